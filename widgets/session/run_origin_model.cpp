// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/run_origin_model.h"

#include "core/error.h"
#include "core/experiment/continued_run.h"
#include "core/experiment/retrained_models.h"
#include "core/experiment/subsampling.h"
#include "core/plan/plan.h"
#include "widgets/session/core_text.h"
#include "widgets/session/identifier_text.h"
#include "widgets/session/method_titles.h"
#include "widgets/session/percent_text.h"
#include "widgets/session/phase_title.h"
#include "widgets/session/plan_text.h"
#include "widgets/session/privacy_model.h"
#include "widgets/session/runs_model.h"

#include <QLocale>
#include <QStringList>

namespace unlearn {

namespace {

QString number(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

QString share(double value)
{
    return QLocale().toString(value, 'f', 3);
}

/// Nothing for a choice of samples of another version.
std::optional<MembershipOptions> membershipOf(const RunShadowAttack& attack)
{
    try {
        return MembershipOptions{attackPositivesFromName(attack.positivesOf),
                                 attackNegativesFromName(attack.negativesOf)};
    } catch (const Error&) {
        return std::nullopt;
    }
}

} // namespace

RunOriginModel::RunOriginModel(const RunDetails& run, QObject* parent) : QAbstractTableModel(parent)
{
    const RunSummary& summary = run.summary;
    const RunHeader& header = summary.header;
    add(tr("Run"), tr("%1: %2").arg(identifierText(summary.id), QString::fromStdString(header.name)));
    add(tr("State"), runStateTitle(summary.state));
    add(tr("Started (UTC)"), QString::fromStdString(summary.startedAt));
    add(tr("Ended (UTC)"), QString::fromStdString(summary.endedAt));
    if (header.parent)
        add(tr("Branched from run"), identifierText(*header.parent));
    if (header.previousRun)
        add(tr("Request"),
            tr("%1, after run %2").arg(number(header.requestNumber), identifierText(*header.previousRun)));
    const std::optional<Plan> plan = readablePlan(header);
    addSettings(header, plan);
    add(tr("Computed by"),
        tr("%1, %2, %n thread(s)", nullptr, header.threads)
            .arg(QString::fromStdString(header.device), QString::fromStdString(header.dtype)));
    for (const auto& [component, version] : header.versions)
        add(QString::fromStdString(component), QString::fromStdString(version));
    add(tr("Model before (SHA-256)"), QString::fromStdString(header.modelHash));
    add(tr("Data (SHA-256)"), QString::fromStdString(header.dataHash));
    add(tr("Forget set (SHA-256)"), QString::fromStdString(header.forgetHash));
    addFigures(run, plan);
    for (const RunAttack& attack : run.attacks)
        addAttack(attack, plan ? std::optional(plan->membership) : std::nullopt);
    for (const RunShadowAttack& attack : run.shadowAttacks)
        addAttack(attack, membershipOf(attack), attack.models);
    for (const auto& [phase, seconds] : run.seconds) {
        const QString key = QString::fromStdString(phase);
        const QString title = phaseTitle(key);
        add(QStringLiteral("%1 (s)").arg(title.isEmpty() ? key : title), QLocale().toString(seconds, 'f', 2));
    }
    add(tr("The whole plan"), QString::fromStdString(header.plan));
}

void RunOriginModel::add(const QString& what, const QString& how)
{
    if (!how.isEmpty())
        m_rows.push_back({what, how});
}

void RunOriginModel::addSettings(const RunHeader& header, const std::optional<Plan>& plan)
{
    add(tr("Method"), methodTitle(header.method));
    if (plan) { // else it is shown as it is, below
        add(tr("Data"), QString::fromStdString(plan->data));
        add(tr("Forget set"), planForgetText(*plan));
        add(tr("γ"), planGammaText(*plan));
        add(tr("Stop rule"), stopRuleTitle(stopOf(*plan).kind));
    }
    add(tr("Seed"), identifierText(header.seed));
}

void RunOriginModel::addFigures(const RunDetails& run, const std::optional<Plan>& plan)
{
    if (run.summary.selectedEpoch)
        add(tr("Result"), tr("epoch %1 of %2").arg(number(*run.summary.selectedEpoch), number(run.summary.epochs)));
    if (const auto& live = run.live)
        add(tr("Errors after each epoch"),
            tr("in %1, of %2 test, %3 validation, %4 forget and %5 retained samples")
                .arg(live->bfloat16                    ? QStringLiteral("bfloat16")
                         : hasLeftBfloat16(plan, live) ? tr("float32 since bfloat16 was left")
                                                       : QStringLiteral("float32"),
                     number(live->test), number(live->validation), number(live->forget), number(live->retain)));
    if (!run.subsampling.empty())
        add(tr("Spectra of a part"), coreText(subsamplingSentence(run)));
    for (const RunErrors& errors : run.errors)
        add(tr("Errors of “%1”").arg(subjectTitle(errors.subject)),
            tr("test %1 % of %2 samples, forget %3 % of %4, retain %5 % of %6")
                .arg(percentText(errors.testErrorPercent), number(errors.testCount),
                     percentText(errors.forgetErrorPercent), number(errors.forgetCount),
                     percentText(errors.retainErrorPercent), number(errors.retainCount)));
}

void RunOriginModel::addAttack(const RunAttack& attack, const std::optional<MembershipOptions>& membership,
                               int shadowModels)
{
    QStringList how{tr("AUC %1 (%2–%3: 95 % of bootstrap samples) of %4 positives against %5 negatives")
                        .arg(share(attack.auc), share(attack.low), share(attack.high), number(attack.positives),
                             number(attack.negatives))};
    if (membership)
        how << positivesText(membership->positives, true) << negativesText(membership->negatives, true);
    if (shadowModels > 0)
        how << tr("%n shadow model(s)", nullptr, shadowModels);
    add(tr("%1 attack on “%2”").arg(attackTitle(attack.attack), subjectTitle(attack.subject)),
        how.join(QStringLiteral("; ")));
}

int RunOriginModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunOriginModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunOriginModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    constexpr int longestTip = 300;
    if (role == Qt::DisplayRole)
        return index.column() == What ? row.what : row.how;
    if (role == Qt::ToolTipRole && index.column() == How)
        return row.how.left(longestTip);
    return {};
}

QVariant RunOriginModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case What: return tr("What");
    case How: return tr("How");
    case ColumnCount: break;
    }
    return {};
}

} // namespace unlearn
