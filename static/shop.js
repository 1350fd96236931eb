// Improves what already works without it.
