// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cache_dialog.h"

#include "widgets/button_names.h"
#include "widgets/session/moment_cache.h"
#include "widgets/wrapped_label.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace unlearn {

CacheDialog::CacheDialog(MomentCache& cache, QWidget* parent)
    : QDialog(parent), m_size(new QLabel(tr("Looking…"), this)), m_clear(nullptr)
{
    setObjectName(QStringLiteral("cacheDialog"));
    setWindowTitle(tr("Spectrum cache"));
    m_size->setObjectName(QStringLiteral("cacheSizeLabel"));
    m_size->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // The size that is told below may be of a taller font than "Looking…" was.
    auto* explanation = new WrappedLabel(8, this);
    explanation->setText(tr("Second moments of the training data, and what the original and retrained models predict, "
                            "are kept, so that the next spectrum and the next evaluation of the same model are quick. "
                            "Clearing removes what can be computed again; moments that a request retained and moments "
                            "of data that are gone stay."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_clear = buttons->addButton(tr("C&lear"), QDialogButtonBox::DestructiveRole);
    m_clear->setObjectName(QStringLiteral("clearCacheButton"));
    m_clear->setAccessibleName(tr("Clear the spectrum cache"));
    m_clear->setToolTip(tr("Remove the cached moments and predictions that can be computed again"));
    m_clear->setEnabled(false);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_size);
    layout->addWidget(buttons);
    nameStandardButtons(*this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_clear, &QPushButton::clicked, &cache, [this, &cache] {
        m_clear->setEnabled(false);
        cache.clear(CachePart::Moments);
    });
    connect(&cache, &MomentCache::measured, this, [this](const CacheSizes& sizes) {
        const CacheSize& size = sizes.moments;
        m_size->setText(tr("%n file(s), %1", nullptr, static_cast<int>(size.files)).arg(sizeText(size.bytes)));
        m_clear->setEnabled(size.files > 0);
    });
    connect(&cache, &MomentCache::failed, m_size, &QLabel::setText);
    cache.measure();
}

} // namespace unlearn
