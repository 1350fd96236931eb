-- Words that mean one thing to whoever searches in a language, where an operator wrote them: `words` holds a group a line,
-- with commas between the words; without, and where there is no row, the groups that come with the program hold.
-- `version` goes up with every change, so that of two at once one is refused.
CREATE TABLE synonyms (
  language TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  words TEXT,
  changed_at TIMESTAMP NOT NULL,
  changed_by TEXT NOT NULL
);
-- How often what was searched for in vain: by day, in UTC. No row says who asked.
CREATE TABLE fruitless_searches (
  day DATE NOT NULL,
  market TEXT NOT NULL,
  language TEXT NOT NULL,
  words TEXT NOT NULL,
  count BIGINT NOT NULL,
  PRIMARY KEY (day, market, language, words)
);
