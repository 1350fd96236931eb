-- Where the eye falls on a picture, in tenths from the left and from the top; the colour that stands in for it until it
-- is there; the languages it is meant for (all where none is named).
ALTER TABLE pictures ADD COLUMN focus TEXT NOT NULL DEFAULT '5-5';
ALTER TABLE pictures ADD COLUMN tint TEXT;
ALTER TABLE pictures ADD COLUMN languages TEXT NOT NULL DEFAULT '';

-- The forms of a listing a picture is meant for; all where there is no row.
CREATE TABLE picture_variants (
  picture_id TEXT NOT NULL REFERENCES pictures (id),
  variant_id TEXT NOT NULL REFERENCES variants (id),
  PRIMARY KEY (picture_id, variant_id)
);
