-- Changes are numbered in the order in which they are committed: the number is given under a lock that every change takes
-- last. Whoever knows everything up to a number misses nothing by asking for what came after it.
ALTER TABLE changes ADD COLUMN number BIGINT NOT NULL DEFAULT 0;
CREATE INDEX changes_by_number ON changes (number);
INSERT INTO versions (name, number, value) VALUES ('log', 0, '');
