// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sweep_dialog.h"

#include "core/error.h"
#include "widgets/button_names.h"
#include "widgets/glossary_links.h"
#include "widgets/named_control.h"
#include "widgets/session/error_text.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/gamma_list.h"
#include "widgets/session/phase_title.h"
#include "widgets/whole_number_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <map>
#include <string>

namespace unlearn {

namespace {

QDoubleSpinBox* gammaBox(double value, QWidget* parent)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setRange(0.0, 1.0);
    box->setDecimals(4);
    box->setSingleStep(0.01);
    box->setValue(value);
    return box;
}

} // namespace

SweepDialog::SweepDialog(const ExperimentSession& session, std::optional<double> secondsPerRun, QWidget* parent)
    : QDialog(parent), m_session(session), m_secondsPerRun(secondsPerRun), m_kind(new QComboBox(this)),
      m_gammas(new QLineEdit(this)), m_draws(wholeNumberBox(1, 1000, 20, this)), m_low(gammaBox(0.7, this)),
      m_high(gammaBox(0.99, this)), m_drawSeed(wholeNumberBox(0, std::numeric_limits<int>::max(), 0, this)),
      m_together(new QCheckBox(tr("&One for all swept layers"), this)), m_layer(new QComboBox(this)),
      m_seeds(wholeNumberBox(1, 1000, 1, this)), m_summary(new QLabel(this))
{
    setObjectName(QStringLiteral("sweepDialog"));
    explain(*this, Term::Gamma);
    setWindowTitle(tr("Sweep gamma"));
    auto* text =
        new QLabel(tr("One run after another, each with other thresholds and otherwise with the settings as they "
                      "are now. Runs that the log holds already are not made again, so that a sweep that was "
                      "stopped goes on when it is started again."),
                   this);
    text->setWordWrap(true);
    auto* form = new QFormLayout;
    addThresholds(*form);
    addDraws(*form);
    named(m_layer, QStringLiteral("sweepLayerBox"), tr("Layers whose thresholds are swept; the others keep theirs"));
    m_layer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_layer->setMinimumContentsLength(24);
    listLayers();
    form->addRow(tr("&Layers:"), m_layer);
    named(m_seeds, QStringLiteral("sweepSeedsBox"),
          tr("All thresholds with so many seeds, from the experiment's own on; 1: with that one alone"));
    form->addRow(tr("&Seeds:"), m_seeds);
    m_summary->setObjectName(QStringLiteral("sweepSummary"));
    m_summary->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_start = buttons->button(QDialogButtonBox::Ok);
    m_start->setText(tr("Start s&weep"));
    m_start->setObjectName(QStringLiteral("startSweepButton"));
    m_start->setToolTip(tr("Run one threshold after another, and compare what comes of them"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addLayout(form);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
    nameStandardButtons(*this);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SweepDialog::check);
    connect(m_layer, &QComboBox::currentIndexChanged, this, &SweepDialog::check);
    connect(m_gammas, &QLineEdit::textChanged, this, &SweepDialog::check);
    connect(m_together, &QCheckBox::toggled, this, &SweepDialog::check);
    for (QSpinBox* box : {m_draws, m_drawSeed, m_seeds})
        connect(box, &QSpinBox::valueChanged, this, &SweepDialog::check);
    for (QDoubleSpinBox* box : {m_low, m_high})
        connect(box, &QDoubleSpinBox::valueChanged, this, &SweepDialog::check);
    m_gammas->setFocus();
    check();
}

void SweepDialog::addThresholds(QFormLayout& form)
{
    named(m_kind, QStringLiteral("sweepKindBox"), tr("Where the thresholds come from"));
    m_kind->addItem(tr("A list"));
    m_kind->addItem(tr("At random"));
    form.addRow(tr("Thres&holds:"), m_kind);
    named(m_gammas, QStringLiteral("sweepGammasEdit"), tr("Thresholds from 0 to 1, with blanks between them"));
    m_gammas->setText(gammaListText({0.5, 0.7, 0.8, 0.9, 0.95, 0.99}));
    form.addRow(tr("L&ist:"), m_gammas);
}

void SweepDialog::addDraws(QFormLayout& form)
{
    named(m_draws, QStringLiteral("sweepDrawsBox"), tr("How often thresholds are drawn"));
    form.addRow(tr("&Draws:"), m_draws);
    named(m_low, QStringLiteral("sweepLowBox"), tr("Smallest threshold that can be drawn"));
    form.addRow(tr("&From:"), m_low);
    named(m_high, QStringLiteral("sweepHighBox"), tr("Largest threshold that can be drawn"));
    form.addRow(tr("&To:"), m_high);
    named(m_drawSeed, QStringLiteral("sweepDrawSeedBox"), tr("The same seed draws the same thresholds"));
    form.addRow(tr("Seed of d&rawing:"), m_drawSeed);
    named(m_together, QStringLiteral("sweepTogetherBox"),
          tr("Draw one threshold for all swept layers, not one for each"));
    form.addRow(QString(), m_together);
}

/// All layers, then what several names begin with, then each layer.
void SweepDialog::listLayers()
{
    const std::vector<LayerInfo> layers = m_session.experiment()->model->layers();
    std::map<std::string, std::size_t> groups;
    for (const LayerInfo& layer : layers) {
        for (std::size_t dot = layer.name.find('.'); dot != std::string::npos; dot = layer.name.find('.', dot + 1))
            ++groups[layer.name.substr(0, dot)];
    }
    m_layer->addItem(tr("All layers"), QString());
    for (const auto& [name, count] : groups) {
        if (count > 1 && count < layers.size())
            m_layer->addItem(tr("%1 (%2 layers)")
                                 .arg(QString::fromStdString(name), QLocale().toString(static_cast<qlonglong>(count))),
                             QString::fromStdString(name));
    }
    for (const LayerInfo& layer : layers)
        m_layer->addItem(QString::fromStdString(layer.name), QString::fromStdString(layer.name));
}

bool SweepDialog::isRandom() const
{
    return m_kind->currentIndex() == 1;
}

Sweep SweepDialog::sweep() const
{
    Sweep sweep;
    if (isRandom())
        sweep.draws = GammaDraws{.count = m_draws->value(),
                                 .low = m_low->value(),
                                 .high = m_high->value(),
                                 .seed = static_cast<std::uint64_t>(m_drawSeed->value()),
                                 .perLayer = !m_together->isChecked()};
    else
        sweep.gammas = gammasFromList(m_gammas->text()).value_or(std::vector<double>());
    sweep.layer = m_layer->currentData().toString().toStdString();
    for (int i = 0; m_seeds->value() > 1 && i < m_seeds->value(); ++i)
        sweep.seeds.push_back(m_session.plan().seed + static_cast<std::uint64_t>(i));
    return sweep;
}

void SweepDialog::showSweep(const Sweep& sweep)
{
    m_kind->setCurrentIndex(sweep.draws ? 1 : 0);
    if (sweep.draws) {
        m_draws->setValue(sweep.draws->count);
        m_low->setValue(sweep.draws->low);
        m_high->setValue(sweep.draws->high);
        m_drawSeed->setValue(static_cast<int>(sweep.draws->seed));
        m_together->setChecked(!sweep.draws->perLayer);
    } else {
        m_gammas->setText(gammaListText(sweep.gammas));
    }
    // Of another model it may be no layer any more.
    m_layer->setCurrentIndex(std::max(0, m_layer->findData(QString::fromStdString(sweep.layer))));
    m_seeds->setValue(std::max(1, static_cast<int>(sweep.seeds.size())));
}

QString SweepDialog::summaryOf(bool& isGood) const
{
    isGood = false;
    if (!isRandom() && gammasFromList(m_gammas->text()).value_or(std::vector<double>()).empty())
        return tr("The list takes numbers from 0 to 1, with blanks between them.");
    try {
        const auto points = m_session.sweepPoints(sweep()).size();
        const QString count = QLocale().toString(static_cast<qlonglong>(points));
        isGood = true;
        if (!m_secondsPerRun)
            return tr("Runs: %1.").arg(count);
        return tr("Runs: %1. At %2 each, as runs like these took, they need %3 at most.")
            .arg(count, durationText(*m_secondsPerRun), durationText(*m_secondsPerRun * static_cast<double>(points)));
    } catch (const Error& error) {
        return errorText(error);
    }
}

void SweepDialog::check()
{
    const bool random = isRandom();
    m_gammas->setEnabled(!random);
    for (QWidget* field : std::initializer_list<QWidget*>{m_draws, m_low, m_high, m_drawSeed, m_together})
        field->setEnabled(random);
    bool isGood = false;
    m_summary->setText(summaryOf(isGood));
    m_start->setEnabled(isGood);
}

} // namespace unlearn
