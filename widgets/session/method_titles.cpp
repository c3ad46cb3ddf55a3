// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/method_titles.h"

#include <QCoreApplication>

namespace unlearn {

QString measureTitle(EnergyMeasure measure)
{
    return measure == EnergyMeasure::Energy ? QCoreApplication::translate("MethodTitles", "eigenvalues")
                                            : QCoreApplication::translate("MethodTitles", "singular values");
}

QString ruleTitle(ThresholdRule rule)
{
    switch (rule) {
    case ThresholdRule::Covering: return QCoreApplication::translate("MethodTitles", "Covering: fewest that reach γ");
    case ThresholdRule::Below: return QCoreApplication::translate("MethodTitles", "Below: all that stay within γ");
    case ThresholdRule::BelowPlusOne: return QCoreApplication::translate("MethodTitles", "Below, and one more");
    case ThresholdRule::Null: return QCoreApplication::translate("MethodTitles", "Null space only");
    }
    return {};
}

QString stopRuleTitle(StopRuleKind kind)
{
    switch (kind) {
    case StopRuleKind::Crossing:
        return QCoreApplication::translate("MethodTitles", "validation and forget error cross");
    case StopRuleKind::RetainDrop: return QCoreApplication::translate("MethodTitles", "retained accuracy dropped");
    case StopRuleKind::TestDrop: return QCoreApplication::translate("MethodTitles", "validation accuracy dropped");
    case StopRuleKind::Epochs: return QCoreApplication::translate("MethodTitles", "after all epochs");
    case StopRuleKind::Match: return QCoreApplication::translate("MethodTitles", "forget error matches retrained");
    case StopRuleKind::Drift: return QCoreApplication::translate("MethodTitles", "retain drift reached a budget");
    }
    return {};
}

QString methodTitle(const std::string& method)
{
    if (method == "pgu")
        return QCoreApplication::translate("MethodTitles", "Projected gradient (PGU)");
    if (method == "soft-projection")
        return QCoreApplication::translate("MethodTitles", "Soft projection");
    return QString::fromStdString(method);
}

} // namespace unlearn
