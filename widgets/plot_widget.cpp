// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_widget.h"

#include "widgets/plot_accessible.h"
#include "widgets/plot_style.h"
#include "widgets/run_style.h"
#include "widgets/session/export_writer.h"

#include <QAccessible>
#include <QEvent>
#include <QFont>
#include <QFontMetrics>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <utility>

#include <qcustomplot.h>

namespace unlearn {

namespace {

/// QCustomPlot draws itself anew at each change of its size; this one does so once before it is seen again, for layouts
/// come to their sizes in several steps. Labels of axes, which it would cut at its edges, are broken into lines, and an
/// upright axis asks for no more numbers than stand apart.
class PlotCanvas : public QCustomPlot {
public:
    explicit PlotCanvas(QWidget* parent) : QCustomPlot(parent)
    {
        m_resized.setSingleShot(true);
        m_resized.setInterval(0);
        connect(&m_resized, &QTimer::timeout, this, [this] { replot(QCustomPlot::rpQueuedRefresh); });
    }

protected:
    void resizeEvent(QResizeEvent* /*event*/) override
    {
        setViewport(rect());
        m_resized.start();
    }
    void paintEvent(QPaintEvent* event) override
    {
        if (m_resized.isActive()) {
            m_resized.stop();
            replot(QCustomPlot::rpQueuedRefresh);
        }
        QCustomPlot::paintEvent(event);
    }
    void updateLayout() override
    {
        const auto axes = labelledAxes();
        for (QCPAxis* axis : axes)
            mendLabel(*axis);
        QCustomPlot::updateLayout();
        constexpr int most = 3; // further lines of one label take room from another
        for (int pass = 0; pass < most; ++pass) {
            const bool areBroken = breakLabels(axes);
            if (!fitNumbers() && !areBroken)
                break;
            QCustomPlot::updateLayout();
        }
    }

private:
    /// Of an axis, and the length of the lines that it is broken into.
    struct AxisLabel {
        QString whole, broken;
        int length = std::numeric_limits<int>::max();
    };

    QList<QCPAxis*> labelledAxes() const
    {
        QList<QCPAxis*> labelled;
        const auto rects = axisRects();
        for (const QCPAxisRect* rect : rects) {
            const auto axes = rect->axes();
            std::ranges::copy_if(axes, std::back_inserter(labelled),
                                 [](const QCPAxis* axis) { return axis->visible() && !axis->label().isEmpty(); });
        }
        return labelled;
    }
    /// In one line again.
    void mendLabel(QCPAxis& axis)
    {
        AxisLabel& label = m_labels[&axis];
        const QString whole =
            axis.label() != label.broken ? axis.label() : label.whole; // the plot may have set another
        label = {.whole = whole, .broken = whole};
        axis.setLabel(whole);
    }
    /// Whether one is broken otherwise than before. Lines get shorter only, so that this comes to an end.
    bool breakLabels(const QList<QCPAxis*>& axes)
    {
        bool changed = false;
        for (QCPAxis* axis : axes) {
            AxisLabel& label = m_labels[axis];
            label.length = std::min(label.length, roomFor(*axis));
            const QFont font = axis->labelFont();
            const bool isReadable = label.length > 2 * QFontMetrics(font).height();
            label.broken = isReadable ? wrappedText(label.whole, label.length, font) : label.whole;
            changed = changed || axis->label() != label.broken;
            axis->setLabel(label.broken);
        }
        return changed;
    }
    /// Whether an axis has others than before.
    bool fitNumbers()
    {
        bool changed = false;
        const auto rects = axisRects();
        for (const QCPAxisRect* rect : rects) {
            const auto axes = rect->axes(QCPAxis::atLeft | QCPAxis::atRight);
            for (const QCPAxis* axis : axes) {
                constexpr int usual = 5; // QCustomPlot's own
                const int line = QFontMetrics(axis->tickLabelFont()).height() * 3 / 2;
                const int count = std::clamp(rect->height() / line, 2, usual);
                changed = changed || axis->ticker()->tickCount() != count;
                axis->ticker()->setTickCount(count);
            }
        }
        return changed;
    }
    /// Along the axis, around whose middle the label stands.
    static int roomFor(const QCPAxis& axis)
    {
        const QPoint middle = axis.axisRect()->rect().center();
        const QRect all = axis.axisRect()->outerRect(); // a legend above it is drawn over what passes it
        return 2
            * (axis.orientation() == Qt::Vertical ? std::min(middle.y() - all.top(), all.bottom() - middle.y())
                                                  : std::min(middle.x() - all.left(), all.right() - middle.x()));
    }

    QTimer m_resized; ///< runs while the size that is drawn is not that of the widget
    QHash<const QCPAxis*, AxisLabel> m_labels;
};

/// Lies over the canvas, so that a picture that is saved does not have it.
class FocusFrame : public QWidget {
public:
    explicit FocusFrame(QWidget* parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        constexpr int width = 2;
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Highlight), width));
        painter.drawRect(rect().adjusted(width / 2, width / 2, -width / 2, -width / 2));
    }
};

} // namespace

PlotWidget::PlotWidget(const QString& name, const QSize& least, QWidget* parent)
    : QWidget(parent), m_plot(new PlotCanvas(this)), m_hint(new QLabel(m_plot))
{
    QAccessible::installFactory(accessiblePlot); // once; it knows those that it has
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot, 1); // above captions, which take what they need
    setMinimumSize(least);
    m_plot->setObjectName(name + QStringLiteral("Canvas"));
    // A label over the canvas: an item of the plot would be clipped to axes that are not there.
    m_hint->setObjectName(name + QStringLiteral("Hint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    (new QVBoxLayout(m_plot))->addWidget(m_hint);
    m_hint->hide();
}

QCPLayer* PlotWidget::answerPointer()
{
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusProxy(this);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->installEventFilter(this);
    m_focusFrame = new FocusFrame(m_plot);
    m_focusFrame->setObjectName(QStringLiteral("focusFrame"));
    const QString name = QStringLiteral("pointer");
    m_plot->addLayer(name, m_plot->layer(QStringLiteral("axes")), QCustomPlot::limAbove);
    QCPLayer* layer = m_plot->layer(name);
    layer->setMode(QCPLayer::lmBuffered);
    return layer;
}

void PlotWidget::exportThrough(ExportWriter& writer, std::function<ExportSubject()> subject)
{
    m_writer = &writer;
    m_exportSubject = std::move(subject);
}

void PlotWidget::exportTo(const QString& file, const QByteArray& content, std::function<void(bool isWritten)> ended)
{
    if (!m_writer) {
        ended(writeExport(file, content));
        return;
    }
    m_writer->write(m_exportSubject(), file, content,
                    [shown = QPointer<PlotWidget>(this), ended = std::move(ended)](bool isWritten) {
                        if (shown)
                            ended(isWritten);
                    });
}

void PlotWidget::putLegendAbove(int mostInRow)
{
    placeLegendAbove(*m_plot);
    connect(m_plot, &QCustomPlot::beforeReplot, this, [this, mostInRow] {
        nameEntries(&LegendName::whole);
        wrapLegend(*m_plot, mostInRow);
        if (m_legendNames.empty() || m_plot->legend->minimumOuterSizeHint().height() <= m_plot->viewport().height() / 3)
            return;
        nameEntries(&LegendName::brief);
        wrapLegend(*m_plot, mostInRow);
    });
}

void PlotWidget::setLegendNames(std::vector<LegendName> names)
{
    m_legendNames = std::move(names);
    nameEntries(&LegendName::whole);
    if (m_legendNames.size() <= mostRunsInLegend)
        return;
    for (const LegendName& entry : m_legendNames)
        entry.plottable->removeFromLegend();
    m_legendNames.clear();
}

void PlotWidget::nameEntries(QString LegendName::*name)
{
    for (const LegendName& entry : m_legendNames) {
        if (entry.plottable)
            entry.plottable->setName(entry.*name);
    }
}

void PlotWidget::setHint(const QString& text)
{
    m_hint->setText(text);
}

void PlotWidget::showCurves(bool shown)
{
    m_hint->setVisible(!shown);
    m_plot->legend->setVisible(shown);
    m_plot->xAxis->setVisible(shown);
    m_plot->yAxis->setVisible(shown);
}

void PlotWidget::applyStyle()
{
    m_plot->setFont(font());
    followPalette(*m_plot, palette());
    restyle();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotWidget::setLogarithmicScale(QCPAxis& axis, bool on)
{
    axis.setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis.setTicker(on ? QSharedPointer<QCPAxisTickerLog>::create().staticCast<QCPAxisTicker>()
                      : QSharedPointer<QCPAxisTicker>::create());
}

bool PlotWidget::canZoom() const
{
    return m_focusFrame && m_hint->isHidden() && m_plot->interactions().testFlag(QCP::iRangeZoom);
}

void PlotWidget::zoomBy(double factor)
{
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
        const auto axes = m_plot->axisRect()->rangeZoomAxes(orientation);
        for (QCPAxis* axis : axes) {
            const QCPRange range = axis->range();
            const bool logarithmic = axis->scaleType() == QCPAxis::stLogarithmic && range.lower > 0.0;
            axis->scaleRange(factor, logarithmic ? std::sqrt(range.lower * range.upper) : range.center());
        }
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotWidget::showFocus()
{
    if (m_focusFrame)
        m_focusFrame->setVisible(hasFocus());
}

/// The one that the right button opens.
void PlotWidget::openMenu()
{
    if (actions().isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("plotMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(mapToGlobal(rect().center()));
}

void PlotWidget::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyStyle();
    QWidget::changeEvent(event);
}

bool PlotWidget::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_plot)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Resize:
        m_focusFrame->setGeometry(m_plot->rect());
        m_focusFrame->raise();
        break;
    case QEvent::MouseButtonPress: setFocus(Qt::MouseFocusReason); break;
    case QEvent::MouseButtonDblClick: resetZoom(); return true;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void PlotWidget::keyPressEvent(QKeyEvent* event)
{
    constexpr double closer = 0.8;
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const int key = event->key();
    if (m_focusFrame && key == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier)
        openMenu();
    else if (isPlain && canZoom() && (key == Qt::Key_Plus || key == Qt::Key_Minus))
        zoomBy(key == Qt::Key_Plus ? closer : 1.0 / closer);
    else if (isPlain && canZoom() && key == Qt::Key_0)
        resetZoom();
    else
        QWidget::keyPressEvent(event);
}

void PlotWidget::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    showFocus();
}

void PlotWidget::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    showFocus();
}

} // namespace unlearn
