"""Where tables, keys and comments stand, whatever the strings between them hold."""

from briefgen.deciding.scanning import Block, scan


def test_comments_go_with_the_table_they_stand_in_or_above():
    found = scan(
        "# head\nformat = 1\n\n# above\n[[claim]] # beside\n#. ours\nid = 1 # trailing\n"
        "# within\nrole = 2\n# above the next\n[[claim]]\nid = 3\n# at the end\n"
    )
    assert found.blocks == (
        Block("", 1, {"format": 2}, ["# head"]),
        Block("claim", 5, {"id": 7, "role": 9}, ["# above", "# beside", "# trailing", "# within"]),
        Block("claim", 11, {"id": 12}, ["# above the next"]),
    )
    assert found.tail == ("# at the end",)


def test_what_looks_like_tables_and_comments_in_strings_is_neither():
    found = scan(
        "[[note]]\ntext = '''\n[[claim]]\nid = 1 # no\n'''\nmore = \"# no \\\" # no\"\nlast = '#'\n"
    )
    assert found.blocks[1:] == (Block("note", 1, {"text": 2, "more": 6, "last": 7}, []),)
    assert found.tail == ()


def test_a_list_over_several_lines_keeps_its_comments():
    found = scan('[[claim]]\ntopics = [\n  "a", # first\n  "b",\n]\n')
    assert found.blocks[1].comments == ["# first"]
    assert found.blocks[1].keys == {"topics": 2}
