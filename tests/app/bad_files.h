// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/command_line.h"

namespace unlearn::test {

/// Writes files that are wrong, each in its own way, beside the sound data and model of the command line's folder:
/// truncated.safetensors, empty.safetensors, noise.safetensors, nan.safetensors; caller.pth (calls os.system and would
/// leave "called" behind), beyond.pth (a tensor that ends beyond its record), cut.pth; notes.sqlite, damaged.sqlite;
/// short, wrong-magic, more-labels, no-bytes, fewer-labels, huge and nothing as folders of data; nan.npz, cut.npz,
/// label.npz (a test label that is no class) and the folder unlabelled (without y_test.npy); heights.csv, ragged.csv,
/// head.csv, holes.csv and infinite.csv; lines.tsv and nothing.tsv; the folders of images lone (of one class) and
/// broken (12 of 14 training images); annotations, Tiny ImageNet whose val_annotations.txt is cut short; frozen.pt and
/// cut.pt, TorchScript without parameters and cut short; moments.safetensors, which are none.
void writeBadFiles(const CommandLine& line, const QString& soundModel);

/// A plan in the folder: changed is laid over a sound one, field by field. Its path.
QString writePlan(const CommandLine& line, const QString& name, const QJsonObject& changed);

/// Makes a log what a newer version of the program would leave behind.
void raiseVersion(const CommandLine& line, const QString& database);

} // namespace unlearn::test
