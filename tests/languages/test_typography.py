import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.languages.typography import Quotes, hard_spaces, quote, quotes


@pytest.mark.parametrize(
    ("language", "marks", "quoted"),
    [
        ("bg", Quotes("„", "“", "„", "“"), "„Той каза „да“ днес“"),
        ("en", Quotes("“", "”", "‘", "’"), "“Той каза ‘да’ днес”"),
        ("hu", Quotes("„", "”", "»", "«"), "„Той каза »да« днес”"),
        ("lv", Quotes("“", "”", "‘", "’"), "“Той каза ‘да’ днес”"),
        ("pl", Quotes("„", "”", "«", "»"), "„Той каза «да» днес”"),
    ],
)
def test_a_quotation_has_the_marks_of_its_language(language, marks, quoted):
    assert quotes(language) == marks
    assert quote(f"Той каза {marks.open}да{marks.close} днес", language) == quoted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        # Polish words of one letter, one after the other and as capitals
        ("pl", "W⍽domu i⍽w⍽ogrodzie, a⍽z⍽nimi o⍽dostępności u⍽nas"),
        ("pl", "Idę (z⍽nim), mówi: „I⍽ty”"),
        # no such words
        ("pl", "Marc’a i⍽Zoë, Ala ma kota, b c"),
        # one-letter words of Polish are not those of others
        ("en", "I saw a cat"),
        ("hu", "a ház"),
        ("bg", "а и в"),
        # numbers and what belongs to them
        ("pl", "8–10 lutego 2021⍽r., XX⍽w., 5⍽tys. osób, 12,50⍽zł, godz. 9:30"),
        ("pl", "nr⍽5, art.⍽10 ust.⍽2 pkt⍽3, Nr⍽7, 100⍽%, 5⍽km, 5 kmp"),
        ("bg", "2021⍽г., 9:30⍽ч., №⍽5, чл.⍽4, ал.⍽2, 50⍽лв., 3⍽млн. евро"),
        ("lv", "2021.⍽gada 8. februārī, Nr.⍽445, 3⍽milj. eiro"),
        ("hu", "2021.⍽február 8., 2021.⍽februárban, 500⍽Ft, 20⍽fő"),
        ("en", "No⍽5, p.⍽7, 1,500⍽EUR, 3⍽million"),
        # initials
        ("pl", "J.⍽R.⍽Kowalski, Ł.⍽Żak"),
        ("bg", "И.⍽Иванов"),
        ("en", "J.⍽Smith and e. g. this"),
        # addresses
        ("pl", "zob. https://example.eu/a z⍽www.example.eu/i w⍽i@example.eu o⍽tym"),
    ],
)
def test_a_line_does_not_break_there(language, text):
    assert hard_spaces(text.replace("⍽", " "), language).replace("\N{NO-BREAK SPACE}", "⍽") == text


texts = st.lists(st.sampled_from(["a", "W", "2021", "r.", "г.", "nr", "J.", "Ż", "https://x.eu/i", "\n", " ", "  "]))


@given(texts.map(" ".join), st.sampled_from(["bg", "en", "hu", "lv", "pl"]))
def test_only_spaces_change_and_only_once(text, language):
    tied = hard_spaces(text, language)
    assert tied.replace("\N{NO-BREAK SPACE}", " ") == text
    assert hard_spaces(tied, language) == tied
