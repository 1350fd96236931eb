ALTER TABLE variants DROP COLUMN proven;
