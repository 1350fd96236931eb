//! Words as readers of each language type them.
