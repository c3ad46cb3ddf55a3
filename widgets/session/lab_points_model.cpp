// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/lab_points_model.h"

#include "widgets/session/lab_text.h"
#include "widgets/session/projection_lab.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace unlearn {

LabPointsModel::LabPointsModel(const ProjectionLab& lab, QObject* parent)
    : FigureTableModel(ColumnCount, parent), m_lab(lab)
{
    connect(&lab, &ProjectionLab::changed, this, &LabPointsModel::follow);
    follow();
}

void LabPointsModel::follow()
{
    const int rows = static_cast<int>(m_lab.points().size());
    if (rows == m_rows) {
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int LabPointsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QString LabPointsModel::cell(int row, int column) const
{
    const auto place = static_cast<std::size_t>(row);
    const PlanePoint& point = m_lab.points()[place];
    const QLocale locale;
    const auto probability = [&](const std::vector<PlaneOutput>& outputs) {
        return locale.toString(outputs[place].probability, 'f', 4);
    };
    switch (static_cast<Column>(column)) {
    case Sample: return locale.toString(row + 1);
    case Set: return point.forgotten ? tr("to be forgotten") : tr("retained");
    case Class: return labClassName(point.label);
    case X: return locale.toString(point.position[0], 'f', 2);
    case Y: return locale.toString(point.position[1], 'f', 2);
    case Before: return probability(m_lab.outputsBefore());
    case Now: return probability(m_lab.outputsNow());
    case Retrained: return probability(m_lab.outputsRetrained());
    case LogitChange: {
        const auto& before = m_lab.outputsBefore()[place].logits;
        const auto& now = m_lab.outputsNow()[place].logits;
        const double change = std::max(std::abs(now[0] - before[0]), std::abs(now[1] - before[1]));
        return change == 0.0 ? locale.toString(0) : locale.toString(change, 'g', 3);
    }
    case ColumnCount: break;
    }
    return {};
}

bool LabPointsModel::holdsWords(int column) const
{
    return column == Set || column == Class;
}

QString LabPointsModel::heading(int column, bool tip) const
{
    switch (static_cast<Column>(column)) {
    case Sample: return tr("Sample");
    case Set: return tip ? tr("Whether it is to be forgotten") : tr("Set");
    case Class: return tr("Class");
    case X: return tip ? tr("First input") : QStringLiteral("x₁");
    case Y: return tip ? tr("Second input") : QStringLiteral("x₂");
    case Before: return tip ? tr("Probability of its class, by the trained model") : tr("p before");
    case Now: return tip ? tr("Probability of its class, by the model as it is now") : tr("p now");
    case Retrained:
        return tip ? tr("Probability of its class, by a model trained without the samples to be forgotten")
                   : tr("p retrained");
    case LogitChange: return tip ? tr("Largest change of its two logits so far") : tr("Logit change");
    case ColumnCount: break;
    }
    return {};
}

} // namespace unlearn
