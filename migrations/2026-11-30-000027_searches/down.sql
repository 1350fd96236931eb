DROP TABLE fruitless_searches;
DROP TABLE synonyms;
