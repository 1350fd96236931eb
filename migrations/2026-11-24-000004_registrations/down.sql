DELETE FROM versions WHERE name = 'registrations';
DROP TABLE registrations;
