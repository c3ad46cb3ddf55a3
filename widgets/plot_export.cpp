// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_export.h"

#include "widgets/button_names.h"
#include "widgets/plot_widget.h"
#include "widgets/session/isolated_text.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QTextStream>

#include <functional>

#include <qcustomplot.h>

namespace unlearn {

namespace {

constexpr double pngScale = 2.0;

QString translated(const char* text)
{
    return QCoreApplication::translate("PlotExport", text);
}

/// In lines and letters, not pixels.
void drawOn(QPaintDevice& device, QCustomPlot& plot, QCPPainter::PainterModes modes)
{
    QCPPainter painter;
    painter.begin(&device);
    painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching | modes);
    plot.toPainter(&painter, plot.width(), plot.height());
    painter.end();
}

void drawSvg(QCustomPlot& plot, QIODevice& into)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&into);
    generator.setSize(plot.size());
    generator.setViewBox(QRect(QPoint(), plot.size()));
    generator.setTitle(plot.parentWidget()->accessibleName());
    drawOn(generator, plot, QCPPainter::pmDefault);
}

void drawPdf(QCustomPlot& plot, QIODevice& into)
{
    constexpr double pointsAnInch = 72.0;
    const int pixelsAnInch = plot.logicalDpiX(); // that letters are as large as on screen beside the rest
    QPdfWriter writer(&into);
    writer.setResolution(pixelsAnInch);
    writer.setTitle(plot.parentWidget()->accessibleName());
    writer.setPageSize(QPageSize(QSizeF(plot.size()) * pointsAnInch / pixelsAnInch, QPageSize::Point, QString(),
                                 QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    drawOn(writer, plot, QCPPainter::pmNonCosmetic); // hairlines would vanish on paper
}

/// A number as every program reads it, nothing for one that is not known; else the text, quoted where it has to be.
QString csvCell(const QString& text)
{
    if (text == QStringLiteral("–"))
        return {};
    bool isNumber = false;
    const double value = QLocale().toDouble(text, &isNumber);
    if (isNumber)
        return QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')))
        return text;
    return QLatin1Char('"') + QString(text).replace(QLatin1String("\""), QLatin1String("\"\"")) + QLatin1Char('"');
}

/// Asks for a file, writes what is there then, and tells where it could not be written.
void askAndWrite(PlotWidget& plot, const QString& name, const QString& title, const QString& filters,
                 const QString& ending, const std::function<QByteArray(const QString& file)>& contentOf)
{
    auto* dialog = new QFileDialog(&plot, title, name + QLatin1Char('.') + ending, filters);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).section(QLatin1Char(')'), 0, 0));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, &plot, [&plot, title, contentOf](const QString& file) {
        plot.exportTo(file, contentOf(file), [&plot, title, file](bool isWritten) {
            if (isWritten)
                return;
            auto* box =
                new QMessageBox(QMessageBox::Warning, title,
                                translated(QT_TRANSLATE_NOOP("PlotExport", "%1 could not be written.")).arg(file),
                                QMessageBox::Close, &plot);
            box->setObjectName(QStringLiteral("exportFailedBox"));
            nameStandardButtons(*box);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        });
    });
    dialog->open();
}

} // namespace

QByteArray pictureOf(QCustomPlot& plot, const QString& file)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    if (file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        drawSvg(plot, buffer);
    else if (file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        drawPdf(plot, buffer);
    else
        plot.toPixmap(plot.width(), plot.height(), pngScale).save(&buffer, "PNG");
    return content;
}

QByteArray tableOf(const QAbstractItemModel& model)
{
    QByteArray content;
    QTextStream stream(&content);
    for (int row = -1; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QVariant cell = row < 0 ? model.headerData(column, Qt::Horizontal) : model.index(row, column).data();
            stream << (column > 0 ? "," : "") << csvCell(withoutIsolation(cell.toString()));
        }
        stream << '\n';
    }
    stream.flush();
    return content;
}

void offerExport(PlotWidget& plot, const QAbstractItemModel* figures, const QString& name)
{
    const auto add = [&plot](const QString& objectName, const QString& text, const QKeySequence& keys) {
        auto* action = new QAction(text, &plot);
        action->setObjectName(objectName);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        plot.addAction(action);
        return action;
    };
    plot.setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* picture =
        add(QStringLiteral("savePictureAction"), translated(QT_TRANSLATE_NOOP("PlotExport", "Save &picture…")),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    QObject::connect(picture, &QAction::triggered, &plot, [&plot, name] {
        askAndWrite(plot, name, translated(QT_TRANSLATE_NOOP("PlotExport", "Save the picture")),
                    translated(QT_TRANSLATE_NOOP("PlotExport", "PNG (*.png);;SVG (*.svg);;PDF (*.pdf)")),
                    QStringLiteral("png"), [&plot](const QString& file) { return pictureOf(*plot.plot(), file); });
    });
    if (!figures)
        return;
    auto* table = add(QStringLiteral("saveFiguresAction"),
                      translated(QT_TRANSLATE_NOOP("PlotExport", "Save &figures…")), QKeySequence());
    QObject::connect(table, &QAction::triggered, &plot, [&plot, figures, name] {
        askAndWrite(plot, name, translated(QT_TRANSLATE_NOOP("PlotExport", "Save the figures")),
                    translated(QT_TRANSLATE_NOOP("PlotExport", "CSV (*.csv)")), QStringLiteral("csv"),
                    [figures](const QString&) { return tableOf(*figures); });
    });
}

} // namespace unlearn
