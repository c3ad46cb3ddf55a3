#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/golden/arrays: small data sets as NumPy saves them. Element i of each x is i mod 50; y counts 0, 1, 2.
Run with Debian 12's python3-numpy."""
import pathlib

import numpy

folder = pathlib.Path(__file__).parent / "arrays"
folder.mkdir(exist_ok=True)


def save(name, shape, dtype, write=numpy.savez):
    def samples(count):
        size = count * int(numpy.prod(shape))
        return (numpy.arange(size) % 50).astype(dtype).reshape((count,) + shape)
    write(folder / f"{name}.npz", x_train=samples(6), y_train=numpy.arange(6) % 3,
          x_test=samples(3), y_test=(numpy.arange(3) % 3).astype(numpy.uint8))


save("images", (3, 4, 5), numpy.uint8)
save("images-packed", (3, 4, 5), numpy.uint8, numpy.savez_compressed)
save("images-last", (4, 5, 3), numpy.uint8)
save("grey", (4, 5), numpy.uint8)
save("features", (20,), numpy.float32)
save("features64", (20,), numpy.float64)
save("tokens", (20,), numpy.int64)
