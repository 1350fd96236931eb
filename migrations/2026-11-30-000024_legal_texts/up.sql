-- Legal texts that an operator wrote: versions, only ever added. `market` is the country's code, or nothing where it is
-- for every market that has none of its own. A version without words: from its day on the built-in text holds again.
CREATE TABLE legal_texts (
  id TEXT NOT NULL PRIMARY KEY,
  market TEXT NOT NULL,
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  number INTEGER NOT NULL,
  from_day DATE NOT NULL,
  body TEXT NOT NULL,
  author TEXT NOT NULL,
  written_at TIMESTAMP NOT NULL,
  UNIQUE (kind, market, language, number)
);
