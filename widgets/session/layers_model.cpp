// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/layers_model.h"

#include "widgets/session/core_text.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/isolated_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace unlearn {

namespace {

/// Groups mostly agree; where they do not, the extremes say enough for a table.
QString directionsText(const LayerThreshold& threshold)
{
    const auto [low, high] = std::minmax_element(threshold.directions.begin(), threshold.directions.end());
    if (low == threshold.directions.end())
        return {};
    const QLocale locale;
    const QString first = locale.toString(static_cast<qlonglong>(*low));
    return *low == *high ? first : first + QStringLiteral("–") + locale.toString(static_cast<qlonglong>(*high));
}

/// Shares that span many orders of magnitude.
QString scientificText(double value)
{
    return value == 0.0 ? QLocale().toString(0) : QLocale().toString(value, 'e', 1);
}

} // namespace

int gammaDecimals(double gamma)
{
    constexpr int least = 3;
    constexpr int most = 7;
    int decimals = least;
    double scale = 1e3;
    while (decimals < most && std::abs(std::round(gamma * scale) - gamma * scale) > 1e-9 * scale) {
        ++decimals;
        scale *= 10.0;
    }
    return decimals;
}

LayersModel::LayersModel(ExperimentSession& session, QObject* parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &ExperimentSession::experimentChanged, this, &LayersModel::reset);
    connect(&session, &ExperimentSession::spectrumChanged, this, &LayersModel::reset);
    connect(&session, &ExperimentSession::gammasChanged, this, &LayersModel::updateGammas);
    connect(&session, &ExperimentSession::gammasSuggested, this, &LayersModel::showAdvice);
    connect(&session, &ExperimentSession::runEnded, this, &LayersModel::showDrift);
    reset();
}

int LayersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LayersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LayersModel::kindText(const LayerInfo& layer)
{
    QString text;
    for (const Sentence& trait : layer.traits)
        text = text.isEmpty() ? coreText(trait) : tr("%1, %2", "traits of a layer").arg(text, coreText(trait));
    return text;
}

QVariant LayersModel::text(const Row& row, Column column) const
{
    const QLocale locale;
    switch (column) {
    case Name: return QString::fromStdString(row.info.name);
    case Kind: return kindText(row.info);
    case Directions: {
        const QString d = locale.toString(static_cast<qlonglong>(row.info.d));
        return row.info.groups == 1
            ? d
            : tr("%1 × %2 groups").arg(d, locale.toString(static_cast<qlonglong>(row.info.groups)));
    }
    case Kept:
        if (isSkipped(row.gamma))
            return tr("all");
        return row.threshold ? directionsText(*row.threshold) : QStringLiteral("–");
    case Gamma: return locale.toString(row.gamma, 'f', gammaDecimals(row.gamma));
    case EnergyKept:
        return row.threshold ? locale.toString(row.threshold->energyKeptPercent, 'f', 1) : QStringLiteral("–");
    case ForgettingPower:
        return row.outlook ? locale.toString(100.0 * row.outlook->forgettingPower, 'f', 1) : QStringLiteral("–");
    case Interference: return row.outlook ? scientificText(row.outlook->relativeInterference) : QStringLiteral("–");
    case RetainDrift: return row.drift ? scientificText(*row.drift) : QStringLiteral("–");
    case SpectrumDrift:
        return row.spectrumDrift ? locale.toString(100.0 * *row.spectrumDrift, 'f', 2) : QStringLiteral("–");
    case ColumnCount: break;
    }
    return {};
}

QString LayersModel::driftTip(const Row& row) const
{
    const QString meaning = headerData(RetainDrift, Qt::Horizontal, Qt::ToolTipRole).toString();
    if (!row.centredDrift)
        return meaning;
    return meaning + QLatin1String("\n\n")
        + tr("Centred, over the squares of the outputs' differences from their mean: %1")
              .arg(scientificText(*row.centredDrift));
}

QString LayersModel::spokenText(const Row& row, Column column) const
{
    const QString shown = text(row, column).toString();
    return column == RetainDrift && row.centredDrift
        ? tr("%1, centred %2", "retain drift of a layer").arg(shown, scientificText(*row.centredDrift))
        : shown;
}

QVariant LayersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::EditRole: return column == Gamma ? QVariant(row.gamma) : text(row, column);
    case Qt::TextAlignmentRole:
        return column == Name || column == Kind ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                                : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (column == Gamma)
            return gammaTip(row);
        if (column == Kept && isSkipped(row.gamma))
            return tr("At a threshold of 1 the layer is not updated at all.");
        if (column == RetainDrift)
            return driftTip(row);
        return headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(QString::fromStdString(row.info.name),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), spokenText(row, column));
    default: return {};
    }
}

QVariant LayersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) {
        if (column == Gamma) // slider and number fill the cells below it
            return QVariant(Qt::AlignHCenter | Qt::AlignVCenter);
        return column == Name || column == Kind ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                                : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    const bool tip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !tip)
        return {};
    switch (column) {
    case Name: return tip ? tr("Name of the layer's parameter in the model's file") : tr("Layer");
    case Kind: return tip ? tr("What the layer computes") : tr("Kind");
    case Directions: return tip ? tr("Number of input directions: columns of the flattened weight") : tr("d");
    case Kept: return tip ? tr("Directions in the core gradient space: steps do not change them") : tr("k");
    case Gamma: return tip ? tr("Threshold gamma, from 0 to 1") : tr("γ (threshold)");
    case EnergyKept:
        return tip ? tr("Share of the layer's input energy inside the core gradient space") : tr("Kept (%)");
    case ForgettingPower:
        return tip ? tr("Forgetting power left: the share of the squared forget gradient that a step keeps at this "
                        "threshold. Read from the untouched "
                        "model, where samples that it is sure of hardly count.")
                   : tr("Power left (%)");
    case Interference:
        return tip ? tr("Predicted interference of the first step with the whole forget set: squared change of the "
                        "layer's outputs on "
                        "retained inputs, over their squares. A change of outputs, not of errors.")
                   : tr("Interference");
    case RetainDrift:
        return tip
            ? tr("After a run: squared change of the layer's outputs on its original retained inputs, over their "
                 "squares. It needs no data, and promises nothing about accuracy. Methods that use no spectra have it "
                 "where these were there before the run, or the stop rule reads it.")
            : tr("Retain drift");
    case SpectrumDrift:
        return tip ? tr("After a run that measured it: how far the layer's retained second moment, which requests in "
                        "sequence keep from the original weights, is from one made anew with the unlearned weights")
                   : tr("Spectrum drift (%)");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags LayersModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Gamma)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString LayersModel::gammaTip(const Row& row) const
{
    QString tip =
        tr("Threshold of %1: the share of its inputs' energy whose directions are protected. 1 leaves the layer "
           "as it is, 0 protects nothing.")
            .arg(isolated(QString::fromStdString(row.info.name)));
    if (row.advice && row.advice->gamma == row.gamma)
        tip += QLatin1Char('\n')
            + tr("Suggested: %1 % of the forgetting power are left, at a predicted interference of %2.")
                  .arg(QLocale().toString(100.0 * row.advice->outlook.forgettingPower, 'f', 1),
                       scientificText(row.advice->outlook.relativeInterference));
    return tip;
}

bool LayersModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Gamma)
        return false;
    bool isNumber = false;
    const double gamma = value.toDouble(&isNumber);
    if (!isNumber || !(gamma >= 0.0 && gamma <= 1.0))
        return false;
    setGamma(index.row(), gamma, 0);
    return true;
}

void LayersModel::setGamma(int row, double gamma, int gesture)
{
    setGammas({row}, gamma, gesture);
}

void LayersModel::setGammas(const std::vector<int>& rows, double gamma, int gesture)
{
    std::map<std::string, double> gammas;
    for (const int row : rows)
        gammas[layerName(row)] = gamma;
    m_session.setLayerGammas(gammas, gesture);
}

const LayerShares* LayersModel::shares(int row) const
{
    const auto& found = m_rows.at(static_cast<std::size_t>(row)).shares;
    return found ? &*found : nullptr;
}

const std::optional<LayerThreshold>& LayersModel::threshold(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).threshold;
}

const std::optional<LayerOutlook>& LayersModel::outlook(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).outlook;
}

std::optional<TradeOff> LayersModel::tradeOff(int row) const
{
    const auto& position = m_rows.at(static_cast<std::size_t>(row)).position;
    return m_outlooks && position ? std::optional(tradeOffOf(*m_outlooks, *position)) : std::nullopt;
}

const std::optional<LayerAdvice>& LayersModel::advice(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).advice;
}

std::vector<std::string> LayersModel::layerNames() const
{
    std::vector<std::string> names;
    names.reserve(m_rows.size());
    for (const Row& row : m_rows)
        names.push_back(row.info.name);
    return names;
}

void LayersModel::reset()
{
    beginResetModel();
    m_rows.clear();
    m_outlooks.reset();
    m_options = m_session.plan().threshold;
    if (const auto experiment = m_session.experiment()) {
        for (auto& info : experiment->model->layers())
            m_rows.push_back({.info = std::move(info)});
    }
    if (const auto spectrum = m_session.spectrum()) {
        for (Row& row : m_rows) {
            const auto found = std::find_if(spectrum->layers.begin(), spectrum->layers.end(),
                                            [&row](const auto& layer) { return layer.layer.name == row.info.name; });
            if (found == spectrum->layers.end())
                continue;
            row.shares.emplace(*found, *m_options);
            row.position = static_cast<std::size_t>(found - spectrum->layers.begin());
        }
        if (const auto reading = m_session.reading())
            m_outlooks.emplace(reading, *spectrum, *m_options);
    }
    for (Row& row : m_rows)
        settle(row);
    endResetModel();
    showDrift();
}

void LayersModel::settle(Row& row) const
{
    row.gamma = m_session.plan().gammaOf(row.info.name);
    if (row.shares)
        row.threshold = row.shares->at(row.gamma);
    if (m_outlooks && row.position)
        row.outlook = outlookAt(m_outlooks->reading().layers[*row.position], row.threshold->directions);
}

bool LayersModel::hasSpectrumDrift() const
{
    return std::ranges::any_of(m_rows, [](const Row& row) { return row.spectrumDrift.has_value(); });
}

QString LayersModel::outputChangeText() const
{
    if (!m_selectedEpoch || !m_selectedEpoch->outputChange)
        return {};
    const QString change =
        tr("After epoch %1 of the last run, the whole network's logits on retained samples have "
           "changed by %2 (squared, summed over classes; the mean).")
            .arg(QLocale().toString(m_selectedEpoch->epoch), scientificText(*m_selectedEpoch->outputChange));
    std::optional<double> drift;
    for (const Row& row : m_rows) {
        if (row.drift)
            drift = drift.value_or(0.0) + *row.drift;
    }
    if (!drift)
        return change;
    return tr("%1 The layers' retain drift adds up to %2.", "two sentences").arg(change, scientificText(*drift));
}

void LayersModel::showDrift()
{
    const auto run = m_session.lastRun();
    m_selectedEpoch.reset();
    for (const EpochFigures& epoch : run ? run->epochs : std::vector<EpochFigures>()) {
        if (epoch.epoch == run->selectedEpoch)
            m_selectedEpoch = epoch;
    }
    for (Row& row : m_rows) {
        row.drift.reset();
        row.centredDrift.reset();
        for (const RunLayer& layer : run ? run->layers : std::vector<RunLayer>()) {
            if (layer.name != row.info.name)
                continue;
            row.drift = layer.retainDrift;
            row.centredDrift = layer.centredRetainDrift;
        }
        row.spectrumDrift.reset();
        for (const FigureOfMerit& figure : run ? run->figures : std::vector<FigureOfMerit>()) {
            if (figure.name == "spectrum-drift" && figure.layer == row.info.name)
                row.spectrumDrift = figure.value;
        }
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, RetainDrift), index(rowCount() - 1, SpectrumDrift));
}

void LayersModel::showAdvice(const std::map<std::string, LayerAdvice>& advice)
{
    for (Row& row : m_rows) {
        const auto found = advice.find(row.info.name);
        row.advice = found == advice.end() ? std::nullopt : std::optional(found->second);
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Gamma), index(rowCount() - 1, Gamma), {Qt::ToolTipRole});
}

void LayersModel::updateGammas()
{
    if (m_options != m_session.plan().threshold) {
        reset();
        return;
    }
    // One notice for all rows: what listens draws once a move of the master slider, not once a layer.
    int first = rowCount();
    int last = -1;
    for (int i = 0; i < rowCount(); ++i) {
        Row& row = m_rows[static_cast<std::size_t>(i)];
        if (m_session.plan().gammaOf(row.info.name) == row.gamma)
            continue;
        settle(row);
        first = std::min(first, i);
        last = i;
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, Kept), index(last, Interference));
}

} // namespace unlearn
