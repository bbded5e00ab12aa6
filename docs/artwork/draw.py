"""Draw every picture of the site anew.

All illustrations, stand-in logos, flags and icons are described in `kit/` and drawn by this script, so that
each can be changed and made again. It needs Pillow and a Chromium, and is started from anywhere:

    python docs/artwork/draw.py --browser /usr/bin/chromium
    python docs/artwork/draw.py --browser /usr/bin/chromium --only kutno

The hatched strip and the corner sign mark the illustrations as stand-ins for photographs.
"""

import argparse
from collections.abc import Callable
from pathlib import Path

from kit import coaching, covers, fishbone, flags, local, logos, network, sign, synergia
from kit.render import save_jpeg, save_png, shoot

ROOT = Path(__file__).resolve().parents[2]
NEWS, PROJECTS, REGISTRY, STATIC = "content/news", "content/projects", "content/registry", "theme/static"
CONSULTATIONS = f"{NEWS}/2018-02-training-programmes-consultations"
TRAINERS = f"{NEWS}/2021-10-coaching-trainers-meeting"

JPEGS: dict[str, tuple[Callable[[], str], int]] = {
    f"{NEWS}/2021-02-synergia-peer-learning-announcement/zaproszenie.jpg": (synergia.invitation, 1280),
    f"{NEWS}/2021-02-synergia-peer-learning-report/aula.jpg": (synergia.aula, 1280),
    f"{NEWS}/2021-02-synergia-peer-learning-report/tablica.jpg": (synergia.board, 1280),
    f"{NEWS}/2022-09-synergia-implementation-workshop/ishikawa.jpg": (fishbone.ishikawa, 1280),
    f"{TRAINERS}/grupa.jpg": (coaching.group_portrait, 1280),
    f"{TRAINERS}/podrecznik.jpg": (coaching.handbook_work, 1280),
    f"{TRAINERS}/sala.jpg": (coaching.seminar_room, 1280),
    f"{CONSULTATIONS}/kutno-1.jpg": (local.urban_table, 1280),
    f"{CONSULTATIONS}/kutno-2.jpg": (local.urban_model, 1280),
    f"{CONSULTATIONS}/kozieglowy-1.jpg": (local.rural_hall, 1280),
    f"{CONSULTATIONS}/jedrzejow-1.jpg": (local.county_voting, 1280),
    f"{CONSULTATIONS}/jedrzejow-2.jpg": (local.county_talk, 1280),
    f"{PROJECTS}/synergia/cover.jpg": (network.cover, 1080),
    f"{PROJECTS}/coach-tech/cover.jpg": (covers.coaching, 1080),
    f"{PROJECTS}/training-advisory-programmes/cover.jpg": (covers.training, 1080),
}
WIDTH = 1920


def vectors() -> dict[str, str]:
    """Return the text of every SVG file, by its path."""
    files = {
        f"{REGISTRY}/funding/eu-emblem.svg": flags.eu_emblem(),
        f"{REGISTRY}/funding/pl-colours.svg": flags.pl_colours(),
        f"{STATIC}/favicon.svg": sign.favicon(),
        f"{STATIC}/icons/sign.svg": sign.plain(),
        f"{STATIC}/icons/sign-dark.svg": sign.dark(),
        f"{STATIC}/icons/sign-mono.svg": sign.mono(),
    }
    for name in logos.MARKS:
        files[f"{REGISTRY}/partners/{name}/logo.svg"] = logos.logo(name)
        files[f"{REGISTRY}/partners/{name}/logo-dark.svg"] = logos.logo(name, dark=True)
    return files


def bitmaps() -> dict[str, tuple[str, int, int]]:
    """Return drawing, width and height of every PNG file, by its path."""
    return {
        f"{STATIC}/apple-touch-icon.png": (sign.touch_icon(180), 180, 180),
        f"{STATIC}/icons/icon-192.png": (sign.touch_icon(192), 192, 192),
        f"{STATIC}/icons/icon-512.png": (sign.touch_icon(512), 512, 512),
        f"{STATIC}/share.png": (sign.share(), 1200, 630),
    }


def main() -> None:
    """Draw all files whose path contains the wanted text."""
    parser = argparse.ArgumentParser(description="Draw the pictures of the site anew.")
    parser.add_argument("--browser", required=True, help="path of a Chromium or Chrome")
    parser.add_argument("--only", default="", help="draw only files whose path contains this")
    parser.add_argument("--into", type=Path, default=ROOT, help="root folder of the files; the repository")
    wanted = parser.parse_args()
    for name, text in vectors().items():
        if wanted.only in name:
            target = wanted.into / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
    for name, (text, width, height) in bitmaps().items():
        if wanted.only in name:
            save_png(shoot(text, width, height, wanted.browser), wanted.into / name)
    for name, (draw, height) in JPEGS.items():
        if wanted.only in name:
            save_jpeg(shoot(draw(), WIDTH, height, wanted.browser), wanted.into / name)


if __name__ == "__main__":
    main()
