//! Amendment protocols: the six texts of two originals, and what stands where.
