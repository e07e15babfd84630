"""From lines to blocks: what is a heading, an item, a row or a notice."""
