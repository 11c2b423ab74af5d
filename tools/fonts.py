"""Cut the app's fonts from the font packages: only the weights and letters that the pages use, as woff2.

Run by `make fonts` after a change here; the files are committed, so that a wheel needs no font tools. The licence
reserves the name "Source" for the unchanged fonts, hence the families' own names.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import font_source_sans_pro
import font_source_serif_pro
from fontTools.subset import Options, Subsetter, load_font, parse_unicodes, save_font
from fontTools.ttLib import TTFont

FONTS = Path(__file__).parents[1] / "src/threedoors/app/web/static/web/fonts"
LETTERS = (
    "0020-024F,0259,02B0-02FF,0300-036F,0370-03FF,0400-045F,0490-0491,1E00-1EFF,2000-206F,20AC,2116,2122,2190-2193,2212"
)
CUTS = {
    "three-doors-sans-400": (font_source_sans_pro.font_directory, "SourceSansPro-Regular.ttf", "Three Doors Sans"),
    "three-doors-sans-600": (font_source_sans_pro.font_directory, "SourceSansPro-Semibold.ttf", "Three Doors Sans"),
    "three-doors-serif-600": (font_source_serif_pro.font_directory, "SourceSerifPro-Semibold.ttf", "Three Doors Serif"),
}
NAMING = (1, 3, 4, 6, 16)  # family, unique id, full name, PostScript name, typographic family


def cut(source: Path, family: str, target: Path) -> None:
    options = Options()
    options.flavor = "woff2"
    options.layout_features = ["kern", "liga", "mark", "mkmk", "ccmp", "locl", "tnum", "lnum"]
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 6, 13, 14]
    font = load_font(str(source), options)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=parse_unicodes(LETTERS))
    subsetter.subset(font)
    rename(font, family)
    save_font(font, str(target), options)


def rename(font: TTFont, family: str) -> None:
    for record in font["name"].names:
        if record.nameID in NAMING:
            record.string = family.replace(" ", "") if record.nameID == 6 else family


def main() -> None:
    FONTS.mkdir(parents=True, exist_ok=True)
    for name, (folder, file, family) in CUTS.items():
        target = FONTS / f"{name}.woff2"
        cut(Path(folder) / file, family, target)
        print(f"{target.name}: {target.stat().st_size / 1024:.0f} kB")
    for folder, kind in (
        (font_source_sans_pro.font_directory, "sans"),
        (font_source_serif_pro.font_directory, "serif"),
    ):
        shutil.copyfile(Path(folder) / "LICENSE.txt", FONTS / f"OFL-{kind}.txt")


if __name__ == "__main__":
    main()
