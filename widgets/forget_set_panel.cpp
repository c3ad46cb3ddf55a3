// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forget_set_panel.h"

#include "widgets/class_histogram.h"
#include "widgets/figures_table.h"
#include "widgets/forget_thumbnails.h"
#include "widgets/scrolled_column.h"
#include "widgets/selector_form.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/forget_draft.h"
#include "widgets/session/forget_selector.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace unlearn {

namespace {

void describe(QWidget* widget, const QString& name, const QString& tip)
{
    widget->setObjectName(name);
    widget->setAccessibleName(tip);
    widget->setToolTip(tip);
}

} // namespace

ForgetSetPanel::ForgetSetPanel(ExperimentSession& session, ForgetDraft& draft, QWidget* parent)
    : QWidget(parent), m_session(session), m_draft(draft), m_counts(draft), m_form(new SelectorForm(this))
{
    setObjectName(QStringLiteral("forgetSetPanel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* column = new ScrolledColumn(this);
    column->setObjectName(QStringLiteral("forgetSetColumn"));
    column->setWidget(buildColumn());
    layout->addWidget(column);
    layout->addWidget(buildCounts(), 1); // always in sight: where there is little room, the column scrolls
    layout->addWidget(buildButtons());

    connect(m_form, &SelectorForm::added, &draft, &ForgetDraft::append);
    connect(m_form, &SelectorForm::seedEdited, &draft, &ForgetDraft::setSeed);
    connect(&draft, &ForgetDraft::edited, this, &ForgetSetPanel::follow);
    connect(&draft, &ForgetDraft::previewChanged, this, &ForgetSetPanel::showPreview);
    connect(&session, &ExperimentSession::statusChanged, this, &ForgetSetPanel::enable);
    follow();
    showPreview();
}

QWidget* ForgetSetPanel::buildColumn()
{
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buildRequests());
    layout->addWidget(buildSelections());
    auto* group = new QGroupBox(tr("New selection"), part);
    auto* groupLayout = new QVBoxLayout(group);
    groupLayout->addWidget(m_form);
    groupLayout->addWidget(buildMatching());
    layout->addWidget(group);
    return part;
}

QWidget* ForgetSetPanel::buildRequests()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Re&quest:"), row);
    m_request = new QComboBox(row);
    describe(m_request, QStringLiteral("requestBox"),
             tr("Which of several requests in sequence is shown; each is met after the one before"));
    label->setBuddy(m_request);
    m_addRequest = new QToolButton(row);
    m_addRequest->setText(tr("Add"));
    describe(m_addRequest, QStringLiteral("addRequestButton"), tr("Add a request that is met after these"));
    m_removeRequest = new QToolButton(row);
    m_removeRequest->setText(tr("Remove"));
    describe(m_removeRequest, QStringLiteral("removeRequestButton"), tr("Remove the request that is shown"));
    for (QToolButton* button : {m_addRequest, m_removeRequest})
        button->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(label);
    layout->addWidget(m_request, 1);
    layout->addWidget(m_addRequest);
    layout->addWidget(m_removeRequest);
    connect(m_request, &QComboBox::activated, &m_draft, &ForgetDraft::setRequest);
    connect(m_addRequest, &QToolButton::clicked, &m_draft, &ForgetDraft::addRequest);
    connect(m_removeRequest, &QToolButton::clicked, &m_draft, &ForgetDraft::removeRequest);
    return row;
}

QWidget* ForgetSetPanel::buildSelections()
{
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* top = new QHBoxLayout;
    auto* label = new QLabel(tr("Forget samples in a&ny of:"), part);
    label->setWordWrap(true);
    top->addWidget(label, 1);
    m_remove = new QPushButton(tr("Remove"), part);
    describe(m_remove, QStringLiteral("removeSelectorButton"), tr("Remove the chosen selection (Delete)"));
    m_clear = new QPushButton(tr("Clear"), part);
    describe(m_clear, QStringLiteral("clearSelectorsButton"), tr("Remove all selections"));
    top->addWidget(m_remove);
    top->addWidget(m_clear);
    layout->addLayout(top);
    m_list = new QListView(part);
    describe(m_list, QStringLiteral("selectorList"), tr("Selections of the forget set: together they make it"));
    m_list->setModel(&m_draft);
    m_list->setUniformItemSizes(true);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // no higher than what it lists
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
    m_list->setMinimumHeight(2 * (fontMetrics().height() + 4));
    m_list->setMaximumHeight(6 * (fontMetrics().height() + 4));
    label->setBuddy(m_list);
    layout->addWidget(m_list);
    const auto removeCurrent = [this] {
        if (m_list->currentIndex().isValid())
            m_draft.removeRow(m_list->currentIndex().row());
    };
    connect(m_remove, &QPushButton::clicked, this, removeCurrent);
    connect(m_clear, &QPushButton::clicked, &m_draft, &ForgetDraft::clear);
    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, removeCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ForgetSetPanel::enable);
    return part;
}

QWidget* ForgetSetPanel::buildMatching()
{
    m_match = new QPushButton(tr("Find images…"), this);
    describe(m_match, QStringLiteral("matchImagesButton"),
             tr("Add the training samples that have the pixels of image files, whatever these are called"));
    m_form->addWay(*m_match);
    connect(m_match, &QPushButton::clicked, this, &ForgetSetPanel::askForImages);
    connect(&m_draft, &ForgetDraft::matched, this, &ForgetSetPanel::tellMatch);
    connect(&m_draft, &ForgetDraft::matchingChanged, this, &ForgetSetPanel::showMatching);
    m_matchLabel = new QLabel(this);
    m_matchLabel->setObjectName(QStringLiteral("matchLabel"));
    m_matchLabel->setWordWrap(true);
    m_matchLabel->setTextFormat(Qt::PlainText);
    m_matchLabel->hide(); // until there is something to tell
    return m_matchLabel;
}

QWidget* ForgetSetPanel::buildCounts()
{
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* top = new QHBoxLayout;
    m_count = new QLabel(part);
    m_count->setObjectName(QStringLiteral("forgetCountLabel"));
    m_count->setWordWrap(true);
    m_count->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_tableBox = new QCheckBox(tr("Data ta&ble"), part);
    describe(m_tableBox, QStringLiteral("classCountsBox"), tr("Show the numbers behind the bars (F2)"));
    top->addWidget(m_count, 1);
    top->addWidget(m_tableBox);
    layout->addLayout(top);
    m_thumbnails = new ForgetThumbnails(part);
    m_thumbnails->setObjectName(QStringLiteral("draftThumbnails"));
    layout->addWidget(m_thumbnails);
    auto* histogram = new ClassHistogram(m_counts, part);
    histogram->setObjectName(QStringLiteral("classHistogram"));
    histogram->setAccessibleName(tr("Samples to be forgotten by class"));
    histogram->setToolTip(tr("Up and down: read a class. Wheel, + and −: zoom. Double click, 0: all."));
    histogram->exportThrough(m_session.exportWriter(), [this]() -> ExportSubject {
        const ForgetPreview& preview = *m_draft.preview();
        if (!preview.dataset)
            return {};
        return {.samples = SampleSource{.dataHash = preview.dataset->hash, .forgetHash = preview.set.hash()}};
    });
    layout->addWidget(histogram, 1);
    auto* table = new FiguresTable(part);
    table->setObjectName(QStringLiteral("classCountsTable"));
    table->setAccessibleName(tr("Samples to be forgotten by class"));
    table->setToolTip(tr("Ctrl+C copies the chosen rows"));
    table->setModel(&m_counts);
    table->hide();
    layout->addWidget(table, 1);
    connect(m_tableBox, &QCheckBox::toggled, this, [histogram, table](bool on) {
        histogram->setVisible(!on);
        table->setVisible(on);
    });
    return part;
}

QWidget* ForgetSetPanel::buildButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_export = new QPushButton(tr("Ex&port…"), row);
    describe(m_export, QStringLiteral("exportForgetSetButton"),
             tr("Write the samples' numbers to a file that can be imported again"));
    m_revert = new QPushButton(tr("Revert"), row);
    describe(m_revert, QStringLiteral("revertForgetSetButton"), tr("Back to the forget set of the experiment"));
    m_apply = new QPushButton(tr("Appl&y"), row);
    describe(
        m_apply, QStringLiteral("applyForgetSetButton"),
        tr("Make this the forget set of the experiment; retrained models whose files do not say what they were trained "
           "without are removed from it"));
    layout->addWidget(m_export);
    layout->addStretch(1);
    layout->addWidget(m_revert);
    layout->addWidget(m_apply);
    connect(m_export, &QPushButton::clicked, this, &ForgetSetPanel::askWhereToExport);
    connect(m_revert, &QPushButton::clicked, &m_draft, &ForgetDraft::discard);
    connect(m_apply, &QPushButton::clicked, &m_draft, &ForgetDraft::apply);
    return row;
}

QAbstractButton* ForgetSetPanel::dataTableButton() const
{
    return m_tableBox;
}

void ForgetSetPanel::follow()
{
    showRequests();
    m_form->setSeed(m_draft.seed());
    enable();
}

void ForgetSetPanel::showRequests()
{
    const QSignalBlocker quiet(m_request);
    m_request->clear();
    const int count = m_draft.requestCount();
    for (int i = 0; i < count; ++i)
        m_request->addItem(tr("%1 of %2").arg(QLocale().toString(i + 1), QLocale().toString(count)));
    m_request->setCurrentIndex(m_draft.request());
    m_removeRequest->setEnabled(count > 1);
}

void ForgetSetPanel::showPreview()
{
    const auto& preview = *m_draft.preview();
    QString text;
    if (!preview.dataset) {
        text = tr("No data are loaded.");
        m_form->setClasses({}, {});
    } else {
        QStringList names;
        for (const auto& name : preview.dataset->classNames)
            names << QString::fromStdString(name);
        m_form->setClasses(names, preview.classCounts);
        const QLocale locale;
        const auto count = preview.set.count();
        const auto all = std::max<std::int64_t>(1, preview.set.trainCount());
        text = preview.refusal.isEmpty()
            ? tr("%1 of %2 samples (%3 %)")
                  .arg(locale.toString(static_cast<qlonglong>(count)),
                       locale.toString(static_cast<qlonglong>(preview.dataset->trainCount())),
                       locale.toString(100.0 * static_cast<double>(count) / static_cast<double>(all), 'g', 2))
            : preview.refusal;
    }
    m_thumbnails->setSamples(preview.dataset, preview.set.indices());
    m_count->setText(text);
    m_count->setAccessibleName(text);
    enable();
}

void ForgetSetPanel::enable()
{
    const bool loaded = m_draft.preview()->dataset != nullptr;
    m_form->setEnabled(loaded);
    m_match->setEnabled(loaded && m_draft.preview()->dataset->shape.kind == SampleKind::Image && !m_draft.isMatching());
    m_request->setEnabled(loaded);
    m_addRequest->setEnabled(loaded);
    m_remove->setEnabled(m_list->currentIndex().isValid());
    m_clear->setEnabled(m_draft.rowCount() > 0);
    m_revert->setEnabled(m_draft.isModified());
    m_apply->setEnabled(m_draft.canApply());
    m_export->setEnabled(m_draft.preview()->set.count() > 0 && m_draft.isUpToDate());
}

void ForgetSetPanel::showMatching()
{
    if (m_draft.isMatching()) {
        m_isMatchTold = false;
        m_matchLabel->setText(tr("Looking for the images…"));
        m_matchLabel->setToolTip({});
    }
    m_matchLabel->setVisible(m_draft.isMatching() || m_isMatchTold);
    enable();
}

void ForgetSetPanel::askForImages()
{
    auto* dialog = new QFileDialog(this, tr("Find image files among the training samples"), QString(),
                                   tr("Images (*.jpg *.jpeg *.png);;All files (*)"));
    dialog->setObjectName(QStringLiteral("matchImagesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, &m_draft, &ForgetDraft::addMatching);
    dialog->open();
}

void ForgetSetPanel::tellMatch(int samples, const QStringList& strangers)
{
    QString text = tr("%n sample(s) found.", nullptr, samples);
    if (!strangers.isEmpty())
        text += QLatin1Char(' ')
            + tr("%n file(s) are no training sample, such as %1.", nullptr, static_cast<int>(strangers.size()))
                  .arg(QFileInfo(strangers.first()).fileName());
    m_isMatchTold = true;
    m_matchLabel->setText(text);
    m_matchLabel->show();
    m_matchLabel->setToolTip(strangers.join(QLatin1Char('\n')).left(2000));
}

void ForgetSetPanel::askWhereToExport()
{
    auto* dialog = new QFileDialog(this, tr("Export the forget set"), QString(),
                                   tr("CSV files (*.csv);;JSON files (*.json);;All files (*)"));
    dialog->setObjectName(QStringLiteral("exportForgetSetDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("json")) ? QStringLiteral("json")
                                                                        : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, &m_draft, &ForgetDraft::exportTo);
    dialog->open();
}

} // namespace unlearn
