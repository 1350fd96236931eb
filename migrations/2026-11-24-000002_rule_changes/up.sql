-- Rules that someone proposed, a second operator approved, and perhaps someone took back.
CREATE TABLE rule_changes (
  id TEXT NOT NULL PRIMARY KEY,
  state TEXT NOT NULL,
  mode TEXT NOT NULL,
  files TEXT NOT NULL,
  effective_day DATE NOT NULL,
  author_id TEXT REFERENCES accounts (id),
  author TEXT NOT NULL,
  note TEXT NOT NULL,
  proposal TEXT NOT NULL,
  base TEXT NOT NULL,
  result TEXT NOT NULL,
  comparison TEXT NOT NULL,
  preview TEXT NOT NULL,
  proposed_at TIMESTAMP NOT NULL,
  decided_by TEXT,
  decided_at TIMESTAMP,
  taken_back_by TEXT,
  taken_back_at TIMESTAMP
);
CREATE INDEX rule_changes_by_state ON rule_changes (state, decided_at);
