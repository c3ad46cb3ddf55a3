// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before core's header: moc of Qt 6.4 trips over <compare> when it meets it first.
#include "widgets/session/figure_table_model.h"

#include <optional>
#include <vector>

#include "core/evaluate/live_counts.h"
#include "core/store/run_record.h"

namespace unlearn {

struct Evaluation;
struct RunDetails;

/// Errors of a fixed model, for the dashed lines. Percent.
struct ReferenceErrors {
    QString subject; ///< "original", "retrained-0", ...
    double test = 0.0;
    double forget = 0.0;
    double retain = 0.0;
    bool sampled = false; ///< of samples of the test and retain sets, as the epochs of a run are
};

/// The epochs of one run as a table, below the models whose errors are drawn across as dotted and dashed lines. The
/// curves and lines are drawn from the same rows; there are none before the first epoch.
class CurvesModel : public FigureTableModel {
    Q_OBJECT

public:
    enum Column {
        Epoch,
        Selected,
        TestError,
        ForgetError,
        RetainError,
        ValidationError,
        Loss,
        LearningRate,
        OutputChange,
        ColumnCount
    };

    explicit CurvesModel(QObject* parent = nullptr) : FigureTableModel(ColumnCount, parent) { }

    int rowCount(const QModelIndex& parent = {}) const override;
    /// Below the references.
    int firstEpochRow() const { return m_epochs.empty() ? 0 : static_cast<int>(m_references.size()); }

    /// Without epochs. The references stay.
    void clear();
    /// Without references, too. ofExperiment: what is appended is of the experiment that is open, whose models are the
    /// references then.
    void startOver(bool ofExperiment);
    bool isOfExperiment() const { return m_isOfExperiment; }
    /// The run that what is appended from now on belongs to.
    void setRun(RunId run);
    void append(const std::vector<EpochFigures>& epochs);
    /// What the epochs' errors are of, where that is known and less than all.
    void setLiveCounts(const LiveCounts& counts);
    void setSelectedEpoch(std::optional<int> epoch);
    /// The original and the retrained ones, by subject; in place of those before.
    void setReferences(const std::map<std::string, Evaluation>& evaluations);
    /// A run of the log, with its own references.
    void show(const RunDetails& run);

    const std::vector<EpochFigures>& epochs() const { return m_epochs; }
    const std::vector<ReferenceErrors>& references() const { return m_references; }
    const std::optional<LiveCounts>& liveCounts() const { return m_liveCounts; }
    std::optional<int> selectedEpoch() const { return m_selected; }
    /// Nothing before the log has given it a number.
    std::optional<RunId> run() const { return m_run; }

Q_SIGNALS:
    /// Rows, references or the selected epoch are others now.
    void changed();

protected:
    QString cell(int row, int column) const override;
    QString heading(int column, bool tip) const override;
    bool holdsWords(int column) const override { return column == Selected; }

private:
    QString referenceCell(const ReferenceErrors& reference, int column) const;
    void forgetEpochs();
    void addReference(ReferenceErrors reference);

    std::vector<EpochFigures> m_epochs;
    std::vector<ReferenceErrors> m_references;
    std::optional<LiveCounts> m_liveCounts;
    std::optional<int> m_selected;
    std::optional<RunId> m_run;
    bool m_isOfExperiment = true;
};

} // namespace unlearn
