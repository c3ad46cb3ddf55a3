// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/embedding_page.h"

#include "widgets/embedding_plot.h"
#include "widgets/figures_table.h"
#include "widgets/glossary_links.h"
#include "widgets/session/embedding_model.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/privacy_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace unlearn {

EmbeddingPage::EmbeddingPage(EmbeddingModel& model, QWidget* parent) : QWidget(parent), m_model(model)
{
    setObjectName(QStringLiteral("embeddingPage"));
    explain(*this, Term::FeatureEmbedding);
    auto* left = new EmbeddingPlot(model, EmbeddingPlot::Side::Left, this);
    left->setObjectName(QStringLiteral("embeddingLeftPlot"));
    left->setAccessibleName(tr("Features of the first model"));
    auto* right = new EmbeddingPlot(model, EmbeddingPlot::Side::Right, this);
    right->setObjectName(QStringLiteral("embeddingRightPlot"));
    right->setAccessibleName(tr("Features of the second model"));
    for (EmbeddingPlot* plot : {left, right}) {
        plot->setToolTip(tr("Click or arrow keys: highlight a sample in both. Wheel: zoom. Drag: move. Double click: "
                            "fit."));
        plot->exportThrough(model.session().exportWriter(), [&model] { return model.session().ofItsData(); });
    }
    auto* plots = new QSplitter(Qt::Horizontal, this);
    plots->setObjectName(QStringLiteral("embeddingPlotsSplitter"));
    plots->setChildrenCollapsible(false);
    plots->addWidget(left);
    plots->addWidget(right);

    m_table = new FiguresTable(this);
    m_table->setObjectName(QStringLiteral("embeddingTable"));
    m_table->setAccessibleName(tr("Embedded samples"));
    m_table->setToolTip(tr("The samples of both pictures, and how far each lies from itself; Ctrl+C copies"));
    m_table->setModel(&model);
    m_table->setVisible(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, &model,
            [&model](const QModelIndex& current) {
                model.setHighlighted(current.isValid() ? std::optional(current.row()) : std::nullopt);
            });
    connect(&model, &EmbeddingModel::highlightChanged, this, [this] {
        if (m_model.highlighted() && m_table->currentIndex().row() != *m_model.highlighted())
            m_table->setCurrentIndex(m_model.index(*m_model.highlighted(), 0));
    });

    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("embeddingSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(plots);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    m_about = new QLabel(this);
    m_about->setObjectName(QStringLiteral("embeddingAbout"));
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildChoices());
    layout->addWidget(splitter, 1);
    layout->addWidget(m_about);
    connect(&model, &QAbstractItemModel::modelReset, this, &EmbeddingPage::listModels);
    connect(&model, &EmbeddingModel::workChanged, this, &EmbeddingPage::showWork);
    listModels();
    showWork();
}

QWidget* EmbeddingPage::buildChoices()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_method = new QComboBox(row);
    m_method->setObjectName(QStringLiteral("embeddingMethodBox"));
    m_method->setAccessibleName(tr("Kind of embedding"));
    m_method->setToolTip(tr("t-SNE keeps neighbours together and takes longer; principal components keep distances"));
    m_method->addItem(tr("t-SNE"), static_cast<int>(EmbeddingMethod::Tsne));
    m_method->addItem(tr("Principal components"), static_cast<int>(EmbeddingMethod::PrincipalComponents));
    auto* label = new QLabel(tr("&Kind:"), row);
    label->setBuddy(m_method);
    m_embed = new QPushButton(tr("Embed fe&atures"), row);
    m_embed->setObjectName(QStringLiteral("embedButton"));
    m_embed->setAccessibleName(tr("Embed features"));
    m_embed->setToolTip(tr("Place samples by what each model's last layer is given; a run goes on meanwhile"));
    connect(m_embed, &QPushButton::clicked, this,
            [this] { m_model.embed(static_cast<EmbeddingMethod>(m_method->currentData().toInt())); });
    m_stop = new QPushButton(tr("&Stop embedding"), row);
    m_stop->setObjectName(QStringLiteral("stopEmbeddingButton"));
    m_stop->setAccessibleName(tr("Stop embedding"));
    m_stop->setToolTip(tr("Give up what is being made; the pictures stay as they are"));
    connect(m_stop, &QPushButton::clicked, &m_model, &EmbeddingModel::stop);
    m_left = addModelBox(QStringLiteral("embeddingLeftBox"), tr("First model"));
    m_right = addModelBox(QStringLiteral("embeddingRightBox"), tr("Second model"));
    auto* models = new QLabel(tr("M&odels:"), row);
    models->setBuddy(m_left);
    m_dataTable = new QPushButton(tr("Data ta&ble"), row);
    m_dataTable->setObjectName(QStringLiteral("embeddingDataTableButton"));
    m_dataTable->setAccessibleName(tr("Data table"));
    m_dataTable->setToolTip(tr("Show the samples behind the pictures"));
    m_dataTable->setCheckable(true);
    connect(m_dataTable, &QPushButton::toggled, m_table, &QWidget::setVisible);
    layout->addWidget(label);
    layout->addWidget(m_method);
    layout->addWidget(m_embed);
    layout->addWidget(m_stop);
    layout->addStretch(1);
    layout->addWidget(models);
    layout->addWidget(m_left);
    layout->addWidget(m_right);
    layout->addWidget(m_dataTable);
    return row;
}

QComboBox* EmbeddingPage::addModelBox(const QString& name, const QString& accessibleName)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setToolTip(tr("Whose features are shown on this side"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // it is filled after it was first shown
    connect(box, &QComboBox::currentIndexChanged, this,
            [this] { m_model.setShown(m_left->currentIndex(), m_right->currentIndex()); });
    return box;
}

void EmbeddingPage::listModels()
{
    const auto& pictures = m_model.embedding().pictures;
    for (QComboBox* box : {m_left, m_right}) {
        const QSignalBlocker blocker(box);
        box->clear();
        for (const EmbeddingPicture& picture : pictures)
            box->addItem(subjectTitle(picture.subject));
        box->setCurrentIndex(box == m_left ? m_model.left() : m_model.right());
        box->setEnabled(pictures.size() > 1);
    }
    m_about->setText(m_model.about());
    m_about->setAccessibleName(m_about->text());
    m_about->setVisible(!m_about->text().isEmpty());
    showWork();
}

void EmbeddingPage::showWork()
{
    m_embed->setEnabled(m_model.canEmbed());
    m_stop->setEnabled(m_model.isWorking());
}

} // namespace unlearn
