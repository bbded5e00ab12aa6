"""Numbers: figures, amounts of money and Roman numerals, as each language writes them."""

from __future__ import annotations

import re
from decimal import Decimal

from babel import numbers

from .names import locale_of

ROMAN = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L")),
    *((40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)


def format_number(number: int | Decimal, language: str) -> str:
    """Return the number with the language's marks, every digit kept."""
    return numbers.format_decimal(number, locale=locale_of(language), decimal_quantization=False)


def format_money(amount: int | Decimal, currency: str, language: str) -> str:
    """Return an amount, such as '12 699 701,96 zł'; the currency is an ISO code."""
    text = numbers.format_currency(amount, currency, locale=locale_of(language))
    # Babel leaves out the space that CLDR puts between letters and digits: 'PLN1,500.00'.
    return re.sub(r"(?<=[A-Z])(?=[0-9])", "\N{NO-BREAK SPACE}", text)


def roman(number: int) -> str:
    """Return the number in Roman numerals, for editions and centuries."""
    if not 0 < number < 4000:
        raise ValueError(f"there is no Roman numeral for {number}; they go from 1 to 3999")
    numeral = ""
    for value, letters in ROMAN:
        count, number = divmod(number, value)
        numeral += letters * count
    return numeral
