// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/preset_table_model.h"

#include "core/experiment/preset_attacks.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/privacy_model.h"

#include <QLocale>
#include <QStringList>

#include <utility>

namespace unlearn {

namespace {

std::optional<PresetFigure> figureOf(const std::optional<double>& published)
{
    return published ? std::optional(PresetFigure{*published}) : std::nullopt;
}

/// "7.31", "7.31 ± 0.12", "0.52 [0.50, 0.54]".
QString figureText(const std::optional<PresetFigure>& figure, int decimals)
{
    if (!figure)
        return QStringLiteral("–");
    const auto number = [decimals](double value) { return QLocale().toString(value, 'f', decimals); };
    if (figure->deviation)
        return PresetTableModel::tr("%1 ± %2").arg(number(figure->value), number(*figure->deviation));
    if (figure->low && figure->high)
        return PresetTableModel::tr("%1 [%2, %3]")
            .arg(number(figure->value), number(*figure->low), number(*figure->high));
    return number(figure->value);
}

/// A line for each attack on one kind of model.
QString attacksText(const std::vector<PresetAttack>& attacks, std::optional<PresetFigure> PresetAttack::*model)
{
    QStringList lines;
    for (const PresetAttack& attack : attacks) {
        if (!(attack.*model))
            continue;
        QString title = attackTitle(attack.attack);
        if (attack.shadowModels > 0)
            title = PresetTableModel::tr("%1, %n shadow model(s)", nullptr, attack.shadowModels).arg(title);
        lines << PresetTableModel::tr("%1: %2").arg(title, figureText(attack.*model, 3));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

PresetTableModel::PresetTableModel(const ExperimentSession& session, QObject* parent)
    : FigureTableModel(ColumnCount, parent), m_session(session)
{
    connect(&session, &ExperimentSession::presetChanged, this, &PresetTableModel::follow);
    m_rows = rows();
}

void PresetTableModel::follow()
{
    std::vector<Row> rows = this->rows();
    if (rows.empty() && m_rows.empty()) // news on the way to it
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::vector<PresetTableModel::Row> PresetTableModel::rows() const
{
    std::vector<Row> rows;
    const auto& preset = m_session.preset();
    if (!preset)
        return rows;
    int request = 0;
    for (const PresetRequestFigures& figures : preset->outcome.requests) {
        ++request;
        const std::vector<PresetAttack> attacks = presetAttacks(figures.run);
        rows.push_back({request, tr("Original"), figures.original, attacksText(attacks, &PresetAttack::original)});
        rows.push_back({request, tr("Retrained, %n seed(s)", nullptr, static_cast<int>(figures.retrainedModels.size())),
                        figures.retrained, attacksText(attacks, &PresetAttack::retrained)});
        rows.push_back({request, tr("Unlearned"), figures.unlearned, attacksText(attacks, &PresetAttack::unlearned)});
        if (const auto& published =
                preset->task.experiment.published) // its AUC is of another kind: see the differences
            rows.push_back({request,
                            tr("Unlearned, published"),
                            {.model = "published",
                             .testErrorPercent = figureOf(published->testError),
                             .forgetErrorPercent = figureOf(published->forgetError),
                             .retainErrorPercent = figureOf(published->retainError)}});
    }
    return rows;
}

int PresetTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString PresetTableModel::cell(int row, int column) const
{
    const Row& shown = m_rows[static_cast<std::size_t>(row)];
    const PresetRow& figures = shown.figures;
    switch (static_cast<Column>(column)) {
    case Request: return QLocale().toString(shown.request);
    case Subject: return shown.subject;
    case TestError: return figureText(figures.testErrorPercent, 2);
    case ForgetError: return figureText(figures.forgetErrorPercent, 2);
    case RetainError: return figureText(figures.retainErrorPercent, 2);
    case Auc: return figureText(figures.auc, 3);
    case Seconds: return figureText(figures.seconds, 1);
    case ColumnCount: break;
    }
    return {};
}

QVariant PresetTableModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::ToolTipRole)
        return FigureTableModel::data(index, role);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Auc)
        return {};
    const QString& attacks = m_rows[static_cast<std::size_t>(index.row())].attacks;
    return attacks.isEmpty() ? QVariant() : QVariant(attacks);
}

bool PresetTableModel::holdsWords(int column) const
{
    return column == Subject;
}

QString PresetTableModel::heading(int column, bool tip) const
{
    switch (static_cast<Column>(column)) {
    case Request: return tip ? tr("Requests in the order in which they were met") : tr("Request");
    case Subject: return tr("Model");
    case TestError: return tip ? tr("Error on test samples that no stop rule reads") : tr("Test error (%)");
    case ForgetError: return tip ? tr("Error on all samples forgotten so far") : tr("Forget error (%)");
    case RetainError: return tip ? tr("Error on the training samples that stay") : tr("Retain error (%)");
    case Auc: return tip ? tr("Membership inference by confidence, with its 95 % interval") : tr("AUC (confidence)");
    case Seconds:
        return tip ? tr("Of training; of the unlearned model: moments, eigenproblem, steps and the stop rule's look")
                   : tr("Time (s)");
    case ColumnCount: break;
    }
    return {};
}

QString PresetTableModel::text() const
{
    QString text;
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (int row = 0; row < rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < ColumnCount; ++column)
            cells << data(index(row, column)).toString();
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace unlearn
