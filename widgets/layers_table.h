// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <string>
#include <vector>

class QAction;
class QLabel;

namespace unlearn {

class ExperimentSession;
class LayersModel;
class OwnColumns;

/// The layers with their thresholds, edited in place: a slider and a number in each row. An edit inside the selection
/// is of all selected rows. Thresholds are copied, pasted and reset by the context menu and keys; all figures of the
/// selected rows are copied likewise.
class LayersTable : public QTableView {
    Q_OBJECT

public:
    LayersTable(ExperimentSession& session, LayersModel& model, QWidget* parent = nullptr);

    /// The selected rows from top to bottom where row is one of them, else row alone.
    std::vector<int> rowsWith(int row) const;
    int currentRow() const;

public Q_SLOTS:
    void copyThresholds() const;
    /// Refused with a sentence where the clipboard's text does not fit.
    void pasteThresholds();
    void resetSelected();
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles = QList<int>()) override;

Q_SIGNALS:
    void dragBegan();
    void dragEnded();
    void gammaEdited(int row, double gamma);
    void refused(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addEditing();
    void addActionsOnThresholds();
    QAction* addThresholdAction(const QString& name, const QString& text, const QString& tip);
    void openEditors();
    void fitColumns();
    std::vector<std::string> selectedLayers() const;

    ExperimentSession& m_session;
    LayersModel& m_layers;
    OwnColumns* m_columns = nullptr;
    QLabel* m_emptyHint = nullptr;
    std::vector<QAction*> m_actions;
};

} // namespace unlearn
