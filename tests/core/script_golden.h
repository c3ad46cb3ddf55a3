// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content_hash.h"
#include "core/model/trust_list.h"

#include <QString>
#include <QTemporaryDir>

#include <filesystem>
#include <string>

namespace unlearn::test {

/// Files of tests/golden/make_scripts.py that are to work.
inline constexpr const char* workingScripts[] = {
    "resnet_traced",      "encoder_scripted", "encoder_traced",  "vit_traced",      "projections_scripted",
    "projections_traced", "mlp_scripted",     "tokens_scripted", "features_traced", "fixed_scripted"};

inline std::filesystem::path goldenScript(const QString& name)
{
    return std::filesystem::path(UNLEARN_SOURCE_DIR) / "tests/golden/scripts" / name.toStdString();
}

/// A data home of this test's own, with a list of trusted files of its own.
class TrustedHome {
public:
    TrustedHome() { qputenv("XDG_DATA_HOME", m_folder.path().toUtf8()); }
    std::filesystem::path file(const char* name) const { return m_folder.filePath(name).toStdString(); }

    void trustGolden() const
    {
        for (const auto& entry : std::filesystem::directory_iterator(goldenScript({})))
            trust(hashFile(entry.path()));
    }

private:
    QTemporaryDir m_folder;
};

/// The parameter that a layer of this name has, by the entries "trace.PARAMETER".
template <typename Map> std::string parameterOf(const std::string& layer, const Map& expected)
{
    return expected.contains("trace." + layer) ? layer : layer + ".weight";
}

} // namespace unlearn::test
