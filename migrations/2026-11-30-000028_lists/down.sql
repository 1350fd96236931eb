DROP INDEX listings_in_turn;
CREATE INDEX listings_by_category ON listings (category_id, state);
DROP INDEX listings_of_brand;
DROP INDEX listings_of_category;
DROP INDEX listings_by_sale;
