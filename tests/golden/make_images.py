#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/golden/images: one small picture in the forms that JPEG and PNG files come in, and expected.json with the
RGB pixels that Pillow decodes from each. Run with Debian 12's python3-pil and python3-numpy."""
import json
import pathlib

import numpy
from PIL import Image

folder = pathlib.Path(__file__).parent / "images"
folder.mkdir(exist_ok=True)

y, x = numpy.mgrid[0:9, 0:13]
rgb = numpy.stack([x * 19, y * 28, (x * y * 2 + 40) % 256], axis=2).astype(numpy.uint8)
picture = Image.fromarray(rgb)
picture.save(folder / "plain.jpg", quality=90)
picture.save(folder / "progressive.jpg", quality=80, progressive=True)
picture.convert("L").save(folder / "grey.jpg", quality=90)
picture.convert("CMYK").save(folder / "inks.jpg", quality=95)
picture.save(folder / "plain.png")
picture.convert("L").save(folder / "grey.png")
picture.convert("1").save(folder / "bits.png")
picture.quantize(16).save(folder / "palette.png")
alpha = picture.copy()
alpha.putalpha(Image.fromarray((x * 15 + y).astype(numpy.uint8)))
alpha.save(folder / "alpha.png")
Image.fromarray(rgb.repeat(2, 0).repeat(2, 1)).save(folder / "large.png")

expected = {}
for file in sorted(folder.iterdir()):
    if file.suffix in (".jpg", ".png"):
        with Image.open(file) as image:
            expected[file.name] = numpy.asarray(image.convert("RGB")).reshape(-1).tolist()
for width, height in ((13, 9), (39, 27)):
    fitted = Image.open(folder / "large.png").resize((width, height), Image.BILINEAR)
    expected[f"large.png to {width} x {height}"] = numpy.asarray(fitted).reshape(-1).tolist()
(folder / "expected.json").write_text(json.dumps(expected, separators=(",", ":")) + "\n")
