DROP INDEX stock_moves_by_goods;
DROP INDEX outbox_by_order;
DROP INDEX refunds_by_state;
DROP INDEX payments_by_state;
DROP INDEX order_lines_by_goods;
DROP INDEX orders_by_placing;
DROP INDEX orders_by_cart;
