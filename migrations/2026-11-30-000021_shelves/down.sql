DROP TABLE fittings;
DROP TABLE collection_goods;
DROP TABLE collection_texts;
DROP TABLE collections;
DROP TABLE own_slugs;
DROP TABLE slugs;
