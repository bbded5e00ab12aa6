"""The published copy of a drawing holds what draws and nothing else, however the original is made."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from plugins.logos.drawings import SVG, drawing_faults, parse
from plugins.logos.sanitising import sanitised

HEAD = f'<svg xmlns="{SVG}" viewBox="0 0 20 10"'


def copy(drawing: str) -> str:
    return sanitised(parse(drawing.encode())).decode()


def test_what_editors_leave_behind_is_taken_out():
    original = (
        '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">'
        f'{HEAD} xmlns:i="http://i.eu/" i:version="1" width="20mm" height="10mm" data-name="Anna">'
        '<!-- made by Anna --><metadata><a>Anna</a></metadata><i:view zoom="2"/>'
        '<path i:type="arc" d="M0,0H20" fill="#123"/></svg>'
    )
    assert copy(original) == f'{HEAD}><path d="M0,0H20" fill="#123"/></svg>'


@pytest.mark.parametrize(
    "drawing",
    [
        (
            f'{HEAD}><defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs>'
            '<path fill="url(#a)" d="M0,0H20"/></svg>'
        ),
        f'{HEAD}><style>.a{{fill:#123}}</style><path class="a" style="stroke:none" d="M0,0"/></svg>',
        f'{HEAD}><symbol id="a"><circle r="2"/></symbol><use href="#a" transform="scale(2)"/></svg>',
        f'<svg xmlns="{SVG}" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 2 1"><use xlink:href="#a"/></svg>',
    ],
)
def test_what_draws_stays_as_it_is(drawing):
    assert copy(drawing) == drawing


HARMFUL = [
    "<script>alert(1)</script>",
    "<foreignObject><b/></foreignObject>",
    '<g onload="alert(1)"/>',
    '<use href="https://a.eu/#b"/>',
    '<image href="a.png"/>',
    '<g fill="url(https://a.eu)"/>',
    "<style>@import 'a.css';</style>",
    '<g xml:base="https://a.eu"/>',
    '<animate attributeName="x"/>',
    "<?xml-stylesheet href='a.css'?>",
]


@given(st.lists(st.sampled_from([*HARMFUL, "<g>", "</g>", "<path/>"]), max_size=12))
def test_no_copy_holds_what_could_harm(parts):
    depth, body = 0, []
    for part in parts:
        depth += (part == "<g>") - (part == "</g>")
        if depth < 0:
            depth = 0
            continue
        body.append(part)
    drawing = f"{HEAD}><path/>{''.join(body)}{'</g>' * depth}</svg>"
    result = copy(drawing)
    assert list(drawing_faults(result.encode(), "a.svg")) == []
    assert copy(result) == result


def test_a_drawing_with_entities_is_not_blown_up():
    bomb = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>' + f"{HEAD}><desc>&b;</desc></svg>"
    assert copy(bomb) == f"{HEAD}><desc/></svg>"


def test_a_drawing_fetches_nothing_while_it_is_read():
    outside = (
        f'<!DOCTYPE svg SYSTEM "file:///etc/hostname" [<!ENTITY a SYSTEM "file:///etc/hostname">]>{HEAD}>&a;</svg>'
    )
    assert etree.fromstring(copy(outside)).xpath("string()") == ""
