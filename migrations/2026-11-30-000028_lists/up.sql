-- Lists are read newest first, all of them, of a category or of a brand, and counted: with a hundred thousand listings each
-- such page sorted them all.
CREATE INDEX listings_by_sale ON listings (state, published_at, id);
CREATE INDEX listings_of_category ON listings (category_id, state, published_at, id);
CREATE INDEX listings_of_brand ON listings (brand_id, state, published_at, id);
DROP INDEX listings_by_category;
-- And gone through by those who read all of them, a part behind the other.
CREATE INDEX listings_in_turn ON listings (state, id);
