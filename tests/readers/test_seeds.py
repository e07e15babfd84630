"""The two seed texts, as they lie in the repository."""

from datetime import date
from pathlib import Path

import pytest

from briefgen.readers import read
from briefgen.source import BlockKind, Profile, Source, SourceKind, StatedDate

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="module")
def post() -> Source:
    return read(SEEDS / "000_72a7e44f6101fed7.txt", "B")


@pytest.fixture(scope="module")
def op_ed() -> Source:
    return read(SEEDS / "004_e31d137e173d2077.txt", "A")


def raw(source: Source, kind: BlockKind) -> list[tuple[int, int, str, str]]:
    """Start and end in the file, the reason, and the first words of each block of ``kind``."""
    return [
        (
            source.raw_offset(block.start),
            source.raw_offset(block.end - 1) + 1,
            block.why,
            source.text[block.start : block.end][:36],
        )
        for block in source.blocks
        if block.kind is kind
    ]


def test_the_post_ends_before_the_address_glued_to_its_last_sentence(post: Source) -> None:
    assert raw(post, BlockKind.NOISE) == [
        (
            5023,
            len(post.text) - post.text.endswith("\n"),
            "address",
            "https://www.facebook.com/jeff.mah.5/",
        )
    ]
    assert post.text[post.blocks[-2].start : post.blocks[-2].end].endswith("well beyond 2025.")


def test_the_posts_lines_with_a_colon_alone_are_its_headings(post: Source) -> None:
    assert raw(post, BlockKind.HEADING) == [
        (482, 499, "", "Key Achievements:"),
        (2209, 2256, "", "Areas with Mixed Success or Ongoing "),
        (3728, 3768, "", "Evolving Strategy (“Made in China 2."),
    ]


def test_the_posts_lists_lie_under_their_lead_ins(post: Source) -> None:
    shown = []
    for block in post.blocks:
        label = post.text[slice(*block.label)] if block.label else ""
        words = label or post.text[block.start : block.end][:20]
        shown.append(f"{'  ' * block.level if block.kind is BlockKind.LIST_ITEM else ''}{words}")
    assert shown == [
        "As of mid-2025, Made",
        "Here’s a summary of ",
        "Key Achievements:",
        "Significant Industrial Upgrading",
        "Reduced Import Dependencies",
        "Global Leadership in Key Sectors",
        "  Electric Vehicles (EVs)",
        "  Solar Panels",
        "  High-Speed Rail",
        "  Telecommunications (e.g., 5G)",
        "  Drones and some clea",
        "Increased Innovation and R&D",
        "Development of Domestic Champions",
        "Standard Setting Influence",
        "Areas with Mixed Suc",
        "Continued Dependencies in High-End Technologies",
        "  Advanced Semiconductors",
        "  High-End Machine Tools and Machinery",
        "  Commercial Aircraft",
        "  Biopharmaceuticals and High-Performance Medical Devices",
        "Market Distortions and Overcapacity",
        "Quality and Brand Recognition",
        "Economic Costs",
        "Evolving Strategy (“",
        "As of 2025, the prin",
        "  AI-augmented and Green-energy-powered transformation",
        "  Self-reliance oriented",
        "  Broader Industrial Greatness",
        "In conclusion, “Made",
        "https://www.facebook",
    ]


def test_the_post_states_neither_title_nor_author_nor_day(post: Source) -> None:
    assert post.profile == Profile(
        kind=SourceKind.SOCIAL_POST,
        as_of=StatedDate("mid-2025", date(2025, 6, 30), False),
        publisher="Facebook",
        url=(
            "https://www.facebook.com/jeff.mah.5/posts/"
            "pfbid0eJiHUeX8UfLEyFZq5pXggvu4GqwxCorHBdqwuEPgfDA6h4sf6wMhBSFsomwYde8Xl"
        ),
    )


def test_the_op_eds_noise_is_found_where_it_stands_in_the_file(op_ed: Source) -> None:
    assert raw(op_ed, BlockKind.NOISE) == [
        (56, 82, "byline", "Written by Farhad Gojayeve"),
        (84, 294, "notice", "This PDF is auto-generated for refer"),
        (298, 347, "running title", "Opinion – The Mixed Results of Made "),
        (350, 431, "address", "https://www.e-ir.info/2025/02/09/opi"),
        (434, 460, "byline", "FARHAD GOJAYEV, FEB 9 2025"),
        (4358, 4407, "running title", "Opinion – The Mixed Results of Made "),
        (4409, 4434, "byline", "Written by Farhad Gojayev"),
        (7314, 7331, "about the author", "About the author:"),
        (7335, 7480, "about the author", "Farhad Gojayev is a PhD candidate at"),
    ]


def test_the_op_eds_only_heading_is_its_title(op_ed: Source) -> None:
    assert raw(op_ed, BlockKind.HEADING) == [(5, 54, "", "Opinion – The Mixed Results of Made ")]
    assert op_ed.blocks[0].level == 1


def test_an_argument_cut_by_a_page_stays_two_paragraphs(op_ed: Source) -> None:
    texts = [op_ed.text[block.start : block.end] for block in op_ed.blocks]
    at = texts.index("Written by Farhad Gojayev")
    assert texts[at - 2].endswith("do not come solely from abroad.")
    assert texts[at + 1].startswith("Internally, the country faces")


def test_the_op_ed_says_who_wrote_it_and_when(op_ed: Source) -> None:
    assert op_ed.profile == Profile(
        kind=SourceKind.OP_ED,
        title="Opinion – The Mixed Results of Made in China 2025",
        author="Farhad Gojayev",
        author_note="a PhD candidate at the University of Cádiz",
        published=StatedDate("FEB 9 2025", date(2025, 2, 9), True),
        publisher="e-ir.info",
        url="https://www.e-ir.info/2025/02/09/opinion-the-mixed-results-of-made-in-china-2025/",
        notes=(
            'byline spelled two ways: "Farhad Gojayeve", "Farhad Gojayev"',
            'the file says: "may contain some conversion errors and/or missing information"',
        ),
    )


def test_neither_seed_gives_cause_for_a_warning(post: Source, op_ed: Source) -> None:
    assert (post.warnings, op_ed.warnings, post.shifts) == ((), (), ())
