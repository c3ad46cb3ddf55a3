// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forget_set_dialog.h"

#include "widgets/path_edit.h"
#include "widgets/session/forget_selector.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace unlearn {

namespace {

using Kind = ForgetSelector::Kind;
constexpr int selectorRole = Qt::UserRole;

} // namespace

ForgetSetDialog::ForgetSetDialog(const QStringList& classNames, int trainCount,
                                 const std::vector<std::string>& selectors, std::uint64_t seed, QWidget* parent)
    : QDialog(parent), m_classNames(classNames), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("forgetSetDialog"));
    setWindowTitle(tr("Forget set"));
    setMinimumWidth(460);
    auto* label = new QLabel(tr("Samples in any of these &selections are forgotten:"), this);
    label->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("selectorList"));
    m_list->setAccessibleName(tr("Selections of the forget set"));
    m_list->setToolTip(tr("Together these selections make the forget set"));
    m_list->setMinimumHeight(80);
    m_remove = new QPushButton(tr("&Remove"), this);
    m_remove->setObjectName(QStringLiteral("removeSelectorButton"));
    m_remove->setToolTip(tr("Remove the chosen selection"));
    m_remove->setAccessibleName(m_remove->toolTip());
    m_remove->setAutoDefault(false);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        delete m_list->currentItem();
        check();
    });

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    auto* removeRow = new QHBoxLayout;
    removeRow->addStretch(1);
    removeRow->addWidget(m_remove);
    layout->addLayout(removeRow);
    layout->addWidget(buildEditor(trainCount, seed));
    layout->addWidget(buttons);
    for (const auto& selector : selectors)
        append(selector);
    m_list->setCurrentRow(0);
    check();
}

QWidget* ForgetSetDialog::buildEditor(int trainCount, std::uint64_t seed)
{
    auto* group = new QGroupBox(tr("New selection"), this);
    auto* form = new QFormLayout(group);
    m_kind = new QComboBox(group);
    m_kind->setObjectName(QStringLiteral("selectorKindBox"));
    m_kind->setAccessibleName(tr("Kind of selection"));
    m_kind->setToolTip(tr("How the samples are chosen"));
    m_kind->addItem(tr("First samples of a class"), static_cast<int>(Kind::FirstOfClass));
    m_kind->addItem(tr("A whole class"), static_cast<int>(Kind::WholeClass));
    m_kind->addItem(tr("Samples at random"), static_cast<int>(Kind::Random));
    m_kind->addItem(tr("Indices from a file"), static_cast<int>(Kind::File));
    m_class = new QComboBox(group);
    m_class->setObjectName(QStringLiteral("selectorClassBox"));
    m_class->setAccessibleName(tr("Class"));
    m_class->setToolTip(tr("The class whose samples are forgotten"));
    for (int i = 0; i < m_classNames.size(); ++i)
        m_class->addItem(tr("%1: %2").arg(i).arg(m_classNames[i]));
    m_count = new QSpinBox(group);
    m_count->setObjectName(QStringLiteral("selectorCountBox"));
    m_count->setAccessibleName(tr("Number of samples"));
    m_count->setToolTip(tr("How many samples are forgotten"));
    m_count->setRange(1, std::max(1, trainCount));
    m_count->setGroupSeparatorShown(true);
    m_count->setValue(500);
    m_seed = new QSpinBox(group);
    m_seed->setObjectName(QStringLiteral("selectorSeedBox"));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(tr("The seed of the whole experiment: the same seed draws the same samples"));
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(static_cast<int>(std::min<std::uint64_t>(seed, std::numeric_limits<int>::max())));
    m_file = new PathEdit(PathEdit::Kind::File, tr("Index lists (*.txt *.csv *.json);;All files (*)"), group);
    m_file->lineEdit()->setObjectName(QStringLiteral("selectorFileEdit"));
    m_file->lineEdit()->setAccessibleName(tr("File of indices"));
    m_file->lineEdit()->setToolTip(tr("Indices of training samples, as text or a JSON array"));
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(tr("&Class:"), m_class);
    form->addRow(tr("&Number:"), m_count);
    form->addRow(tr("S&eed:"), m_seed);
    form->addRow(tr("&File:"), m_file);
    m_add = new QPushButton(tr("&Add"), group);
    m_add->setObjectName(QStringLiteral("addSelectorButton"));
    m_add->setToolTip(tr("Add this selection to the forget set"));
    m_add->setAccessibleName(m_add->toolTip());
    m_add->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_add);
    form->addRow(row);
    connect(m_add, &QPushButton::clicked, this, [this] {
        append(entered().text());
        check();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ForgetSetDialog::check);
    connect(m_file->lineEdit(), &QLineEdit::textChanged, this, &ForgetSetDialog::check);
    return group;
}

ForgetSelector ForgetSetDialog::entered() const
{
    return {static_cast<Kind>(m_kind->currentData().toInt()), m_class->currentIndex(), m_count->value(),
            m_file->path()};
}

void ForgetSetDialog::append(const std::string& selector)
{
    const auto parsed = ForgetSelector::parse(selector);
    auto* item = new QListWidgetItem(parsed ? parsed->description(m_classNames) : QString::fromStdString(selector));
    item->setData(selectorRole, QString::fromStdString(selector));
    m_list->addItem(item);
    m_list->setCurrentItem(item);
}

void ForgetSetDialog::check()
{
    const Kind kind = entered().kind;
    m_class->setEnabled(kind == Kind::WholeClass || kind == Kind::FirstOfClass);
    m_count->setEnabled(kind == Kind::FirstOfClass || kind == Kind::Random);
    m_seed->setEnabled(kind == Kind::Random);
    m_file->setEnabled(kind == Kind::File);
    m_add->setEnabled(kind != Kind::File || !m_file->path().isEmpty());
    m_remove->setEnabled(m_list->count() > 0);
    m_ok->setEnabled(m_list->count() > 0);
}

std::vector<std::string> ForgetSetDialog::selectors() const
{
    std::vector<std::string> result;
    result.reserve(static_cast<std::size_t>(m_list->count()));
    for (int i = 0; i < m_list->count(); ++i)
        result.push_back(m_list->item(i)->data(selectorRole).toString().toStdString());
    return result;
}

std::uint64_t ForgetSetDialog::seed() const
{
    return static_cast<std::uint64_t>(m_seed->value());
}

} // namespace unlearn
