// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/method_titles.h"

#include "core/unlearn/method_catalogue.h"

#include <QCoreApplication>

#include <algorithm>

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

QString subspaceTitle(PguSubspace subspace)
{
    switch (subspace) {
    case PguSubspace::Top: return QCoreApplication::translate("MethodTitles", "largest eigenvalues (the method)");
    case PguSubspace::Random: return QCoreApplication::translate("MethodTitles", "control: as many random directions");
    case PguSubspace::Bottom: return QCoreApplication::translate("MethodTitles", "control: smallest eigenvalues");
    }
    return {};
}

QString momentTitle(PguMoment moment)
{
    return moment == PguMoment::Retained
        ? QCoreApplication::translate("MethodTitles", "retained (the method)")
        : QCoreApplication::translate("MethodTitles", "control: all, without subtraction");
}

QString layersTitle(PguLayers layers)
{
    return layers == PguLayers::All ? QCoreApplication::translate("MethodTitles", "all (the method)")
                                    : QCoreApplication::translate("MethodTitles", "control: the last one alone");
}

QString methodTitle(const std::string& method)
{
    for (const MethodKind& kind : methodKinds()) {
        if (kind.name == method)
            return methodText(kind.title);
    }
    return QString::fromStdString(method);
}

QString settingTitle(const std::string& setting)
{
    std::string title = setting;
    std::ranges::replace(title, '_', ' ');
    QString text = methodText(title);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString methodText(const std::string& text)
{
    return QCoreApplication::translate("Methods", text.c_str());
}

} // namespace unlearn
