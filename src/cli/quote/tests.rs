//! Examples of the command: refusals by name and place, and answers to the byte.
