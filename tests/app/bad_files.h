// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/command_line.h"

namespace unlearn::test {

/// Writes files that are wrong, each in its own way, beside the sound data and model of the command line's folder:
/// truncated.safetensors, empty.safetensors, noise.safetensors, nan.safetensors; caller.pth (calls os.system and would
/// leave "called" behind), beyond.pth (a tensor that ends beyond its record), cut.pth; notes.sqlite, damaged.sqlite;
/// short, wrong-magic, more-labels, no-bytes, fewer-labels, huge and nothing as folders of data; nan.npz;
/// moments.safetensors, which are none.
void writeBadFiles(const CommandLine& line, const QString& soundModel);

/// A plan in the folder: changed is laid over a sound one, field by field. Its path.
QString writePlan(const CommandLine& line, const QString& name, const QJsonObject& changed);

/// Makes a log what a newer version of the program would leave behind.
void raiseVersion(const CommandLine& line, const QString& database);

} // namespace unlearn::test
