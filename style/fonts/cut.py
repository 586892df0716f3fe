"""Cuts the packaged variable fonts to the letters of the four languages.

    pip install fonttools brotli fontpkg-source-serif-4 fontpkg-source-sans-3
    python cut.py

The cut files are modified versions under the Open Font License, whose reserved name is "Source": so they are
renamed. A letter of letters.txt that a font lacks stops the script.
"""

from importlib.util import find_spec
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).parent

# Output, family, package, file, axes. The optical size is the one of running text on a screen.
CUTS = [
    ("serif", "Alternat Serif", "fontpkg_source_serif_4", "SourceSerif4[opsz,wght].ttf", {"opsz": 14, "wght": (400, 600)}),
    ("serif-italic", "Alternat Serif", "fontpkg_source_serif_4", "SourceSerif4-Italic[opsz,wght].ttf", {"opsz": 14, "wght": (400, 600)}),
    ("sans", "Alternat Sans", "fontpkg_source_sans_3", "SourceSans3[wght].ttf", {"wght": (400, 700)}),
]

FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "liga", "case", "lnum", "onum", "tnum", "pnum"]

# No-break space, thin space and narrow no-break space cannot be seen in letters.txt.
SPACES = {0x00A0, 0x2009, 0x202F}


def rename(font, family):
    """Takes the reserved name out of every record that names the font; copyright and licence stay."""
    names = {1: family, 3: f"{family}; cut", 4: family, 6: family.replace(" ", ""), 16: family, 25: family.replace(" ", "")}
    for record in list(font["name"].names):
        if record.nameID in names:
            record.string = names[record.nameID]
        elif "Source" in record.toUnicode() and record.nameID not in (0, 7, 10, 13, 14):
            font["name"].removeNames(nameID=record.nameID)


letters = {ord(letter) for letter in (HERE / "letters.txt").read_text("utf-8") if letter != "\n"} | SPACES
for output, family, package, file, axes in CUTS:
    font = TTFont(Path(find_spec(package).origin).parent / "files" / file, recalcTimestamp=False)
    missing = letters - set(font.getBestCmap())
    if missing:
        raise SystemExit(f"{file} lacks {[chr(letter) for letter in sorted(missing)]}")
    options = Options(layout_features=FEATURES, hinting=False, desubroutinize=True, name_IDs=["*"])
    cutter = Subsetter(options)
    cutter.populate(unicodes=letters)
    cutter.subset(font)
    font = instantiateVariableFont(font, axes)
    rename(font, family)
    font.flavor = "woff2"
    target = HERE / f"{output}.woff2"
    font.save(target)
    print(f"{target.name}: {target.stat().st_size} bytes, {len(font.getBestCmap())} characters")
