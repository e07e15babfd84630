"""Lines of a text file: the marks before and inside them, and what stands there without them."""
