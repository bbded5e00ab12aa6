"""Logos: the files of partners' logos and of official marks, read once, with what is wrong with each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageColor

from plugins.contrast import contrast
from plugins.funding.emblem import SHOWN
from plugins.logos.drawings import drawing_faults, parse, weight_faults
from plugins.logos.faults import Fault
from plugins.logos.inks import GROUNDS, LEAST, Colour, Sight, drawing_sight, picture_sight
from plugins.logos.published import LogoFile, published_drawing, published_raster
from plugins.logos.rasters import SHARP, on_screen, open_raster, raster_faults
from plugins.model.files import PICTURES
from plugins.model.library import Library, Registered
from plugins.model.registry import Funding, Partner
from plugins.partners import LEGIBLE, balanced, is_out_of_shape
from plugins.problems import Place, Problem, Severity

HEIGHT = SHOWN["eu-emblem"].height
ASK = {"light": "darker", "dark": "lighter"}


def logo_problems(library: Library, found: dict[tuple[str, str], LogoFile]) -> Iterator[Problem]:
    """Read every logo that a partner names; yield what is wrong, put what may be published into `found`."""
    for partner in library.partners.values():
        for path, name in partner.record.files():
            if name not in partner.files:
                continue  # said elsewhere
            faults, logo = _read(partner.folder / name, name, path[-1])
            yield from _placed(faults, partner, name, partner.at(*path))
            if logo:
                found[partner.id, name] = logo


def mark_problems(library: Library) -> Iterator[Problem]:
    """Yield what is wrong with official files; they are copied as they are, so nothing is taken out of them."""
    for funding in library.funding.values():
        for index, mark in enumerate(funding.record.marks):
            if mark.file and mark.file in funding.files:
                faults = [*_mark_faults(funding.folder / mark.file, mark.file)]
                yield from _placed(faults, funding, mark.file, funding.at("marks", index, "file"))


def _placed(
    faults: list[Fault], owner: Registered[Partner] | Registered[Funding], name: str, named: Place
) -> Iterator[Problem]:
    """Put faults where they are mended: in the line of the drawing, else where the record names the file."""
    for fault in faults:
        inside = Place(f"{owner.at().path.rpartition('/')[0]}/{name}", fault.line or 1)
        yield Problem(inside if fault.line else named, fault.message, fault.severity)


def _read(file: Path, name: str, scheme: str) -> tuple[list[Fault], LogoFile | None]:
    """Return what is wrong with a logo, and the copy to publish when nothing forbids it."""
    content, ground = file.read_bytes(), _rgb(GROUNDS[scheme])
    if file.suffix.lower() == ".svg":
        faults = [*drawing_faults(content, name)]
        if any(fault.severity is Severity.ERROR for fault in faults):
            return faults, None
        logo = published_drawing(content, name)
        sight = drawing_sight(parse(content), ground)
    else:
        image, faults = _raster(file, content, name)
        if image is None or faults:
            return faults, None
        logo = published_raster(image, name)
        sight = picture_sight(on_screen(image), ground)
        faults += _pixel_faults(image, name, *balanced(logo.ratio, HEIGHT))
    return [*faults, *_shape_faults(logo.ratio, name), *_sight_faults(sight, name, scheme)], logo


def _mark_faults(file: Path, name: str) -> Iterator[Fault]:
    content = file.read_bytes()
    if file.suffix.lower() == ".svg":
        faults = [*drawing_faults(content, name)]
    else:
        image, faults = _raster(file, content, name)
        if image and not faults:
            faults += weight_faults(content, name)
            faults += _pixel_faults(image, name, round(HEIGHT * image.width / image.height), HEIGHT)
    for fault in faults:
        what = fault.message.partition(";")[0]
        yield fault._replace(message=f"{what}; an official mark may not be altered, ask its office for a clean file")


def _raster(file: Path, content: bytes, name: str) -> tuple[Image.Image | None, list[Fault]]:
    if file.suffix.lower() not in PICTURES:
        return None, [Fault(f"'{name}' is no picture for a page; use .svg, {', '.join(sorted(PICTURES))}")]
    try:
        image = open_raster(content, name)
    except ValueError as error:
        return None, [Fault(str(error))]
    return image, [*raster_faults(image, name)]


def _shape_faults(ratio: float, name: str) -> Iterator[Fault]:
    width, height = balanced(ratio, HEIGHT)
    extent = "wide" if ratio > 1 else "tall"
    shown = f"'{name}' is so {extent} that it would be shown {width} × {height} pixels"
    if min(width, height) < LEGIBLE:
        yield Fault(f"{shown}; ask for a version nearer to a square")
    elif is_out_of_shape(ratio):
        yield Fault(f"{shown}; ask for a version nearer to a square", severity=Severity.WARNING)


def _pixel_faults(image: Image.Image, name: str, width: int, height: int) -> Iterator[Fault]:
    if image.width < width * SHARP:
        size = f"{image.width} × {image.height} pixels"
        message = f"'{name}' has {size} and is blurred on sharp screens; use SVG or {width * SHARP} × {height * SHARP}"
        yield Fault(message, severity=Severity.WARNING)


def _sight_faults(sight: Sight, name: str, scheme: str) -> Iterator[Fault]:
    ground = f"#{bytes(sight.ground).hex()}"
    if sight.contrast < LEAST:
        whose = "its own ground" if sight.own else f"the {scheme} page"
        message = f"'{name}' has a contrast of {sight.contrast:.1f} : 1 with {whose} ({ground}), not {LEAST:g} : 1"
        yield Fault(f"{message}; ask for a version in {ASK[scheme]} ink", severity=Severity.WARNING)
    elif sight.own and scheme == "dark" and contrast(sight.ground, _rgb(GROUNDS["dark"])) > LEAST:
        message = f"'{name}' brings a light ground ({ground}) into the dark page; use one without ground, or no 'dark'"
        yield Fault(message, severity=Severity.WARNING)


def _rgb(colour: str) -> Colour:
    red, green, blue = ImageColor.getrgb(colour)[:3]
    return red, green, blue
