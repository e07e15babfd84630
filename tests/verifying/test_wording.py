"""What statements are made of, by the template's own words."""

import pytest

from briefgen.templating import find
from briefgen.verifying.wording import Part, vocabulary

POLICY = vocabulary(find("policy"), None)


@pytest.mark.parametrize(
    ("statement", "part"),
    [
        ("No primary source was checked.", Part.WORDING),
        ("It cites no references: treat what follows as claims to check, not as established fact.",
         Part.WORDING),
        ("Key messages", Part.WORDING),
        ("19 of 21 entries rest on one text alone.", Part.COMPUTED),
        ("No primary source was asked.", None),
        ("China leads the world.", None),
    ],
)  # fmt: skip
def test_only_the_templates_own_words_are_its_wording(statement, part):
    assert POLICY.made_of(statement) == part
