ALTER TABLE order_lines DROP COLUMN personal;
DROP TABLE personal_uploads;
DROP TABLE personal_lines;
DROP TABLE personal_asks;
