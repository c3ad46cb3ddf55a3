// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/smoothed_curves_model.h"

#include "widgets/session/curves_model.h"
#include "widgets/session/moving_average.h"
#include "widgets/session/percent_text.h"

#include <QLocale>

#include <array>
#include <cmath>
#include <cstddef>
#include <limits>

namespace unlearn {

namespace {

/// Columns that are drawn, in the order of their means.
constexpr std::array<CurvesModel::Column, 4> drawnColumns{CurvesModel::TestError, CurvesModel::ForgetError,
                                                          CurvesModel::RetainError, CurvesModel::Loss};

constexpr std::size_t placeOf(int column)
{
    std::size_t place = 0;
    while (place < drawnColumns.size() && drawnColumns[place] != column)
        ++place;
    return place;
}

} // namespace

SmoothedCurvesModel::SmoothedCurvesModel(const CurvesModel& curves, QObject* parent)
    : FigureTableModel(CurvesModel::ColumnCount, parent), m_curves(curves)
{
    connect(&curves, &CurvesModel::changed, this, &SmoothedCurvesModel::refresh);
    refresh();
}

void SmoothedCurvesModel::setSmoothing(int epochs)
{
    beginResetModel();
    m_smoothing = epochs;
    average();
    endResetModel();
}

int SmoothedCurvesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int SmoothedCurvesModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return CurvesModel::ColumnCount + (m_smoothing > 1 ? static_cast<int>(drawnColumns.size()) : 0);
}

void SmoothedCurvesModel::refresh()
{
    beginResetModel();
    average();
    endResetModel();
}

void SmoothedCurvesModel::average()
{
    m_rows = m_curves.rowCount();
    for (auto& means : m_means)
        means.clear();
    if (m_smoothing <= 1)
        return;
    std::vector<double> losses;
    std::vector<std::size_t> lossRows; // a loss is drawn where there is one
    for (const EpochFigures& figures : m_curves.epochs()) {
        m_means[0].push_back(figures.testErrorPercent);
        m_means[1].push_back(figures.forgetErrorPercent);
        m_means[2].push_back(figures.retainErrorPercent);
        if (figures.epoch > 0 && std::isfinite(figures.loss)) {
            lossRows.push_back(m_means[0].size() - 1);
            losses.push_back(figures.loss);
        }
    }
    for (std::size_t error = 0; error < 3; ++error)
        m_means[error] = movingAverage(m_means[error], m_smoothing);
    losses = movingAverage(losses, m_smoothing);
    m_means[3].assign(m_means[0].size(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t i = 0; i < losses.size(); ++i)
        m_means[3][lossRows[i]] = losses[i];
}

/// A mean stands behind its figure.
SmoothedCurvesModel::Shown SmoothedCurvesModel::shown(int column) const
{
    if (m_smoothing <= 1)
        return {column, false};
    int left = column;
    for (int original = 0; original < CurvesModel::ColumnCount; ++original) {
        if (left == 0)
            return {original, false};
        --left;
        if (placeOf(original) == drawnColumns.size())
            continue;
        if (left == 0)
            return {original, true};
        --left;
    }
    return {CurvesModel::ColumnCount, false};
}

QString SmoothedCurvesModel::cell(int row, int column) const
{
    const Shown which = shown(column);
    if (!which.mean)
        return m_curves.index(row, which.column).data().toString();
    if (row < m_curves.firstEpochRow()) // a model that does not change is drawn as it is
        return QStringLiteral("–");
    const double mean = m_means[placeOf(which.column)][static_cast<std::size_t>(row - m_curves.firstEpochRow())];
    if (which.column != CurvesModel::Loss)
        return percentText(mean);
    return std::isnan(mean) ? QStringLiteral("–") : QLocale().toString(mean, 'g', 4);
}

QString SmoothedCurvesModel::heading(int column, bool) const
{
    const Shown which = shown(column);
    const QString title = m_curves.headerData(which.column, Qt::Horizontal).toString();
    return which.mean ? tr("%1: mean of %2 epochs").arg(title, QLocale().toString(m_smoothing)) : title;
}

} // namespace unlearn
