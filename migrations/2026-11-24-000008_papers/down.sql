DROP TABLE papers;
DROP TABLE s10_ranges;
DROP TABLE customs_texts;
DROP TABLE senders;
