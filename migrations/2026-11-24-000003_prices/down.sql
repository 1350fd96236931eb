DROP TABLE rate_feed;
DROP TABLE price_rounds;
DROP TABLE price_log;
ALTER TABLE variants DROP COLUMN measure;
ALTER TABLE variants DROP COLUMN reduced_at;
ALTER TABLE variants DROP COLUMN regular_minor;
ALTER TABLE variants DROP COLUMN floor_minor;
