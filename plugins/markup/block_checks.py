"""Checks of blocks: those that nobody knows, and those that name no programme or session."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.model.library import Library, Written
from plugins.model.parts import Text
from plugins.problems import Problem, suggest

from .blocks import EXAMPLE, NAMES, Block, NoBlock, body_blocks


def block_problems(library: Library) -> Iterator[Problem]:
    """Yield the problems of the blocks in all bodies."""
    for document in library.documents():
        for text in document.texts.values():
            for block in body_blocks(text.body):
                if isinstance(block, NoBlock):
                    yield _none(block, text)
                elif block.name not in NAMES:
                    remedy = suggest(block.name, NAMES) if block.name else f"; write {EXAMPLE}"
                    place = block.place(text, block.name_column)
                    yield Problem(place, f"unknown block '{block.name}'{remedy}")
                else:
                    yield from _target(block, text, library)


def hidden_block_problems(everything: Library, published: Library) -> Iterator[Problem]:
    """Yield an error for every block of a published text that shows a programme which is not."""
    hidden = everything.programmes.keys() - published.programmes.keys()
    for document in published.documents():
        for text in document.texts.values():
            for block in body_blocks(text.body):
                if isinstance(block, Block) and block.event[0] in hidden:
                    message = f"programme '{block.event[0]}' is a draft; publish it first or leave out the block"
                    yield Problem(block.place(text, block.target_column), message)


def _none(block: NoBlock, text: Written[Text]) -> Problem:
    if block.mark == ":::":
        return Problem(block.place(text), f"a block stands on a line of its own; write {EXAMPLE}, not indented")
    return Problem(block.place(text), f"'{block.mark}' begins no block; write {EXAMPLE}")


def _target(block: Block, text: Written[Text], library: Library) -> Iterator[Problem]:
    programme, session = block.event
    place = block.place(text, block.target_column)
    if not block.target:
        yield Problem(place, f"the block names no programme; write {EXAMPLE}")
    elif programme not in library.programmes:
        if ("programmes", programme) not in library.broken:
            remedy = suggest(programme, library.programmes) or "; known are the folders of content/programmes"
            yield Problem(place, f"unknown programme '{programme}'{remedy}")
    elif "/" in block.target:
        sessions = [each.id for each in library.programmes[programme].facts.sessions]
        if session not in sessions:
            remedy = suggest(session, sessions) or f"; known are the sessions in content/programmes/{programme}"
            yield Problem(place, f"no session '{session}' in {programme}{remedy}")
