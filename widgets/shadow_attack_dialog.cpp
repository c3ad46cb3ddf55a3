// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shadow_attack_dialog.h"

#include "core/experiment/whole_classes.h"
#include "widgets/button_names.h"
#include "widgets/glossary_links.h"
#include "widgets/path_edit.h"
#include "widgets/session/core_text.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/phase_title.h"
#include "widgets/session/privacy_model.h"
#include "widgets/session/recipe_reader.h"
#include "widgets/session/shadow_outlook_text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace unlearn {

namespace {

using namespace std::chrono_literals;

constexpr int mostModels = 1024;
constexpr auto pauseInTyping = 400ms;

/// What is to be said where a class is forgotten as a whole; empty where none is.
QString classCaution(const ExperimentSession& session)
{
    const auto experiment = session.experiment();
    if (!experiment || session.judgedOn().trainCount() != experiment->dataset->train.count())
        return {};
    const auto caution = wholeClassCaution(*experiment->dataset, session.judgedOn());
    return caution ? coreText(*caution) + QLatin1Char('.') : QString();
}

} // namespace

ShadowAttackDialog::ShadowAttackDialog(ExperimentSession& session, RecipeReader& recipes, QWidget* parent)
    : QDialog(parent), m_session(session), m_recipes(recipes), m_models(new QSpinBox(this)),
      m_recipeFile(new PathEdit(PathEdit::Kind::File, tr("Recipes (*.json);;All files (*)"), this)),
      m_outlook(new QLabel(this))
{
    setObjectName(QStringLiteral("shadowAttackDialog"));
    setWindowTitle(tr("Attacks with shadow models"));
    explain(*this, Term::ShadowModel);
    auto* text =
        new QLabel(tr("Shadow models are trained as the original model was, each on a half of the training and "
                      "test samples. They are kept: what is trained once serves every attack and run, and one "
                      "that was stopped goes on where it was."),
                   this);
    text->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    const ShadowTask models = session.shadowTask();
    for (const ShadowAttackKind& kind : shadowAttacks()) {
        auto* box = new QCheckBox(attackTitle(kind.name), this);
        box->setObjectName(QStringLiteral("shadowAttack-") + QString::fromStdString(kind.name));
        box->setAccessibleName(attackTitle(kind.name));
        box->setToolTip(kind.ofUnlearned
                            ? tr("The shadow models are made to forget as the last run did; there must be one. Source: "
                                 "arXiv 2403.01218")
                            : tr("Score: %1").arg(coreText(kind.formula)));
        box->setChecked(kind.attack == ShadowAttack::Rmia);
        box->setEnabled(!kind.ofUnlearned || models.run.has_value());
        if (const auto term = termOfAttack(kind.name))
            explain(*box, *term);
        layout->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ShadowAttackDialog::check);
        m_attacks.push_back(box);
    }
    m_models->setObjectName(QStringLiteral("shadowModelsBox"));
    m_models->setAccessibleName(tr("Number of shadow models"));
    m_models->setToolTip(
        tr("An even number, so that each sample is in half of them: 2 do for RMIA, LiRA takes 4 or more, "
           "its authors 32 and more"));
    m_models->setRange(2, mostModels);
    m_models->setSingleStep(2);
    auto* label = new QLabel(tr("Shadow &models:"), this);
    label->setBuddy(m_models);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_models);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addLayout(buildRecipeRow());
    if (const QString caution = classCaution(session); !caution.isEmpty()) {
        auto* cautionLabel = new QLabel(caution, this);
        cautionLabel->setObjectName(QStringLiteral("wholeClassCaution"));
        cautionLabel->setWordWrap(true);
        layout->addWidget(cautionLabel);
    }
    m_outlook->setObjectName(QStringLiteral("shadowOutlook"));
    m_outlook->setWordWrap(true);
    layout->addWidget(m_outlook);
    layout->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_start = buttons->button(QDialogButtonBox::Ok);
    m_start->setText(tr("&Attack"));
    m_start->setObjectName(QStringLiteral("startShadowAttackButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    nameStandardButtons(*this);

    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseInTyping);
    connect(&m_typing, &QTimer::timeout, this, &ShadowAttackDialog::readRecipe);
    connect(&m_recipes, &RecipeReader::recipeRead, this, &ShadowAttackDialog::estimate);
    connect(&m_recipes, &RecipeReader::failed, m_outlook, &QLabel::setText);
    connect(this, &QDialog::finished, this, [this] { // what is still read is not the next dialog's
        m_typing.stop();
        m_recipes.stop();
    });
    connect(m_models, &QSpinBox::valueChanged, this, &ShadowAttackDialog::check);
    connect(m_recipeFile->lineEdit(), &QLineEdit::textChanged, this, &ShadowAttackDialog::check);
    connect(&m_session, &ExperimentSession::shadowsEstimated, this, &ShadowAttackDialog::showOutlook);
    connect(&m_session, &ExperimentSession::failed, this, [this](const QString& sentence) {
        m_outlook->setText(sentence);
        m_start->setEnabled(false);
    });
    check();
}

QLayout* ShadowAttackDialog::buildRecipeRow()
{
    QLineEdit* const edit = m_recipeFile->lineEdit();
    edit->setObjectName(QStringLiteral("shadowRecipeEdit"));
    edit->setAccessibleName(tr("Recipe of the shadow models"));
    edit->setPlaceholderText(m_session.modelRecipe() ? tr("as the original model's file says")
                                                     : tr("the original model's file names none"));
    edit->setToolTip(tr("A recipe as JSON, by which shadow models are trained, where the model's file does not say how "
                        "it was trained itself"));
    auto* label = new QLabel(tr("&Recipe:"), this);
    label->setBuddy(edit);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_recipeFile, 1);
    return row;
}

std::vector<ShadowAttack> ShadowAttackDialog::chosen() const
{
    std::vector<ShadowAttack> attacks;
    for (std::size_t i = 0; i < m_attacks.size(); ++i) {
        if (m_attacks[i]->isChecked())
            attacks.push_back(shadowAttacks()[i].attack);
    }
    return attacks;
}

ShadowTask ShadowAttackDialog::task() const
{
    ShadowTask task = m_session.shadowTask();
    task.attacks = chosen();
    task.models = m_models->value();
    task.recipe = m_recipe;
    return task;
}

/// What is chosen can be started once it is known what it takes.
void ShadowAttackDialog::check()
{
    m_start->setEnabled(false);
    m_typing.stop();
    m_recipes.stop();
    m_asked.reset();
    const std::vector<ShadowAttack> attacks = chosen();
    int fewest = 2;
    for (const ShadowAttack attack : attacks)
        fewest = std::max(fewest, shadowAttackKind(attack).fewestModels);
    if (attacks.empty()) {
        m_outlook->setText(tr("No attack is chosen."));
    } else if (m_models->value() % 2 != 0) {
        m_outlook->setText(tr("The number of shadow models is to be even."));
    } else if (m_models->value() < fewest) {
        m_outlook->setText(tr("These attacks need %1 shadow models or more.").arg(fewest));
    } else {
        m_outlook->setText(tr("Estimating time and room by a few steps of training…"));
        m_typing.start();
    }
}

/// The estimate is by the recipe of the file, where one is named.
void ShadowAttackDialog::readRecipe()
{
    if (const QString path = m_recipeFile->path(); path.isEmpty())
        estimate(std::nullopt);
    else
        m_recipes.read(path.toStdString());
}

void ShadowAttackDialog::estimate(std::optional<TrainRecipe> recipe)
{
    m_recipe = std::move(recipe);
    m_asked = task();
    m_session.estimateShadows(*m_asked);
}

void ShadowAttackDialog::showOutlook(const ShadowTask& task, const ShadowTaskOutlook& outlook)
{
    if (task != m_asked)
        return; // of what was chosen before
    const QLocale locale;
    ShadowOutlook all = outlook.training;
    if (outlook.unlearning)
        all.bytes += outlook.unlearning->bytes;
    QStringList sentences{shadowOutlookText(all.fits() ? outlook.training : all)};
    if (const auto& unlearning = outlook.unlearning; all.fits() && unlearning && unlearning->missing > 0)
        sentences << tr("For U-LiRA, %1 of them are to be unlearned. That takes about %2 and %3 more.")
                         .arg(locale.toString(unlearning->missing), durationText(unlearning->seconds),
                              locale.formattedDataSize(unlearning->bytes, 1));
    m_outlook->setText(sentences.join(QLatin1Char(' ')));
    m_start->setEnabled(all.fits());
}

} // namespace unlearn
