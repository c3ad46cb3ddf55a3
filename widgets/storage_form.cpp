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

QPushButton* clearButton(const QString& objectName, const QString& text, const QString& accessibleName,
                         const QString& toolTip)
{
    auto* button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAccessibleName(accessibleName);
    button->setToolTip(toolTip);
    button->setAutoDefault(false);
    button->setEnabled(false);
    return button;
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
      m_dataLabel(sizeLabel(QStringLiteral("dataSizeLabel"), tr("Size of the data folder"), tr("Looking…")))
{
    setObjectName(QStringLiteral("storageForm"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Data folder:"), shownPath(QStringLiteral("dataFolderPath"), tr("Data folder"), m_places.data));
    form->addRow(QString(), m_dataLabel);
    form->addRow(tr("C&ache folder:"),
                 shownPath(QStringLiteral("cacheFolderPath"), tr("Cache folder"), m_places.cache));
    m_moments = addPart(*form, tr("Moments and predictions:"), QStringLiteral("storageCacheSizeLabel"),
                        tr("Size of the spectrum cache"),
                        clearButton(QStringLiteral("clearStorageButton"), tr("Clea&r…"), tr("Clear the spectrum cache"),
                                    tr("Remove the cached moments and predictions that can be computed again")));
    m_shadowModels =
        addPart(*form, tr("Shadow models:"), QStringLiteral("storageShadowsSizeLabel"), tr("Size of the shadow models"),
                clearButton(QStringLiteral("clearShadowsButton"), tr("Clear &models…"), tr("Clear the shadow models"),
                            tr("Remove the models that attacks have trained; they can be trained again")));

    connect(&m_dataSize, &FolderSize::measured, this, [this](qint64 bytes) { m_dataLabel->setText(sizeText(bytes)); });
    connect(m_moments.clear, &QPushButton::clicked, this, [this] { askToClear(CachePart::Moments); });
    connect(m_shadowModels.clear, &QPushButton::clicked, this, [this] { askToClear(CachePart::ShadowModels); });
    connect(&cache, &MomentCache::measured, this, [this](const CacheSizes& sizes) {
        showSize(m_moments, sizes.moments);
        showSize(m_shadowModels, sizes.shadowModels);
        m_dataSize.measure(m_places.data); // the cache may be a part of it
    });
    for (const QLabel* label : {m_moments.size, m_shadowModels.size})
        connect(&cache, &MomentCache::failed, label, &QLabel::setText);
    cache.measure();
}

void StorageForm::showSize(const PartRow& row, const CacheSize& taken)
{
    row.size->setText(tr("%n file(s), %1", nullptr, static_cast<int>(taken.files)).arg(sizeText(taken.bytes)));
    row.clear->setEnabled(taken.files > 0);
}

StorageForm::PartRow StorageForm::addPart(QFormLayout& form, const QString& title, const QString& labelName,
                                          const QString& labelSaid, QPushButton* clear)
{
    auto* size = sizeLabel(labelName, labelSaid, tr("Looking…"));
    auto* row = new QHBoxLayout;
    row->addWidget(size, 1);
    row->addWidget(clear);
    auto* label = new QLabel(title);
    label->setBuddy(clear); // a form gives the label of a layout none
    form.addRow(label, row);
    return {.size = size, .clear = clear};
}

void StorageForm::askToClear(CachePart part)
{
    const bool isOfMoments = part == CachePart::Moments;
    auto* box = new QMessageBox(
        QMessageBox::Question, isOfMoments ? tr("Clear the spectrum cache?") : tr("Clear the shadow models?"),
        isOfMoments ? tr("The next spectrum and the next evaluation of each model are made anew, which takes as long "
                         "as the first time. Runs, models and moments that a request retained stay.")
                    : tr("The next attack with shadow models trains them anew, which takes as long as the first time. "
                         "Runs, and what attacks found, stay."),
        QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("clearQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* clear = box->addButton(tr("&Clear"), QMessageBox::DestructiveRole);
    clear->setObjectName(QStringLiteral("confirmClearButton"));
    clear->setToolTip((isOfMoments ? m_moments : m_shadowModels).clear->toolTip());
    box->setDefaultButton(QMessageBox::Cancel);
    nameStandardButtons(*box);
    connect(clear, &QPushButton::clicked, this, [this, part, isOfMoments] {
        (isOfMoments ? m_moments : m_shadowModels).clear->setEnabled(false);
        m_cache.clear(part);
    });
    box->open();
}

} // namespace unlearn
