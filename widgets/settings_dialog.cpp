// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings_dialog.h"

#include "widgets/button_names.h"
#include "widgets/session/device_model.h"
#include "widgets/storage_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace unlearn {

namespace {

/// In its own words, so that who can not read the window's language finds theirs.
QString languageTitle(const QString& name)
{
    const QLocale locale(name);
    QString title = locale.nativeLanguageName();
    if (name.contains(QLatin1Char('_')))
        title += QStringLiteral(" (%1)").arg(locale.nativeTerritoryName());
    return title.isEmpty() ? name : title;
}

QString writtenBy(const QLocale& locale)
{
    return locale.toString(1234.5, 'f', 1);
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences& preferences, const Preferences& started,
                               const SettingsChoices& choices, StorageForm* storage, QWidget* parent)
    : QDialog(parent), m_preferences(preferences), m_started(started), m_restart(new QLabel(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    setLayout(new QVBoxLayout);
    buildWindowGroup(choices.languages);
    buildComputingGroup(choices);
    buildQuestionsGroup();
    buildJobsGroup();
    buildDiskGroup(storage);

    m_restart->setObjectName(QStringLiteral("restartNote"));
    m_restart->setAccessibleName(tr("What waits for the next start"));
    m_restart->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::RestoreDefaults, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto* defaults = buttons->button(QDialogButtonBox::RestoreDefaults);
    defaults->setObjectName(QStringLiteral("defaultSettingsButton"));
    defaults->setToolTip(tr("Choose everything here as it comes by default"));
    defaults->setAccessibleName(defaults->toolTip());
    nameStandardButtons(*this);
    layout()->addWidget(m_restart);
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(defaults, &QPushButton::clicked, this, [this] {
        m_preferences = {};
        display();
        read();
    });
    connect(&choices.devices, &QAbstractItemModel::modelReset, this, &SettingsDialog::display);
    display();
    showWhatWaits();
}

QFormLayout* SettingsDialog::addGroup(const QString& title)
{
    auto* group = new QGroupBox(title, this);
    layout()->addWidget(group);
    return new QFormLayout(group);
}

QComboBox* SettingsDialog::addBox(QFormLayout* form, const QString& name, const QString& label, const QString& toolTip)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setToolTip(toolTip);
    box->setAccessibleName(toolTip);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    form->addRow(label, box);
    connect(box, &QComboBox::activated, this, &SettingsDialog::read);
    return box;
}

QCheckBox* SettingsDialog::addSwitch(QFormLayout* form, const QString& name, const QString& text,
                                     const QString& toolTip)
{
    auto* box = new QCheckBox(text);
    box->setObjectName(name);
    box->setToolTip(toolTip);
    box->setAccessibleName(withoutMnemonic(text)); // which the two do not share, as they do the tip
    form->addRow(box);
    connect(box, &QCheckBox::clicked, this, &SettingsDialog::read);
    return box;
}

void SettingsDialog::buildWindowGroup(const QStringList& languages)
{
    auto* form = addGroup(tr("Window"));
    m_language = addBox(form, QStringLiteral("languageBox"), tr("&Language:"), tr("Language of the window"));
    m_language->addItem(tr("The system's"), QString());
    for (const QString& name : languages)
        m_language->addItem(languageTitle(name), name);
    m_theme = addBox(form, QStringLiteral("themeBox"), tr("&Theme:"), tr("Colours of the window"));
    m_theme->addItem(tr("The system's"), static_cast<int>(Theme::System));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    m_numbers = addBox(form, QStringLiteral("numbersBox"), tr("&Numbers:"), tr("How numbers are written"));
    m_numbers->addItem(tr("As the system writes them: %1").arg(writtenBy(QLocale::system())),
                       static_cast<int>(NumberFormat::System));
    m_numbers->addItem(tr("As the window's language does"), static_cast<int>(NumberFormat::Language));
    m_numbers->addItem(tr("Plain: %1").arg(writtenBy(QLocale::c())), static_cast<int>(NumberFormat::Plain));
}

void SettingsDialog::buildComputingGroup(const SettingsChoices& choices)
{
    auto* form = addGroup(tr("Computing"));
    m_device = addBox(form, QStringLiteral("settingsDeviceBox"), tr("D&evice:"),
                      tr("The device that computes from the next job on"));
    m_device->setModel(&choices.devices);
    m_threads = new QSpinBox;
    m_threads->setObjectName(QStringLiteral("threadsBox"));
    m_threads->setToolTip(tr("Threads that compute; fewer leave cores to other programs"));
    m_threads->setAccessibleName(tr("Threads that compute"));
    m_threads->setRange(0, std::clamp(choices.cores, 1, Preferences::mostThreads));
    m_threads->setSpecialValueText(tr("All cores"));
    form->addRow(tr("T&hreads:"), m_threads);
    connect(m_threads, &QSpinBox::valueChanged, this, &SettingsDialog::read);
}

void SettingsDialog::buildQuestionsGroup()
{
    auto* form = addGroup(tr("Ask first"));
    m_beforeStopping = addSwitch(form, QStringLiteral("askBeforeStoppingBox"), tr("Before a running job is &stopped"),
                                 tr("By closing the window or opening another experiment"));
    m_beforeLosing =
        addSwitch(form, QStringLiteral("askBeforeLosingBox"), tr("Before changes that are not saved are l&ost"),
                  tr("By closing the window or opening another experiment"));
}

void SettingsDialog::buildJobsGroup()
{
    auto* form = addGroup(tr("Long jobs"));
    m_notifies = addSwitch(form, QStringLiteral("notifyBox"), tr("Noti&fy when one ends"),
                           tr("By the desktop, after more than a minute, unless the window is the active one"));
    m_staysAwake = addSwitch(form, QStringLiteral("stayAwakeBox"), tr("&Keep the machine from sleeping meanwhile"),
                             tr("While a job runs and is not paused, where the desktop allows it"));
}

void SettingsDialog::buildDiskGroup(StorageForm* storage)
{
    auto* form = addGroup(tr("On disk"));
    m_weights = new QSpinBox;
    m_weights->setObjectName(QStringLiteral("weightsBudgetBox"));
    m_weights->setToolTip(
        tr("Weights of epochs that the log keeps of each run, to rewind and branch; beyond it, first, "
           "selected and last epoch stay, and every n-th of the others"));
    m_weights->setAccessibleName(tr("Weights kept of each run, in gigabytes"));
    m_weights->setRange(0, mostWeightsGigabytes);
    m_weights->setSuffix(tr(" GB"));
    form->addRow(tr("&Weights of a run:"), m_weights);
    form->addRow(storage);
    connect(m_weights, &QSpinBox::valueChanged, this, &SettingsDialog::read);
}

void SettingsDialog::display()
{
    const auto choose = [](QComboBox* box, const QVariant& value, int role = Qt::UserRole) {
        box->setCurrentIndex(std::max(0, box->findData(value, role)));
    };
    choose(m_language, m_preferences.language);
    choose(m_theme, static_cast<int>(m_preferences.theme));
    choose(m_numbers, static_cast<int>(m_preferences.numbers));
    choose(m_device, m_preferences.device, DeviceModel::NameRole);
    const QSignalBlocker threadsNotByAPerson(m_threads);
    m_threads->setValue(m_preferences.threads);
    const QSignalBlocker weightsNotByAPerson(m_weights);
    m_weights->setValue(m_preferences.weightsGigabytes);
    m_beforeStopping->setChecked(m_preferences.asksBeforeStopping);
    m_beforeLosing->setChecked(m_preferences.asksBeforeLosing);
    m_notifies->setChecked(m_preferences.notifiesOfLongJobs);
    m_staysAwake->setChecked(m_preferences.staysAwake);
}

void SettingsDialog::read()
{
    // Where the devices are not known yet, the box says nothing.
    const QString device =
        m_device->currentIndex() < 0 ? m_preferences.device : m_device->currentData(DeviceModel::NameRole).toString();
    m_preferences = {.language = m_language->currentData().toString(),
                     .theme = static_cast<Theme>(m_theme->currentData().toInt()),
                     .numbers = static_cast<NumberFormat>(m_numbers->currentData().toInt()),
                     .threads = m_threads->value(),
                     .device = device,
                     .weightsGigabytes = m_weights->value(),
                     .asksBeforeStopping = m_beforeStopping->isChecked(),
                     .asksBeforeLosing = m_beforeLosing->isChecked(),
                     .notifiesOfLongJobs = m_notifies->isChecked(),
                     .staysAwake = m_staysAwake->isChecked()};
    showWhatWaits();
    Q_EMIT preferencesChanged(m_preferences);
}

void SettingsDialog::showWhatWaits()
{
    QStringList sentences;
    if (m_preferences.language != m_started.language)
        sentences << tr("The window changes its language once this dialog and all other windows are closed, detached "
                        "pages are put back, no job runs and no run waits.");
    if (m_preferences.numbers != m_started.numbers)
        sentences << tr(
            "Numbers change once this dialog and all other windows are closed, detached pages are put back, "
            "no job runs and no run waits.");
    if (m_preferences.threads != m_started.threads)
        sentences << tr("The number of threads changes at the next start of the workbench.");
    m_restart->setText(sentences.isEmpty() ? tr("Changes take effect at once.") : sentences.join(QLatin1Char(' ')));
}

} // namespace unlearn
