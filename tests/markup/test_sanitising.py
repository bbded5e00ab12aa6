import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from tests.markup.pages import Page, convert

VECTORS = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=https://example.eu/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<<script>alert(1);//<</script>",
    "<script\n>alert(1)</script\n>",
    "<script>alert(1)",
    "<img src=x onerror=alert(1)>",
    '<img src="javascript:alert(1)">',
    "<img/src=x/onerror=alert(1)>",
    '<IMG """><SCRIPT>alert(1)</SCRIPT>">',
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=alert(1)&gt;">',
    "<body onload=alert(1)>",
    "<p onclick=alert(1)>x</p>",
    "<p oNcLiCk = 'alert(1)'>x</p>",
    "<b/onmouseover=alert(1)>x</b>",
    "<div style='background: url(javascript:alert(1))'>x</div>",
    "<style>@import 'https://example.eu/x.css';</style>",
    "<style>p {background: url(javascript:alert(1))}</style>",
    "<link rel=stylesheet href=https://example.eu/x.css>",
    '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
    "<base href=javascript:alert(1)//>",
    "<iframe src=javascript:alert(1)></iframe>",
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    "<object data=javascript:alert(1)></object>",
    "<embed src=javascript:alert(1)>",
    "<form action=javascript:alert(1)><input type=submit></form>",
    "<button formaction=javascript:alert(1)>x</button>",
    "<video><source onerror=alert(1)></video>",
    "<audio src=x onerror=alert(1)>",
    "<details open ontoggle=alert(1)>x</details>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<textarea><script>alert(1)</script></textarea>",
    "<a href=javascript:alert(1)>x</a>",
    "<a href='JaVaScRiPt:alert(1)'>x</a>",
    "<a href='java&#115;cript:alert(1)'>x</a>",
    "<a href='java\tscript:alert(1)'>x</a>",
    "<a href=' \x01javascript:alert(1)'>x</a>",
    "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
    "<a href='vbscript:msgbox(1)'>x</a>",
    "[x](javascript:alert(1))",
    "[x](JAVASCRIPT:alert(1))",
    "[x](java&#115;cript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](<java script:alert(1)>)",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    '[x](https://example.eu/"onmouseover="alert(1))',
    '[x](https://example.eu "x" onclick=alert(1) ")',
    "[x][1]\n\n[1]: javascript:alert(1)",
    "<javascript:alert(1)>",
    "<javascript://%0aalert(1)>",
    "![x](javascript:alert(1))",
    '![x" onerror="alert(1)](a.jpg)',
    '![x](a.jpg "t" onerror="alert(1)")',
    "## Heading {onclick=alert(1)}",
    "Text\n{: onclick=alert(1) style=color:red }",
    "*x*{: onmouseover=alert(1) }",
    "[x](https://example.eu){: onclick=alert(1) target=_blank }",
    "*[x]: \" onmouseover=alert(1) x=\"\n\nx",
    "| a |\n|---|\n| <img src=x onerror=alert(1)> |",
    "```html onclick=alert(1)\n<script>alert(1)</script>\n```",
    "``` {.python onclick=alert(1)}\nx\n```",
    "`<script>alert(1)</script>`",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<!-- --!><script>alert(1)</script> -->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?php echo '<script>alert(1)</script>'; ?>",
    "<div markdown=1><script>alert(1)</script></div>",
    "<p\x00onclick=alert(1)>x</p>",
    "<x onclick=alert(1)>x</x>",
]  # fmt: skip
LIVE = {
    "script",
    "style",
    "iframe",
    "object",
    "embed",
    "svg",
    "math",
    "form",
    "input",
    "button",
    "link",
    "meta",
    "base",
}


def dangers(shown: str) -> list[str]:
    """Return every element and attribute of a text that could do something, as a browser would read it."""
    found = []
    for element in html.fragment_fromstring(shown, create_parent="div").iter():
        if isinstance(element.tag, str):
            found += [element.tag] if element.tag in LIVE else []
            for name, value in element.items():
                # As browsers read an address: without what stands before it, and without its line ends.
                address = re.sub(r"^[\x00-\x20]+|[\t\n\r]", "", value).lower()
                if name.startswith("on") or name == "style" or re.match(r"(javascript|data|vbscript):", address):
                    found.append(f"{name}={value}")
    return found


@pytest.mark.parametrize("vector", VECTORS)
def test_nothing_that_could_act_survives(vector):
    assert dangers(convert(vector)) == []


@pytest.mark.parametrize("vector", VECTORS)
def test_nothing_that_could_act_survives_in_the_middle_of_a_text(vector):
    assert dangers(convert(f"Text w domu.\n\n- {vector}\n\n> {vector}\n\nMore {vector} text.")) == []


def test_what_a_script_says_is_not_shown_either():
    assert convert("Before\n\n<script>alert(1)</script>\n\nafter") == "<p>Before</p><p>after</p>"


SIGNS = list("<>/='\" \n`[]()!{}:&;#-\\")
WORDS = ["script", "style", "img", "a", "svg", "p", "onerror", "href", "src", "javascript:", "alert(1)", "markdown=1"]
PIECES = st.sampled_from([*SIGNS, *WORDS])


@given(st.lists(PIECES, max_size=30).map("".join))
def test_nothing_made_of_these_pieces_can_act(body):
    assert dangers(convert(body, page=Page())) == []
