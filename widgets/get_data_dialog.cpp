// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/get_data_dialog.h"

#include "widgets/figures_table.h"
#include "widgets/named_control.h"
#include "widgets/path_edit.h"
#include "widgets/session/published_data_model.h"

#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace unlearn {

namespace {

constexpr int progressSteps = 1000;

QPushButton* button(QWidget* parent, const char* name, const QString& text, const QString& tip)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(tip);
    made->setToolTip(tip);
    made->setAutoDefault(false);
    return made;
}

} // namespace

GetDataDialog::GetDataDialog(PublishedDataModel& model, QWidget* parent)
    : QDialog(parent), m_model(model), m_table(new FiguresTable(this)),
      m_folder(new PathEdit(PathEdit::Kind::Folder, {}, this)), m_page(new QLabel(this)), m_message(new QLabel(this)),
      m_progress(named(new QProgressBar(this), "downloadProgress", tr("How much of this step is done"))),
      m_get(button(this, "getDataButton", tr("&Download"),
                   tr("Download, check and unpack the chosen data set, or check what is there"))),
      m_stop(button(this, "stopDownloadButton", tr("St&op"), tr("Stop the download; what has come is kept"))),
      m_use(button(this, "useDataButton", tr("&Use in a new experiment"),
                   tr("Begin an experiment on the chosen data set")))
{
    setObjectName(QStringLiteral("getDataDialog"));
    setWindowTitle(tr("Get data"));
    m_table->setModel(&model);
    m_table->setObjectName(QStringLiteral("publishedDataTable"));
    m_table->setAccessibleName(tr("Data sets to download"));
    m_table->setToolTip(tr("Data sets that their authors publish, and what of them is there"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QLineEdit* folder = m_folder->lineEdit();
    folder->setObjectName(QStringLiteral("dataTargetEdit"));
    folder->setAccessibleName(tr("Folder that data sets go to"));
    folder->setToolTip(tr("Each data set gets a folder of its own in this one"));
    folder->setText(QDir::toNativeSeparators(QString::fromStdString(model.folder().string())));
    for (QLabel* label : {m_page, m_message}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    }
    m_page->setObjectName(QStringLiteral("dataPageLabel"));
    m_page->setTextFormat(Qt::RichText);
    m_page->setOpenExternalLinks(true);
    m_message->setObjectName(QStringLiteral("dataMessageLabel"));
    m_message->setTextFormat(Qt::PlainText);
    auto* close = button(this, "closeDataButton", tr("&Close"), tr("Close this dialog; a download goes on"));

    auto* form = new QFormLayout;
    form->addRow(tr("&Folder:"), m_folder);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_use);
    buttons->addStretch(1);
    for (QPushButton* one : {m_get, m_stop, close})
        buttons->addWidget(one);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_page);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    constexpr QSize usual(820, 380);
    resize(usual);

    connect(m_get, &QPushButton::clicked, this, [this] {
        say({});
        m_model.get(currentRow());
    });
    connect(m_stop, &QPushButton::clicked, &m_model, &PublishedDataModel::stop);
    connect(m_use, &QPushButton::clicked, this, &GetDataDialog::use);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(folder, &QLineEdit::textChanged, this, [this] {
        if (!m_folder->path().isEmpty())
            m_model.setFolder(QDir(m_folder->path()).absolutePath().toStdString());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GetDataDialog::showState);
    connect(&model, &PublishedDataModel::changed, this, &GetDataDialog::showState);
    connect(&model, &PublishedDataModel::changed, this, &GetDataDialog::showProgress);
    connect(&model, &PublishedDataModel::failed, this, &GetDataDialog::say);
    connect(&model, &PublishedDataModel::gotten, this, [this](int row) {
        say(tr("%1 is there, checked by SHA-256.")
                .arg(m_model.index(row, PublishedDataModel::Title).data().toString()));
    });
    m_table->setCurrentIndex(model.index(model.rowUnderWay().value_or(0), 0));
    m_table->setFocus();
    model.refresh();
    showState();
    showProgress();
}

int GetDataDialog::currentRow() const
{
    return m_table->currentIndex().row();
}

void GetDataDialog::choose(const std::string& name)
{
    if (const int row = m_model.rowOf(name); row >= 0)
        m_table->setCurrentIndex(m_model.index(row, 0));
}

void GetDataDialog::say(const QString& sentence)
{
    m_message->setText(sentence);
}

void GetDataDialog::showState()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const bool busy = m_model.rowUnderWay().has_value();
    const DataPresence presence = m_model.presence(row);
    const bool present = presence.state == DataPresence::State::Present;
    const PublishedData& published = publishedData()[static_cast<std::size_t>(row)];
    const QString page = QString::fromStdString(published.page).toHtmlEscaped();
    if (!present) {
        m_page->setText(tr("From <a href=\"%1\">%1</a>, checked by SHA-256.").arg(page));
        m_get->setText(presence.state == DataPresence::State::Partial ? tr("&Resume") : tr("&Download"));
    } else if (presence.checkable) {
        m_page->setText(tr("From <a href=\"%1\">%1</a>. Its files have the right names and sizes; Check compares their "
                           "SHA-256, too.")
                            .arg(page));
        m_get->setText(tr("C&heck"));
    } else {
        m_page->setText(
            tr("From <a href=\"%1\">%1</a>. Its files have the right names and sizes; their SHA-256 are not "
               "known.")
                .arg(page));
        m_get->setText(tr("&Download"));
    }
    m_get->setEnabled(!busy && (!present || presence.checkable));
    m_stop->setEnabled(busy);
    m_use->setEnabled(present);
    m_folder->setEnabled(!busy);
}

void GetDataDialog::showProgress()
{
    const std::optional<int> row = m_model.rowUnderWay();
    m_progress->setVisible(row.has_value());
    if (!row)
        return;
    const bool known = m_model.share() >= 0.0;
    m_progress->setRange(0, known ? progressSteps : 0); // without a range it says that something goes on
    m_progress->setValue(known ? qRound(std::min(m_model.share(), 1.0) * progressSteps) : 0);
    m_progress->setFormat(m_model.index(*row, PublishedDataModel::State).data().toString());
}

void GetDataDialog::use()
{
    Q_EMIT dataChosen(m_model.specification(currentRow()));
    close();
}

} // namespace unlearn
