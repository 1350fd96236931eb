DROP TABLE account_identifiers;
DROP TABLE order_identifiers;
