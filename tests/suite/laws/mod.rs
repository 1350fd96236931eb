//! Laws of the product as properties: what must hold for every input, not for examples.

mod landed_cost;
mod refunds;
mod routing;
