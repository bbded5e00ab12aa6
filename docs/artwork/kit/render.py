"""Rendering of SVG text to pictures by a headless Chromium."""

import subprocess
import tempfile
from pathlib import Path

from PIL import Image


def shoot(svg: str, width: int, height: int, browser: str, clear=False) -> Image.Image:
    """Return the SVG as an image, drawn at double size and reduced."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "a.html"), Path(folder, "a.png")
        source.write_text(
            "<!doctype html><meta charset=utf-8>"
            "<style>*{margin:0}svg{display:block}body{overflow:hidden}</style>" + svg,
            encoding="utf-8",
        )
        command = [
            browser,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--force-device-scale-factor=2",
            f"--user-data-dir={folder}/profile",
            f"--window-size={width},{height + 200}",
            f"--screenshot={target}",
            source.as_uri(),
        ]
        if clear:
            command.insert(-1, "--default-background-color=00000000")
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        with Image.open(target) as shot:
            whole = shot.convert("RGBA" if clear else "RGB")
    cut = whole.crop((0, 0, width * 2, height * 2))
    return cut.resize((width, height), Image.Resampling.LANCZOS)


def save_jpeg(image: Image.Image, target: Path) -> None:
    """Write a JPEG without metadata."""
    target.parent.mkdir(parents=True, exist_ok=True)
    image.convert("RGB").save(target, "JPEG", quality=88, optimize=True, progressive=True, subsampling=0)


def save_png(image: Image.Image, target: Path) -> None:
    """Write a PNG without metadata."""
    target.parent.mkdir(parents=True, exist_ok=True)
    image.save(target, "PNG", optimize=True)
