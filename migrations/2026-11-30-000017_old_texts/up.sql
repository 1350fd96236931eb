-- Words that are older than the text they were made from: a row from the moment on which the source changed without them
-- until they change too. Words that were there before this table count as of one moment with their source. `owner` is the
-- id of the listing, brand, category or place; `part` names which picture or option of a listing, else nothing.
CREATE TABLE old_texts (
  kind TEXT NOT NULL,
  owner TEXT NOT NULL,
  part TEXT NOT NULL,
  language TEXT NOT NULL,
  since TIMESTAMP NOT NULL,
  PRIMARY KEY (kind, owner, part, language)
);
CREATE INDEX old_texts_by_language ON old_texts (language, kind);
