"""Prose: slips in bodies and plain fields that real editors made, each a warning with its line and a remedy."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from plugins.model.library import Library
from plugins.problems import Problem

from .announced import announced_problems
from .captions import Captions
from .lines import line_problems
from .names import Registry, name_problems
from .passages import passages
from .signs import sign_problems
from .stale import stale_problems
from .vocabulary import Vocabulary


def prose_problems(library: Library, now: dt.datetime) -> Iterator[Problem]:
    """Yield a warning for everything in the texts that a careful reader would stumble over."""
    registry = Registry(library)
    captions = Captions(registry)
    vocabularies = {language: Vocabulary(registry, language) for language in library.site.languages}
    for passage in passages(library):
        words = frozenset(passage.words.split())
        vocabularies[passage.language].add(passage, words)
        yield from line_problems(passage)
        yield from sign_problems(passage)
        yield from name_problems(passage, registry, words)
        yield from stale_problems(passage, library)
        yield from announced_problems(passage, library, now)
        yield from captions.problems(passage, words)
    for vocabulary in vocabularies.values():
        yield from vocabulary.problems()
