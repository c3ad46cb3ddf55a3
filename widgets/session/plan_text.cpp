// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/plan_text.h"

#include "core/plan/plan.h"
#include "core/unlearn/method_catalogue.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace unlearn {

QString planGammaText(const Plan& plan)
{
    if (!methodKind(plan.method).usesSpectrum)
        return QStringLiteral("–");
    const QLocale locale;
    double low = plan.gamma;
    double high = plan.gamma;
    for (const auto& [layer, gamma] : plan.layerGamma) {
        low = std::min(low, gamma);
        high = std::max(high, gamma);
    }
    const QString first = locale.toString(low, 'g', 3);
    return low == high ? first : first + QStringLiteral("–") + locale.toString(high, 'g', 3);
}

QString planForgetText(const Plan& plan)
{
    QStringList selectors;
    for (const auto& selector : plan.currentRequest())
        selectors << QString::fromStdString(selector);
    return selectors.join(QStringLiteral(", "));
}

} // namespace unlearn
