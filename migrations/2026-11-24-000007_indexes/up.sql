-- Every order asks whether its cart has one that awaits payment, and workers ask for what is open: at a hundred thousand
-- orders a search through all of them took fifty milliseconds each time.
CREATE INDEX orders_by_cart ON orders (cart_id);
CREATE INDEX orders_by_placing ON orders (placed_at);
CREATE INDEX order_lines_by_goods ON order_lines (variant_id);
CREATE INDEX payments_by_state ON payments (state, created_at);
CREATE INDEX refunds_by_state ON refunds (state, created_at);
CREATE INDEX outbox_by_order ON outbox (order_id);
CREATE INDEX stock_moves_by_goods ON stock_moves (variant_id);
