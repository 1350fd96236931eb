//! POSTS. Makes letters of rows in the outbox: values become words here, in the reader's language.

pub mod returns;
