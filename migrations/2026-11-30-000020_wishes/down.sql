DROP INDEX consignment_moves_by_became;
DROP TABLE letter_stops;
DROP TABLE review_asks;
DROP TABLE watch_rounds;
DROP TABLE watches;
DROP TABLE saved_lines;
DROP TABLE wishes;
DROP TABLE wish_lists;
