// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/privacy_model.h"

#include "core/evaluate/figure_of_merit.h"
#include "core/experiment/run.h"
#include "widgets/session/core_text.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace unlearn {

namespace {

QString rate(const std::optional<double>& share)
{
    return share ? QLocale().toString(100.0 * *share, 'f', 2) : PrivacyModel::tr("too few negatives");
}

/// Order of the rows: before, after, and what it ought to look like.
int rank(const std::string& subject)
{
    return subject == "original" ? 0 : subject == "unlearned" ? 1 : 2;
}

} // namespace

QString subjectTitle(const std::string& subject, bool sampled)
{
    if (sampled)
        return PrivacyModel::tr("%1 (sampled)", "model").arg(subjectTitle(subject));
    if (subject == "original")
        return PrivacyModel::tr("Original");
    if (subject == "unlearned")
        return PrivacyModel::tr("Unlearned");
    if (const auto number = retrainedNumber(subject))
        return *number == 0 ? PrivacyModel::tr("Retrained")
                            : PrivacyModel::tr("Retrained %1").arg(QLocale().toString(*number + 1));
    return QString::fromStdString(subject);
}

QString positivesText(AttackPositives positives, bool tip)
{
    if (positives == AttackPositives::Forget)
        return tip ? PrivacyModel::tr("Forget samples: the positives") : PrivacyModel::tr("Forget");
    return tip ? PrivacyModel::tr("Retained samples of the same classes: the positives") : PrivacyModel::tr("Retained");
}

QString negativesText(AttackNegatives negatives, bool tip)
{
    if (negatives == AttackNegatives::Retained)
        return tip ? PrivacyModel::tr("Retained samples of the same classes: the negatives")
                   : PrivacyModel::tr("Retained");
    if (!tip)
        return PrivacyModel::tr("Test");
    return negatives == AttackNegatives::SameClasses
        ? PrivacyModel::tr("Test samples of the same classes: the negatives")
        : PrivacyModel::tr("Test samples of all classes: the negatives");
}

QString attackTitle(const std::string& name)
{
    static constexpr std::pair<const char*, const char*> titles[] = {
        {"confidence", QT_TRANSLATE_NOOP("unlearn::PrivacyModel", "Confidence")},
        {"loss", QT_TRANSLATE_NOOP("unlearn::PrivacyModel", "Loss")},
        {"entropy", QT_TRANSLATE_NOOP("unlearn::PrivacyModel", "Entropy")},
        {"modified-entropy", QT_TRANSLATE_NOOP("unlearn::PrivacyModel", "Modified entropy")},
        {"correctness", QT_TRANSLATE_NOOP("unlearn::PrivacyModel", "Correctness")},
        {"logit-gap", QT_TRANSLATE_NOOP("unlearn::PrivacyModel", "Logit gap")},
        {"svc", QT_TRANSLATE_NOOP("unlearn::PrivacyModel", "Support-vector classifier")},
        {"rmia", QT_TRANSLATE_NOOP("unlearn::PrivacyModel", "RMIA")},
        {"rmia-offline", QT_TRANSLATE_NOOP("unlearn::PrivacyModel", "RMIA, offline")},
        {"lira", QT_TRANSLATE_NOOP("unlearn::PrivacyModel", "LiRA")},
        {"lira-offline", QT_TRANSLATE_NOOP("unlearn::PrivacyModel", "LiRA, offline")},
        {"u-lira", QT_TRANSLATE_NOOP("unlearn::PrivacyModel", "U-LiRA")},
        {"shadow-classifier", QT_TRANSLATE_NOOP("unlearn::PrivacyModel", "Classifier on shadow models")},
    };
    for (const auto& [key, title] : titles) {
        if (name == key)
            return PrivacyModel::tr(title);
    }
    return QString::fromStdString(name);
}

PrivacyModel::PrivacyModel(QObject* parent) : QAbstractTableModel(parent) { }

int PrivacyModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PrivacyModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PrivacyModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == Subject ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        if (const QString formula = formulaOf(column); !formula.isEmpty())
            return tr("Formula: %1").arg(formula);
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QLocale locale;
    if (role == Qt::ToolTipRole && column == TwoSided) {
        const Interval interval = twoSided(row.result.auc(), row.result.interval).interval;
        return tr("Formula: %1, 95 % interval %2 to %3")
            .arg(QLatin1String(twoSidedFormula), locale.toString(interval.low, 'f', 3),
                 locale.toString(interval.high, 'f', 3));
    }
    if (role == Qt::ToolTipRole && column == Distance && m_retrained.deviation)
        return tr("AUC of the retrained models: %1 ± %2 (n = %3)")
            .arg(locale.toString(m_retrained.mean, 'f', 3), locale.toString(*m_retrained.deviation, 'f', 3),
                 locale.toString(static_cast<qlonglong>(m_retrained.count)));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Subject: return subjectTitle(row.subject);
    case Auc: return locale.toString(row.result.auc(), 'f', 3);
    case Low: return locale.toString(row.result.interval.low, 'f', 3);
    case High: return locale.toString(row.result.interval.high, 'f', 3);
    case Distance: {
        const std::optional<double> distance =
            unlearn::isRetrained(row.subject) ? std::nullopt : distanceFrom(m_retrained, row.result.auc());
        return distance ? locale.toString(*distance, 'f', 2) : QStringLiteral("–");
    }
    case TwoSided: return locale.toString(twoSided(row.result.auc(), row.result.interval).value, 'f', 3);
    case TprAt1: return rate(row.result.tprAt1Percent);
    case TprAt01: return rate(row.result.tprAt01Percent);
    case PrecisionBesideRetrained:
        return row.precisionBesideRetrained ? locale.toString(*row.precisionBesideRetrained, 'f', 3)
                                            : QStringLiteral("–");
    case Members: return locale.toString(static_cast<qlonglong>(row.result.positiveScores.size()));
    case NonMembers: return locale.toString(static_cast<qlonglong>(row.result.negativeScores.size()));
    case ColumnCount: break;
    }
    return {};
}

QString PrivacyModel::formulaOf(Column column) const
{
    const auto formula = [](const std::string& figure) { return formulaText(figureKind(figure).formula); };
    switch (column) {
    case Auc: return formula("auc-" + m_attack);
    case Low:
    case High: return coreText(aucIntervalFormula);
    case TprAt1: return formula("tpr1-" + m_attack);
    case TprAt01: return formula("tpr01-" + m_attack);
    case PrecisionBesideRetrained: return formula("precision-beside-retrained");
    case Subject:
    case Distance:
    case TwoSided:
    case Members:
    case NonMembers:
    case ColumnCount: break;
    }
    return {};
}

QVariant PrivacyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !tip)
        return {};
    switch (static_cast<Column>(section)) {
    case Subject: return tip ? tr("The model that was attacked") : tr("Model");
    case Auc:
        return tip ? tr("Area under the curve. The retrained model's value is the ideal, not %1.")
                         .arg(QLocale().toString(0.5, 'f', 1))
                   : tr("AUC");
    case Low: return tip ? tr("Lower end of the 95 % bootstrap interval of the area") : tr("95 % from");
    case High: return tip ? tr("Upper end of the 95 % bootstrap interval of the area") : tr("95 % to");
    case Distance:
        return tip
            ? tr("From the retrained models' mean AUC in units of their standard deviation; within one or two of "
                 "them it can not be told from noise")
            : tr("Distance");
    case TwoSided:
        return tip ? tr("The larger of the area and one less it: an attack that errs more often than not tells as much "
                        "as one that is right. From %1 (nothing) to 1.")
                         .arg(QLocale().toString(0.5, 'f', 1))
                   : tr("Two-sided");
    case TprAt1: return tip ? tr("True-positive rate at 1 % false positives") : tr("TPR at 1 % (%)");
    case TprAt01:
        return (tip ? tr("True-positive rate at %1 % false positives") : tr("TPR at %1 % (%)"))
            .arg(QLocale().toString(0.1, 'f', 1));
    case PrecisionBesideRetrained:
        return tip
            ? tr("Average precision of telling the model's answers to the forget samples from those of retrained "
                 "models, which is no area under a ROC curve. %1: alike")
                  .arg(QLocale().toString(0.5, 'f', 1))
            : tr("AP beside retrained");
    case Members: return positivesText(m_membership.positives, tip);
    case NonMembers: return negativesText(m_membership.negatives, tip);
    case ColumnCount: break;
    }
    return {};
}

void PrivacyModel::setEvaluations(const std::map<std::string, Evaluation>& evaluations,
                                  const MembershipOptions& membership, const ForgetSet& judgedOn)
{
    m_attacks.clear();
    m_evaluated.clear();
    for (const auto& [subject, evaluation] : evaluations) {
        m_evaluated.insert(subject);
        for (const AttackResult& result : evaluation.attacks)
            m_attacks[subject][scoreAttackName(result.attack)] = Row{subject, result};
    }
    if (membership != m_membership || judgedOn != m_judgedOn)
        m_shadows.clear();
    std::erase_if(m_shadows, [&evaluations](const auto& one) { return !evaluations.contains(one.first); });
    m_membership = membership;
    m_judgedOn = judgedOn;
    rebuild();
}

void PrivacyModel::setShadowAttacks(const std::vector<ShadowAttackResult>& results)
{
    for (const ShadowAttackResult& result : results) {
        if (m_evaluated.contains(result.subject))
            m_shadows[result.subject][shadowAttackKind(result.attack).name] =
                Row{result.subject, result, result.precisionBesideRetrained};
    }
    rebuild();
}

std::vector<EstimatedAuc> PrivacyModel::retrainedAreas() const
{
    std::vector<EstimatedAuc> areas;
    for (const Row& row : m_rows) {
        if (unlearn::isRetrained(row.subject))
            areas.push_back({.value = row.result.auc(), .interval = row.result.interval});
    }
    return areas;
}

double PrivacyModel::idealArea() const
{
    return m_retrained.count == 0 ? 0.5 : m_retrained.mean;
}

int PrivacyModel::retrainedCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const Row& row) { return unlearn::isRetrained(row.subject); }));
}

bool PrivacyModel::hasPrecisionBesideRetrained() const
{
    return std::ranges::any_of(m_rows, [](const Row& row) { return row.precisionBesideRetrained.has_value(); });
}

std::optional<double> PrivacyModel::overForgettingBound() const
{
    return unlearn::overForgettingBound(m_membership, retrainedAreas());
}

bool PrivacyModel::overForgets(int row) const
{
    return subject(row) == "unlearned" && showsOverForgetting(m_membership, result(row).interval, retrainedAreas());
}

void PrivacyModel::setAttack(const std::string& name)
{
    m_attack = name;
    rebuild();
}

void PrivacyModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (int wanted = 0; wanted < 3; ++wanted) {
        for (const auto* attacks : {&m_attacks, &m_shadows}) {
            for (const auto& [subject, results] : *attacks) {
                const auto found = results.find(m_attack);
                if (rank(subject) == wanted && found != results.end())
                    m_rows.push_back(found->second);
            }
        }
    }
    std::vector<const RocCurve*> retrained;
    for (const Row& row : m_rows) {
        if (unlearn::isRetrained(row.subject))
            retrained.push_back(&row.result.roc);
    }
    std::vector<double> areas;
    for (const EstimatedAuc& area : retrainedAreas())
        areas.push_back(area.value);
    m_retrained = spreadOf(areas);
    m_band = retrained.size() > 1 ? std::optional(rocBand(retrained, falsePositiveGrid())) : std::nullopt;
    endResetModel();
}

} // namespace unlearn
