"""What a text states about itself: its author, its day, its publisher and its kind."""
