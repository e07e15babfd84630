"""A build in which one step of the system fails, for each step there is."""
