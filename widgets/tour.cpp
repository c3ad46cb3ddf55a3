// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tour.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMainWindow>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace unlearn {

namespace {

constexpr int markWidth = 4;
constexpr int gap = 10;

/// A frame that lets everything through to what it is around.
class TourMark : public QWidget {
public:
    explicit TourMark(QWidget* parent) : QWidget(parent)
    {
        setObjectName(QStringLiteral("tourMark"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Highlight), markWidth));
        constexpr int inset = markWidth / 2;
        painter.drawRect(rect().adjusted(inset, inset, -inset, -inset));
    }
};

} // namespace

/// Its buttons have no letters: those of the window go on leading to what is in the window.
Tour::Tour(QMainWindow& window)
    : QFrame(&window), m_window(window), m_steps(tourSteps()), m_mark(new TourMark(&window)), m_title(new QLabel(this)),
      m_text(new QLabel(this)), m_count(new QLabel(this)), m_back(new QPushButton(tr("Back"), this)),
      m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("tour"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_title->setObjectName(QStringLiteral("tourTitle"));
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(1.15 * bold.pointSizeF());
    m_title->setFont(bold);
    m_text->setObjectName(QStringLiteral("tourText"));
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_count->setObjectName(QStringLiteral("tourCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* close = new QPushButton(tr("Close"), this);
    const auto describe = [](QPushButton* button, const QString& name, const QString& tip) {
        button->setObjectName(name);
        button->setAccessibleName(tip);
        button->setToolTip(tip);
    };
    describe(m_back, QStringLiteral("tourBackButton"), tr("The previous step of the tour"));
    describe(m_next, QStringLiteral("tourNextButton"), tr("The next step of the tour"));
    describe(close, QStringLiteral("tourCloseButton"), tr("End the tour (Escape)"));
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_step + 1 < m_steps.size())
            showStep(m_step + 1);
        else
            this->close();
    });
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    m_window.installEventFilter(this);
    showStep(0);
}

Tour::~Tour()
{
    delete m_mark;
}

QWidget* Tour::target() const
{
    auto* widget = m_window.findChild<QWidget*>(m_steps.at(m_step).widget);
    return widget && widget->window() == &m_window && widget->isVisible() ? widget : nullptr;
}

void Tour::showStep(int step)
{
    m_step = step;
    const TourStep& shown = m_steps.at(step);
    if (auto* dock = m_window.findChild<QDockWidget*>(shown.widget)) {
        dock->show();
        dock->raise();
    }
    m_title->setText(shown.title);
    m_text->setText(shown.text);
    m_count->setText(tr("Step %1 of %2").arg(QLocale().toString(step + 1), QLocale().toString(m_steps.size())));
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 < m_steps.size() ? tr("Next") : tr("Finish"));
    setAccessibleName(shown.title);
    setAccessibleDescription(shown.text);
    show();
    m_next->setFocus();
    place();
    QTimer::singleShot(0, this, &Tour::place); // once a dock that has just been shown has its size
}

void Tour::place()
{
    adjustSize();
    resize(width(), layout()->totalHeightForWidth(width())); // adjustSize() asks only windows' layouts for it
    QRect part;
    if (const QWidget* widget = target())
        part = QRect(widget->mapTo(&m_window, QPoint()), widget->size());
    m_mark->setVisible(!part.isNull());
    m_mark->setGeometry(part.adjusted(-markWidth / 2, -markWidth / 2, markWidth / 2, markWidth / 2) & m_window.rect());
    m_mark->raise();
    move(part.isNull() ? m_window.rect().center() - rect().center() : placeBeside(part));
    raise();
}

QPoint Tour::placeBeside(const QRect& part) const
{
    const QRect room = m_window.rect().adjusted(gap, gap, -gap, -gap);
    const int top =
        std::clamp(part.center().y() - height() / 2, room.top(), std::max(room.top(), room.bottom() - height()));
    const int left = std::clamp(part.left() + gap, room.left(), std::max(room.left(), room.right() - width()));
    const QPoint places[] = {{part.right() + gap, top},
                             {part.left() - gap - width(), top},
                             {left, part.bottom() + gap},
                             {left, part.top() - gap - height()}};
    for (const QPoint& place : places) {
        if (room.contains(QRect(place, size())))
            return place;
    }
    return part.bottomRight() - QPoint(width() + 2 * gap, height() + 2 * gap); // a page takes most of the window
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        place();
    return QFrame::eventFilter(watched, event);
}

/// As in a dialog: Return presses the button that has the focus.
void Tour::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape: close(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto* button = qobject_cast<QPushButton*>(focusWidget()); button && !event->isAutoRepeat())
            button->click();
        break;
    default: QFrame::keyPressEvent(event);
    }
}

void Tour::closeEvent(QCloseEvent* event)
{
    m_window.removeEventFilter(this);
    m_mark->hide();
    QFrame::closeEvent(event);
}

} // namespace unlearn
