// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/steps_model.h"

#include <QLocale>

#include <algorithm>
#include <optional>

namespace unlearn {

namespace {

/// Of what the step left out in all that it left out or took.
std::optional<double> insideShare(const StepEnergy& layer)
{
    const double all = layer.inside + layer.outside;
    return all > 0.0 ? std::optional(layer.inside / all) : std::nullopt;
}

QString text(const StepEnergy& layer, StepsModel::Column column)
{
    const QLocale locale;
    switch (column) {
    case StepsModel::Layer: return QString::fromStdString(layer.layer);
    case StepsModel::Energy: return locale.toString(layer.inside + layer.outside, 'e', 2);
    case StepsModel::Inside: return locale.toString(layer.inside, 'e', 2);
    case StepsModel::Outside: return locale.toString(layer.outside, 'e', 2);
    case StepsModel::InsideShare: {
        const auto share = insideShare(layer);
        return share ? locale.toString(100.0 * *share, 'f', 1) : QStringLiteral("–");
    }
    case StepsModel::ColumnCount: break;
    }
    return {};
}

} // namespace

int StepsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_step.layers.size());
}

QString StepsModel::cell(int row, int column) const
{
    return text(m_step.layers[static_cast<std::size_t>(row)], static_cast<Column>(column));
}

QVariant StepsModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::ToolTipRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role != ShareRole)
        return FigureTableModel::data(index, role);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != InsideShare)
        return {};
    const auto share = insideShare(m_step.layers[static_cast<std::size_t>(index.row())]);
    return share ? QVariant(*share) : QVariant();
}

bool StepsModel::holdsWords(int column) const
{
    return column == Layer;
}

QString StepsModel::heading(int column, bool tip) const
{
    switch (static_cast<Column>(column)) {
    case Layer: return tip ? tr("Layers that the step moved; those with γ = 1 are left out") : tr("Layer");
    case Energy: return tip ? tr("Squared norm of the batch's gradient") : tr("Gradient energy");
    case Inside: return tip ? tr("What lies in the core gradient space: the step leaves it out") : tr("Inside the CGS");
    case Outside:
        return tip ? tr("What lies outside of the core gradient space: the weights moved along it")
                   : tr("Outside the CGS");
    case InsideShare: return tip ? tr("Share of the gradient's energy that the step leaves out") : tr("Inside (%)");
    case ColumnCount: break;
    }
    return {};
}

void StepsModel::setStep(const StepFigures& step)
{
    const bool isOfTheSameLayers =
        std::ranges::equal(step.layers, m_step.layers, {}, &StepEnergy::layer, &StepEnergy::layer);
    if (!isOfTheSameLayers) {
        beginResetModel();
        m_step = step;
        endResetModel();
        return;
    }
    m_step = step; // whoever has chosen a layer goes on watching it
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString StepsModel::summary() const
{
    if (m_step.step == 0)
        return {};
    const QLocale locale;
    return tr("Epoch %1, batch %2: %3 of %4 samples. Loss %5, learning rate %6.")
        .arg(locale.toString(m_step.epoch), locale.toString(qlonglong{m_step.step}),
             locale.toString(qlonglong{m_step.samplesDone}), locale.toString(qlonglong{m_step.samples}),
             locale.toString(m_step.loss, 'g', 4), locale.toString(m_step.learningRate, 'g', 3));
}

} // namespace unlearn
