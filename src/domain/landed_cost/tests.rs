//! Examples of quotes: the worked examples of the reference, and the days and amounts at which rules change.
