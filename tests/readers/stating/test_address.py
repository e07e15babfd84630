import pytest

from briefgen.readers.stating.address import clean, find, host, publisher


@pytest.mark.parametrize(
    ("address", "cleaned"),
    [
        ("https://a.example/p?utm_source=x&id=7#top", "https://a.example/p?id=7"),
        ("https://a.example/p?fbclid=1&gclid=2&mc_cid=3", "https://a.example/p"),
        ("https://a.example/p?__cft__[0]=A&__tn__=%2CO", "https://a.example/p"),
        ("https://a.example/p?q=a%20b&v=2", "https://a.example/p?q=a%20b&v=2"),
        ("HTTPS://A.Example/Path", "https://a.example/Path"),
        ("a.example/p?ref=mail", "https://a.example/p"),
        ("https://[broken/p", "https://[broken/p"),
    ],
)
def test_an_address_keeps_what_names_the_page(address: str, cleaned: str) -> None:
    assert clean(address) == cleaned


def test_the_stop_of_a_sentence_is_not_of_the_address() -> None:
    text = "See https://a.example/x_(y). More."
    assert text[slice(*find(text) or (0, 0))] == "https://a.example/x_(y)"


def test_a_bracket_around_an_address_is_not_of_it() -> None:
    text = "(at https://a.example/x)."
    assert text[slice(*find(text) or (0, 0))] == "https://a.example/x"


def test_the_publisher_is_the_host_or_the_platform() -> None:
    assert publisher("https://www.e-journal.example/2025") == "e-journal.example"
    assert publisher("https://m.facebook.com/someone/posts/1") == "Facebook"
    assert publisher("https://notfacebook.com/") == "notfacebook.com"


def test_who_only_stores_a_text_does_not_publish_it() -> None:
    assert publisher("https://res.cloudinary.com/x.pdf") == ""
    assert publisher("https://mygithub.com/x") == "mygithub.com"
    assert host("https://[broken") == ""
