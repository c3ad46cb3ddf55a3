#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the PyTorch checkpoints that the tests of the checkpoint reader read: python3 make_checkpoints.py FOLDER

All values follow from their index, so that the tests can state them without PyTorch. Made with PyTorch 1.13."""

import argparse
import collections
import pathlib
import sys
import zipfile

import torch


def counted(*shape, dtype=torch.float32, start=0):
    """start, start + 1, ... in row-major order, times an eighth where the type has fractions."""
    count = 1
    for size in shape:
        count *= size
    values = torch.arange(start, start + count).reshape(shape)
    return values.to(dtype) / 8 if dtype.is_floating_point else values.to(dtype)


def small_model():
    model = torch.nn.Sequential(torch.nn.Conv2d(1, 2, 3), torch.nn.BatchNorm2d(2), torch.nn.Linear(4, 3))
    with torch.no_grad():
        for start, value in enumerate(model.state_dict().values()):
            value.copy_(counted(*value.shape, dtype=value.dtype, start=100 * start))
    return model


def main():
    folder = pathlib.Path(sys.argv[1])
    model = small_model()
    state = model.state_dict()

    def save(name, value, **options):
        torch.save(value, str(folder / name), **options)

    save("plain.pth", state)
    save("protocol4.pth", state, pickle_protocol=4)

    optimizer = torch.optim.SGD(model.parameters(), lr=0.25, momentum=0.9)
    model[2](counted(2, 4)).sum().backward()
    optimizer.step()
    with torch.no_grad():
        for start, value in enumerate(model.state_dict().values()):
            value.copy_(counted(*value.shape, dtype=value.dtype, start=100 * start))
    save("nested.pth", {"epoch": 13, "lr": 0.25, "name": "tiny", "best": True, "negative": -7, "large": 1 << 40,
                        "nothing": None, "args": argparse.Namespace(batch=128), "size": torch.Size([3, 4]),
                        "optimizer": optimizer.state_dict(), "losses": [2.5, 1.25], "model": state})

    wrapped = collections.OrderedDict(("module._orig_mod." + name, value) for name, value in state.items())
    save("wrapped.pth", {"state_dict": wrapped})

    types = {"f64": torch.float64, "f32": torch.float32, "f16": torch.float16, "bf16": torch.bfloat16,
             "i64": torch.int64, "i32": torch.int32, "i16": torch.int16, "i8": torch.int8, "u8": torch.uint8}
    tensors = {name: counted(2, 3, dtype=dtype) for name, dtype in types.items()}
    tensors["bool"] = torch.tensor([[True, False, True], [False, False, True]])
    save("dtypes.pth", tensors)

    base = counted(4, 6)
    save("views.pth", {"base": base, "transposed": base.t(), "row": base[2], "column": base[:, 1],
                       "block": base[1:3, 2:5], "every_other": base[::2, ::3], "expanded": base[0, :3].expand(2, 3),
                       "scalar": base[3, 5], "empty": base[:0], "channels_last":
                       counted(1, 2, 2, 3).contiguous(memory_format=torch.channels_last),
                       "parameter": torch.nn.Parameter(base[1])})

    # PyTorch stores its entries as they are, but reads deflated ones too.
    save("deflated.pth", {"weight": torch.zeros(64)})
    entries = {}
    with zipfile.ZipFile(folder / "deflated.pth") as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(folder / "deflated.pth", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)

    # To be refused: the old format, a program, a whole model, a number type that is not supported.
    save("legacy.pth", {"weight": counted(2)}, _use_new_zipfile_serialization=False)
    torch.jit.script(torch.nn.Linear(2, 1)).save(str(folder / "script.pt"))
    save("whole_model.pth", torch.nn.Linear(2, 1))
    save("complex.pth", {"weight": torch.zeros(2, dtype=torch.complex64)})
    save("no_tensors.pth", {"epoch": 3, "note": "nothing here"})


if __name__ == "__main__":
    main()
