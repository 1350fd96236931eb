DROP TABLE old_texts;
