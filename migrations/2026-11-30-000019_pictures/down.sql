DROP TABLE picture_variants;
ALTER TABLE pictures DROP COLUMN languages;
ALTER TABLE pictures DROP COLUMN tint;
ALTER TABLE pictures DROP COLUMN focus;
