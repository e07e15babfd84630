"""How the sources stand to each other on a topic, and where the topic stands by that."""
