"""Statement samples: an accessibility statement with every section filled, some of it in another language."""

import datetime as dt
from typing import get_args

from plugins.accessibility import PARENTS
from plugins.model.accessibility import SectionName
from plugins.views.statement import AppView, BarrierView, Block, Piece, SectionView, StatementView
from tests.theme.session_samples import words

DAY = dt.date(2026, 11, 20)
BARRIERS = (BarrierView(words("Old documents."), words("Ask us.")), BarrierView(words("Filmy.", "pl"), None))


def statement() -> StatementView:
    sections = get_args(SectionName)
    return StatementView(
        opening=(
            Piece("body", words("The School")),
            Piece("", words(" keeps its ")),
            Piece("scope", words("website")),
            Piece("", words(" accessible by ")),
            Piece("law", words("ustawa", "pl")),
            Piece("", words(". This applies to ")),
            Piece("site", words("European projects")),
        ),
        published=DAY,
        updated=DAY,
        prepared=DAY,
        reviewed=dt.date(2027, 3, 31),
        status=(Piece("", words("It complies in part.")),),
        sections=tuple(
            SectionView(section, 3 if section in PARENTS else 2, words(f"Heading of {section}")) for section in sections
        ),
        barriers={"non-compliance": BARRIERS, "exemptions": BARRIERS[1:], "burden": BARRIERS[:1]},
        alternatives=True,
        assessor=words("Example Ltd"),
        assessed=words("Badano czytnikiem.", "pl"),
        report="https://example.eu/report",
        shortcuts=(("Alt+1", words("home page")),),
        contact=words("Editors"),
        email="office@example.eu",
        phone="+48 22 000 00 00",
        procedure=(
            Block(False, ((Piece("", words("Ask us, or the ")), Piece("authority", words("ombudsman"))),)),
            Block(True, ((Piece("", words("by letter,")),), (Piece("", words("by telephone.")),))),
        ),
        more=words("Or come to us."),
        authority=words("Ombudsman"),
        authority_web="https://example.eu/ombudsman",
        apps=(AppView("School", "https://example.eu/app", "https://example.eu/app/a11y"),),
        building=words("There is a lift."),
        building_web="https://example.eu/building",
        interpreter="https://example.eu/pjm",
        communication=words("There is an induction loop."),
    )
