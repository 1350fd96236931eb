-- Parts of addresses. `slugs` holds every one a listing, category or collection has or ever had, in whatever language, so
-- that none leads to two things and an old one leads on; `own_slugs` the one of each language that has another than the
-- thing's own. `owner` is the id of the listing, category or collection.
CREATE TABLE slugs (
  kind TEXT NOT NULL,
  slug TEXT NOT NULL,
  owner TEXT NOT NULL,
  PRIMARY KEY (kind, slug)
);
CREATE TABLE own_slugs (
  kind TEXT NOT NULL,
  owner TEXT NOT NULL,
  language TEXT NOT NULL,
  slug TEXT NOT NULL,
  PRIMARY KEY (kind, owner, language)
);
INSERT INTO slugs (kind, slug, owner) SELECT 'listing', slug, id FROM listings;
INSERT INTO slugs (kind, slug, owner) SELECT 'category', slug, id FROM categories;
-- Goods put together by the house, with a story. `place` is where it stands on the front page, if it does; `version` goes
-- up with every change, so that of two changes at once one is refused.
CREATE TABLE collections (
  id TEXT NOT NULL PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  place INTEGER,
  from_day DATE NOT NULL,
  to_day DATE,
  picture_id TEXT,
  version INTEGER NOT NULL,
  updated_at TIMESTAMP NOT NULL
);
CREATE TABLE collection_texts (
  collection_id TEXT NOT NULL REFERENCES collections (id),
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  lead TEXT NOT NULL,
  story TEXT NOT NULL,
  PRIMARY KEY (collection_id, language)
);
CREATE TABLE collection_goods (
  collection_id TEXT NOT NULL REFERENCES collections (id),
  listing_id TEXT NOT NULL REFERENCES listings (id),
  position INTEGER NOT NULL,
  PRIMARY KEY (collection_id, listing_id)
);
-- Sizes and care of goods: of one listing, or of all a brand's goods of a category. `sizes` and `care` as the domain writes
-- them; `version` as above.
CREATE TABLE fittings (
  brand_id TEXT NOT NULL REFERENCES brands (id),
  owner TEXT NOT NULL,
  sizes TEXT NOT NULL,
  care TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (brand_id, owner)
);
