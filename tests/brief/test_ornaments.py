"""Pictures around a post's words."""

from briefgen.brief.ornaments import unadorned


def test_pictures_and_arrows_at_the_edges_are_left_off():
    assert unadorned("🐺 Ten years of wolves 👇") == "Ten years of wolves"
    assert unadorned("→ Fares fell") == "Fares fell"
    assert unadorned("⚠️ Fares 📉 fell ✅✅") == "Fares 📉 fell"


def test_words_stay_as_they_are_and_so_does_what_has_none():
    assert unadorned("Der Öresund – 5 € die Fahrt") == "Der Öresund – 5 € die Fahrt"
    assert unadorned("🐺") == "🐺"
    assert unadorned("") == ""
