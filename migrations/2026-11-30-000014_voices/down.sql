DROP TABLE questions;
DROP TABLE review_tallies;
DROP TABLE reviews;
