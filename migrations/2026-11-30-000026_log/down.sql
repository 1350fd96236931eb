DELETE FROM versions WHERE name = 'log';
DROP INDEX changes_by_number;
ALTER TABLE changes DROP COLUMN number;
