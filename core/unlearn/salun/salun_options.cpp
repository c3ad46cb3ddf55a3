// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/salun/salun_options.h"

#include "core/unlearn/method_catalogue.h"
#include "core/unlearn/registered_methods.h"

namespace unlearn {
namespace {

const SettingFields<SalUnOptions>& fields()
{
    static const auto all =
        sgdFields<SalUnOptions>().real("share", &SalUnOptions::share, {0, 1, true},
                                       "Share of the parameters that may move: those of largest forget gradient.");
    return all;
}

} // namespace

SalUnOptions salUnOptions(const SettingValues& values)
{
    return fields().read(values);
}

MethodKind describeSalUn()
{
    return {.name = "salun",
            .title = "SalUn",
            .description =
                "Trains on random labels, but moves only the parameters on which the forget loss depends most.",
            .source = "arXiv 2310.12508",
            .settings = fields().settings()};
}

} // namespace unlearn
