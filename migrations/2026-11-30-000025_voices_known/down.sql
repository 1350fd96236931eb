DELETE FROM versions WHERE name = 'voices';
