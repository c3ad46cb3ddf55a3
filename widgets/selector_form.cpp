// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/selector_form.h"

#include "widgets/path_edit.h"
#include "widgets/session/forget_selector.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <limits>
#include <numeric>

namespace unlearn {

namespace {

using Kind = ForgetSelector::Kind;

constexpr int mostInBox = std::numeric_limits<int>::max();

int boxed(std::int64_t value)
{
    return static_cast<int>(std::min<std::int64_t>(value, mostInBox));
}

void describe(QWidget* widget, const QString& name, const QString& title, const QString& tip)
{
    widget->setObjectName(name);
    widget->setAccessibleName(title);
    widget->setToolTip(tip);
}

} // namespace

SelectorForm::SelectorForm(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("selectorForm"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_kind = new QComboBox(this);
    describe(m_kind, QStringLiteral("selectorKindBox"), tr("Kind of selection"), tr("How the samples are chosen"));
    m_kind->addItem(tr("First samples of a class"), static_cast<int>(Kind::FirstOfClass));
    m_kind->addItem(tr("Range within a class"), static_cast<int>(Kind::RangeOfClass));
    m_kind->addItem(tr("A whole class"), static_cast<int>(Kind::WholeClass));
    m_kind->addItem(tr("Samples at random"), static_cast<int>(Kind::Random));
    m_kind->addItem(tr("Indices from a file"), static_cast<int>(Kind::File));
    form->addRow(tr("K&ind:"), m_kind);
    m_class = new QComboBox(this);
    describe(m_class, QStringLiteral("selectorClassBox"), tr("Class"), tr("The class whose samples are forgotten"));
    m_class->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_class->setMinimumContentsLength(12);
    form->addRow(tr("Cla&ss:"), m_class);
    m_count =
        addNumber(*form, tr("N&umber:"), QStringLiteral("selectorCountBox"), tr("How many samples are forgotten"));
    m_count->setMinimum(1);
    m_first = addNumber(*form, tr("From:"), QStringLiteral("selectorFirstBox"),
                        tr("Position of the first of them within the class, counted from 0"));
    m_last = addNumber(*form, tr("To:"), QStringLiteral("selectorLastBox"),
                       tr("Position of the last of them within the class, counted from 0"));
    m_seed = addNumber(*form, tr("&Seed:"), QStringLiteral("selectorSeedBox"),
                       tr("The seed of the whole experiment: the same seed draws the same samples"));
    m_seed->setRange(0, mostInBox);
    m_seed->setGroupSeparatorShown(false);
    m_file = new PathEdit(PathEdit::Kind::File, tr("Index lists (*.txt *.csv *.json);;All files (*)"), this);
    describe(m_file->lineEdit(), QStringLiteral("selectorFileEdit"), tr("File of indices"),
             tr("Indices of training samples, as text, CSV or a JSON array"));
    form->addRow(tr("File:"), m_file);
    m_add = new QPushButton(tr("&Add"), this);
    describe(m_add, QStringLiteral("addSelectorButton"), tr("Add the selection"),
             tr("Add this selection to the forget set"));
    m_ways = new QHBoxLayout;
    m_ways->addStretch(1);
    m_ways->addWidget(m_add);
    form->addRow(m_ways);

    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT added(entered()); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SelectorForm::check);
    connect(m_class, &QComboBox::currentIndexChanged, this, &SelectorForm::limit);
    connect(m_first, &QSpinBox::valueChanged, m_last, &QSpinBox::setMinimum);
    connect(m_seed, &QSpinBox::valueChanged, this, [this](int seed) { Q_EMIT seedEdited(static_cast<quint64>(seed)); });
    connect(m_file->lineEdit(), &QLineEdit::textChanged, this, &SelectorForm::check);
    setClasses({}, {});
    check();
}

QSpinBox* SelectorForm::addNumber(QFormLayout& form, const QString& label, const QString& name, const QString& tip)
{
    auto* box = new QSpinBox(this);
    describe(box, name, tip, tip);
    box->setGroupSeparatorShown(true);
    form.addRow(label, box);
    return box;
}

void SelectorForm::addWay(QPushButton& button)
{
    m_ways->insertWidget(0, &button);
}

void SelectorForm::setClasses(const QStringList& names, const std::vector<std::int64_t>& counts)
{
    const bool first = m_counts.empty();
    m_counts = counts;
    const QSignalBlocker quiet(m_class);
    const int before = m_class->currentIndex();
    m_class->clear();
    for (int i = 0; i < names.size(); ++i)
        m_class->addItem(tr("%1: %2").arg(QLocale().toString(i), names[i]));
    m_class->setCurrentIndex(std::clamp(before, 0, std::max(0, static_cast<int>(names.size()) - 1)));
    limit();
    if (first && !counts.empty()) { // the paper's numbers, where there are as many
        m_count->setValue(500);
        m_last->setValue(99);
    }
}

void SelectorForm::setSeed(std::uint64_t seed)
{
    const QSignalBlocker quiet(m_seed);
    m_seed->setValue(static_cast<int>(std::min<std::uint64_t>(seed, mostInBox)));
}

void SelectorForm::limit()
{
    const auto label = static_cast<std::size_t>(std::max(0, m_class->currentIndex()));
    const std::int64_t ofClass = label < m_counts.size() ? m_counts[label] : 0;
    const std::int64_t all = std::accumulate(m_counts.begin(), m_counts.end(), std::int64_t{0});
    const bool random = m_kind->currentData().toInt() == static_cast<int>(Kind::Random);
    m_count->setMaximum(std::max(1, boxed(random ? all : ofClass)));
    m_first->setMaximum(std::max(0, boxed(ofClass) - 1));
    m_last->setMaximum(std::max(0, boxed(ofClass) - 1));
    m_add->setEnabled(all > 0 && (m_file->isHidden() || !m_file->path().isEmpty()));
}

ForgetSelector SelectorForm::entered() const
{
    ForgetSelector selector;
    selector.kind = static_cast<Kind>(m_kind->currentData().toInt());
    selector.label = m_class->currentIndex();
    selector.count = m_count->value();
    selector.file = m_file->path();
    selector.range = {m_first->value(), m_last->value()};
    return selector;
}

void SelectorForm::check()
{
    const Kind kind = entered().kind;
    auto* form = static_cast<QFormLayout*>(layout());
    // What the kind does not need is not shown: the form stays short.
    const auto show = [form](QWidget* field, bool on) {
        field->setVisible(on);
        form->labelForField(field)->setVisible(on);
    };
    show(m_class, kind == Kind::WholeClass || kind == Kind::FirstOfClass || kind == Kind::RangeOfClass);
    show(m_count, kind == Kind::FirstOfClass || kind == Kind::Random);
    show(m_first, kind == Kind::RangeOfClass);
    show(m_last, kind == Kind::RangeOfClass);
    show(m_seed, kind == Kind::Random);
    show(m_file, kind == Kind::File);
    limit();
}

} // namespace unlearn
