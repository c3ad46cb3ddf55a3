// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/forget_set.h"
#include "core/evaluate/roc_band.h"
#include "core/evaluate/score_attack.h"
#include "core/evaluate/subject_name.h"
#include "core/experiment/shadow_evaluation.h"
#include "core/report/spread.h"

#include <QAbstractTableModel>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace unlearn {

struct Evaluation;

/// One attack on each of the models that were evaluated: a table of figures, and the curves behind them.
class PrivacyModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Subject,
        Auc,
        Low,
        High,
        Distance, ///< of Auc from the retrained models'; hasDistance()
        TwoSided,
        TprAt1,
        TprAt01,
        PrecisionBesideRetrained, ///< hasPrecisionBesideRetrained()
        Members,
        NonMembers,
        ColumnCount
    };

    explicit PrivacyModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Takes the place of what was known; subjects without attacks are left out. Attacks with shadow models go where
    /// their subject is not evaluated any more, or where the samples are others: membership chooses them, judgedOn is
    /// the forget set.
    void setEvaluations(const std::map<std::string, Evaluation>& evaluations, const MembershipOptions& membership = {},
                        const ForgetSet& judgedOn = {});
    /// Takes the place of earlier ones by the same attacks. Leaves out models that are not evaluated (any more).
    void setShadowAttacks(const std::vector<ShadowAttackResult>& results);
    void setAttack(ScoreAttack attack) { setAttack(scoreAttackName(attack)); }
    /// A name of scoreAttacks() or shadowAttacks().
    void setAttack(const std::string& name);
    const std::string& attackName() const { return m_attack; }
    /// The samples that were attacked.
    const MembershipOptions& membership() const { return m_membership; }

    /// The retrained models' mean area, which is what an attack finds where nothing was learned; 0.5 without them.
    double idealArea() const;
    bool isRetrained(int row) const { return unlearn::isRetrained(subject(row)); }
    /// Mean and extremes of the retrained models' curves; nothing where there is one or none.
    const std::optional<RocBand>& retrainedBand() const { return m_band; }
    int retrainedCount() const;
    /// Whether the retrained models' areas are a noise floor: there are two or more, and they differ.
    bool hasDistance() const { return m_retrained.deviation.value_or(0.0) > 0.0; }
    /// Whether any row has an average precision: of the classifier on shadow models, where there are retrained models.
    bool hasPrecisionBesideRetrained() const;
    /// unlearn::overForgettingBound() of the attack, by the retrained models.
    std::optional<double> overForgettingBound() const;
    /// The unlearned model is less sure of the forget samples than models that never saw them: the whole interval of
    /// its area lies below that bound.
    bool overForgets(int row) const;
    std::string subject(int row) const { return m_rows.at(static_cast<std::size_t>(row)).subject; }
    const AttackFigures& result(int row) const { return m_rows.at(static_cast<std::size_t>(row)).result; }

private:
    struct Row {
        std::string subject;
        AttackFigures result;
        std::optional<double> precisionBesideRetrained = std::nullopt; ///< as in ShadowAttackResult
    };
    using ByAttack = std::map<std::string, Row>;

    void rebuild();
    /// How a column's figures are made; empty where its name says it.
    QString formulaOf(Column column) const;
    std::vector<EstimatedAuc> retrainedAreas() const;

    std::map<std::string, ByAttack> m_attacks; ///< by subject
    std::map<std::string, ByAttack> m_shadows; ///< likewise, with shadow models
    std::set<std::string> m_evaluated;         ///< subjects, with attacks or without
    MembershipOptions m_membership;
    ForgetSet m_judgedOn;
    std::string m_attack = scoreAttackName(ScoreAttack::Confidence);
    std::vector<Row> m_rows;
    Spread m_retrained; ///< areas of the retrained models
    std::optional<RocBand> m_band;
};

/// "Original", "Unlearned", "Retrained", "Retrained 2"; sampled, whose figures are not of whole sets: "Retrained
/// (sampled)".
QString subjectTitle(const std::string& subject, bool sampled = false);
/// What columns and curves call samples that are attacked: "Forget", "Retained"; tip: which these are, as a sentence.
QString positivesText(AttackPositives positives, bool tip);
QString negativesText(AttackNegatives negatives, bool tip); ///< "Test", "Retained"
/// What a chooser shows for an attack: a name of scoreAttacks() or shadowAttacks().
QString attackTitle(const std::string& name);

} // namespace unlearn
