from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.languages.numbers import format_money, format_number, roman


def shown(text):
    """Make no-break spaces visible."""
    return text.replace("\N{NO-BREAK SPACE}", "⍽")


@pytest.mark.parametrize(
    ("number", "language", "text"),
    [
        (Decimal("12699701.96"), "bg", "12⍽699⍽701,96"),
        (Decimal("12699701.96"), "en", "12,699,701.96"),
        (Decimal("12699701.96"), "hu", "12⍽699⍽701,96"),
        (Decimal("12699701.96"), "lv", "12⍽699⍽701,96"),
        (Decimal("12699701.96"), "pl", "12⍽699⍽701,96"),
        (1234, "pl", "1⍽234"),
        (0, "pl", "0"),
        (Decimal("0.123456"), "pl", "0,123456"),
    ],
)
def test_a_number_has_the_marks_of_its_language(number, language, text):
    assert shown(format_number(number, language)) == text


@pytest.mark.parametrize(
    ("amount", "currency", "language", "text"),
    [
        (Decimal("12699701.96"), "PLN", "bg", "12⍽699⍽701,96⍽PLN"),
        (Decimal("12699701.96"), "PLN", "en", "PLN⍽12,699,701.96"),
        (Decimal("12699701.96"), "PLN", "hu", "12⍽699⍽701,96⍽PLN"),
        (Decimal("12699701.96"), "PLN", "lv", "12⍽699⍽701,96⍽PLN"),
        (Decimal("12699701.96"), "PLN", "pl", "12⍽699⍽701,96⍽zł"),
        (1500, "EUR", "bg", "1⍽500,00⍽€"),
        (1500, "EUR", "en", "€1,500.00"),
        (1500, "EUR", "hu", "1⍽500,00⍽EUR"),
        (1500, "EUR", "lv", "1⍽500,00⍽€"),
        (1500, "EUR", "pl", "1⍽500,00⍽€"),
        (1500, "BGN", "bg", "1⍽500,00⍽лв."),
    ],
)
def test_an_amount_has_its_currency_where_the_language_wants_it(amount, currency, language, text):
    assert shown(format_money(amount, currency, language)) == text


@pytest.mark.parametrize(
    ("number", "numeral"),
    [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (90, "XC"), (400, "CD"), (1994, "MCMXCIV")],
)
def test_a_roman_numeral_subtracts(number, numeral):
    assert roman(number) == numeral


@given(st.integers(1, 3999))
def test_a_roman_numeral_counts_back_to_its_number(number):
    values = [{"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}[sign] for sign in roman(number)]
    after = [*values[1:], 0]
    assert sum(-one if one < next_one else one for one, next_one in zip(values, after, strict=True)) == number


@pytest.mark.parametrize("number", [0, -1, 4000])
def test_romans_had_no_such_number(number):
    with pytest.raises(ValueError, match=f"^there is no Roman numeral for {number}; they go from 1 to 3999$"):
        roman(number)
