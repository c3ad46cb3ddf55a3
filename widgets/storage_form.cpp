// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/storage_form.h"

#include "widgets/button_names.h"
#include "widgets/session/moment_cache.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace unlearn {

namespace {

/// A path that can be read by screen readers, selected and copied, but not changed.
QLineEdit* shownPath(const QString& objectName, const QString& accessibleName, const std::filesystem::path& path)
{
    auto* edit = new QLineEdit(QString::fromStdString(path.string()));
    edit->setObjectName(objectName);
    edit->setAccessibleName(accessibleName);
    edit->setToolTip(edit->text());
    edit->setReadOnly(true);
    edit->setCursorPosition(0);
    return edit;
}

QLabel* sizeLabel(const QString& objectName, const QString& accessibleName, const QString& text)
{
    auto* label = new QLabel(text);
    label->setObjectName(objectName);
    label->setAccessibleName(accessibleName);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

StorageForm::StorageForm(StoragePlaces places, MomentCache& cache, QWidget* parent)
    : QWidget(parent), m_places(std::move(places)), m_cache(cache),
      m_dataLabel(sizeLabel(QStringLiteral("dataSizeLabel"), tr("Size of the data folder"), tr("Looking…"))),
      m_cacheLabel(
          sizeLabel(QStringLiteral("storageCacheSizeLabel"), tr("Size of the spectrum cache"), tr("Looking…"))),
      m_clear(new QPushButton(tr("Clea&r…"), this))
{
    setObjectName(QStringLiteral("storageForm"));
    m_clear->setObjectName(QStringLiteral("clearStorageButton"));
    m_clear->setAccessibleName(tr("Clear the spectrum cache"));
    m_clear->setToolTip(tr("Remove the cached moments that can be computed again"));
    m_clear->setAutoDefault(false);
    m_clear->setEnabled(false);

    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Data folder:"), shownPath(QStringLiteral("dataFolderPath"), tr("Data folder"), m_places.data));
    form->addRow(QString(), m_dataLabel);
    form->addRow(tr("C&ache folder:"),
                 shownPath(QStringLiteral("cacheFolderPath"), tr("Cache folder"), m_places.cache));
    auto* cacheRow = new QHBoxLayout;
    cacheRow->addWidget(m_cacheLabel, 1);
    cacheRow->addWidget(m_clear);
    form->addRow(QString(), cacheRow);

    connect(&m_dataSize, &FolderSize::measured, this, [this](qint64 bytes) { m_dataLabel->setText(sizeText(bytes)); });
    connect(m_clear, &QPushButton::clicked, this, &StorageForm::askToClear);
    connect(&cache, &MomentCache::measured, this, [this](const CacheSize& size) {
        m_cacheLabel->setText(tr("%n file(s), %1", nullptr, static_cast<int>(size.files)).arg(sizeText(size.bytes)));
        m_clear->setEnabled(size.files > 0);
        m_dataSize.measure(m_places.data); // the cache may be a part of it
    });
    connect(&cache, &MomentCache::failed, m_cacheLabel, &QLabel::setText);
    cache.measure();
}

void StorageForm::askToClear()
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Clear the spectrum cache?"),
                                tr("The next spectrum of each model is computed anew, which takes as long as the first "
                                   "one did. Runs, models and moments that a request retained stay."),
                                QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("clearQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* clear = box->addButton(tr("&Clear"), QMessageBox::DestructiveRole);
    clear->setObjectName(QStringLiteral("confirmClearButton"));
    clear->setToolTip(m_clear->toolTip());
    box->setDefaultButton(QMessageBox::Cancel);
    nameStandardButtons(*box);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_clear->setEnabled(false);
        m_cache.clear();
    });
    box->open();
}

} // namespace unlearn
