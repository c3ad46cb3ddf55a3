// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reproduction.h"
#include "core/report/shadow_attack_key.h"
#include "core/store/run_record.h"

#include <optional>
#include <string>
#include <vector>

namespace unlearn {

/// The rows of the log that a report of a run is made from, as canonical JSON: keys sorted, no white space, numbers in
/// the fewest digits that read back the same, null for NaN. What may be changed of a run at any time is left out (name,
/// tags, notes, deletion, kept weights, retained moment, attacks with shadow models, what was measured after it), so
/// that the same run always has the same rows unless it goes on or is purged.
std::string canonicalRows(const RunDetails& run);
// What is made of a run after it has ended, likewise; not when.
std::string canonicalRow(const RunShadowAttack& attack);
std::string canonicalRow(const RunMeasuredFigure& measured);
std::string canonicalRow(const RunEmbedding& embedding);
/// Of all that was measured after a run: figures, then embeddings.
std::vector<std::string> canonicalMeasurements(const std::vector<RunMeasuredFigure>& figures,
                                               const std::vector<RunEmbedding>& embeddings);
/// SHA-256 of any of them, hexadecimal: what a report's manifest holds of it.
std::string hashOfRows(const std::string& rows);

/// Final errors of a run's models and the AUCs of score attacks on them, with what it takes to run it again, out of its
/// canonical rows. Throws Error (FileCorrupt, ValueOutOfRange, UnknownName).
struct ReportedFigures {
    std::string device;
    int threads = 0;
    std::string modelHash, dataHash, forgetHash; ///< as RunHeader's
    std::optional<RunId> parent, previousRun;    ///< likewise
    bool isPurged = false;
    std::vector<EpochSeconds> epochs;
    std::vector<RunErrors> errors;
    std::vector<RunAttack> attacks; ///< with their AUC alone
};
ReportedFigures figuresFromRows(const std::string& rows);

} // namespace unlearn
