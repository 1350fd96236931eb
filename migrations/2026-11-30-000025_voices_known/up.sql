INSERT INTO versions (name, number, value) VALUES ('voices', 0, '');
