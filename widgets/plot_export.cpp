// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_export.h"

#include "widgets/button_names.h"
#include "widgets/plot_widget.h"
#include "widgets/session/isolated_text.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPointer>
#include <QSaveFile>
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

bool writeSvg(QCustomPlot& plot, const QString& file)
{
    QByteArray content;
    QBuffer buffer(&content);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(plot.size());
    generator.setViewBox(QRect(QPoint(), plot.size()));
    generator.setTitle(plot.parentWidget()->accessibleName());
    QCPPainter painter;
    if (!painter.begin(&generator))
        return false;
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&painter, plot.width(), plot.height());
    painter.end();
    QSaveFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(content) == content.size() && out.commit();
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

/// Asks for a file, has it noted and tells where it could not be written.
void askAndWrite(PlotWidget& plot, const QString& name, const QString& title, const QString& filters,
                 const QString& ending, const std::function<bool(const QString&)>& write)
{
    auto* dialog = new QFileDialog(&plot, title, name + QLatin1Char('.') + ending, filters);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).section(QLatin1Char(')'), 0, 0));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, &plot, [&plot, title, write](const QString& file) {
        plot.whenNoted(file, [shown = QPointer<PlotWidget>(&plot), title, write, file] {
            if (!shown || write(file))
                return;
            auto* box =
                new QMessageBox(QMessageBox::Warning, title,
                                translated(QT_TRANSLATE_NOOP("PlotExport", "%1 could not be written.")).arg(file),
                                QMessageBox::Close, shown.data());
            box->setObjectName(QStringLiteral("exportFailedBox"));
            nameStandardButtons(*box);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        });
    });
    dialog->open();
}

} // namespace

bool writePlot(QCustomPlot& plot, const QString& file)
{
    if (file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return writeSvg(plot, file);
    if (file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return plot.savePdf(file, plot.width(), plot.height(), QCP::epNoCosmetic);
    return plot.savePng(file, plot.width(), plot.height(), pngScale);
}

bool writeTable(const QAbstractItemModel& model, const QString& file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return false;
    QTextStream stream(&out);
    for (int row = -1; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QVariant cell = row < 0 ? model.headerData(column, Qt::Horizontal) : model.index(row, column).data();
            stream << (column > 0 ? "," : "") << csvCell(withoutIsolation(cell.toString()));
        }
        stream << '\n';
    }
    stream.flush();
    return stream.status() == QTextStream::Ok && out.commit();
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
                    QStringLiteral("png"), [&plot](const QString& file) { return writePlot(*plot.plot(), file); });
    });
    if (!figures)
        return;
    auto* table = add(QStringLiteral("saveFiguresAction"),
                      translated(QT_TRANSLATE_NOOP("PlotExport", "Save &figures…")), QKeySequence());
    QObject::connect(table, &QAction::triggered, &plot, [&plot, figures, name] {
        askAndWrite(plot, name, translated(QT_TRANSLATE_NOOP("PlotExport", "Save the figures")),
                    translated(QT_TRANSLATE_NOOP("PlotExport", "CSV (*.csv)")), QStringLiteral("csv"),
                    [figures](const QString& file) { return writeTable(*figures, file); });
    });
}

} // namespace unlearn
