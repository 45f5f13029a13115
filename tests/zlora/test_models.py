"""Every family of the zoo is right, falls back, or is refused, and docs/models.md says so."""

import pytest

from .models import HEADER, PAGE, TOLERANCE, result_of
from .zoo import ZOO


@pytest.mark.slow
@pytest.mark.parametrize("family", ZOO)
def test_a_family_is_right_falls_back_or_is_refused_as_the_page_says(family: str):
    found = result_of(family)
    assert {name: value for name, value in found.differences.items() if not value <= TOLERANCE} == {}
    assert found.row in PAGE.read_text(encoding="utf-8").splitlines()
    assert found.probe or found.refusal


def test_the_page_is_its_header_and_a_row_for_every_family():
    text, header = PAGE.read_text(encoding="utf-8"), HEADER.format(count=len(ZOO))
    assert text.startswith(header)
    rows = text.removeprefix(header).splitlines()
    assert [row.split(" | ")[0].removeprefix("| ") for row in rows] == list(ZOO)
    assert sum("refused" not in row.split(" | ")[2] for row in rows) >= 45
