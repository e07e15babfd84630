"""Whether a claim can be understood without the text around it."""
