// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/curves_plot.h"
#include "widgets/plot_export.h"
#include "widgets/session/curves_model.h"
#include "widgets/session/export_writer.h"

#include <QFile>
#include <QImage>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace unlearn;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPlotExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        EpochFigures first;
        first.forgetErrorPercent = 1.5;
        EpochFigures second = first;
        second.epoch = 1;
        second.loss = 0.25;
        m_model.append({first, second});
        m_plot.resize(400, 300);
        m_plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_plot));
    }

    void picturesHaveWhatTheirNamesSay()
    {
        QVERIFY(save("curves.png"));
        const QImage image(path("curves.png"));
        QCOMPARE(image.width(), 800); // twice the size on screen
        QVERIFY(save("curves.pdf"));
        const QByteArray pdf = contentOf(path("curves.pdf"));
        QVERIFY(pdf.startsWith("%PDF"));
        const QRegularExpressionMatch page =
            QRegularExpression(QStringLiteral("/MediaBox ?\\[ ?0 0 ([0-9.]+) ([0-9.]+)"))
                .match(QString::fromLatin1(pdf));
        QVERIFY(page.hasMatch());
        QCOMPARE(qRound(page.captured(1).toDouble()),
                 qRound(400 * 72.0 / m_plot.logicalDpiX())); // as large as on screen
        QCOMPARE(qRound(page.captured(2).toDouble()), qRound(300 * 72.0 / m_plot.logicalDpiX()));
        QVERIFY(save("curves.svg"));
        QXmlStreamReader svg(contentOf(path("curves.svg")));
        bool hasText = false;
        while (!svg.atEnd()) {
            if (svg.readNext() == QXmlStreamReader::Characters)
                hasText |= svg.text().contains(QLatin1String("Forget error"));
        }
        QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
        QVERIFY2(hasText, "texts stay texts");
        QVERIFY(!save("nowhere/curves.svg"));
    }

    void figuresAreReadByEveryProgram()
    {
        QLocale::setDefault(QLocale(QLocale::German)); // 1,50
        const bool written = writeExport(path("curves.csv"), tableOf(m_model));
        QLocale::setDefault(QLocale::c());
        QVERIFY(written);
        const QList<QByteArray> lines = contentOf(path("curves.csv")).split('\n');
        QCOMPARE(lines.size(), 4); // the last one is empty
        QVERIFY(lines[0].startsWith("Epoch,"));
        QCOMPARE(lines[2].split(',').at(CurvesModel::ForgetError), QByteArray("1.5"));
        QCOMPARE(lines[2].split(',').size(), lines[0].split(',').size());
        QVERIFY(!writeExport(path("nowhere/curves.csv"), tableOf(m_model)));
    }

    /// With the models that do not change, and an epoch that is selected.
    void everyFigureOfCurvesIsANumber()
    {
        CurvesModel model;
        RunDetails run;
        run.epochs = {{.epoch = 0}, {.epoch = 1, .loss = 1234.5, .testErrorPercent = 9.0, .outputChange = 0.25}};
        run.summary.selectedEpoch = 1;
        run.errors = {{"original", 9.0, 0.5, 0.25, 100, 5, 25},
                      {"unlearned", 9.0, 0.5, 0.25, 100, 5, 25},
                      {"retrained-0", 9.5, 10.0, 1.0, 100, 5, 25}};
        model.show(run);
        QLocale::setDefault(QLocale(QLocale::German));
        const bool written = writeExport(path("run.csv"), tableOf(model));
        QLocale::setDefault(QLocale::c());
        QVERIFY(written);
        const QList<QByteArray> lines = contentOf(path("run.csv")).split('\n');
        QCOMPARE(lines.size(), 6); // the last one is empty
        QStringList first;
        for (int row = 1; row < 5; ++row) {
            const QList<QByteArray> cells = lines[row].split(',');
            QCOMPARE(cells.size(), int{CurvesModel::ColumnCount});
            first << QString::fromUtf8(cells[0]);
            for (int column = CurvesModel::TestError; column < cells.size(); ++column) {
                bool isNumber = false;
                cells[column].toDouble(&isNumber);
                // Nothing is known of what was not trained.
                QVERIFY2(isNumber || (cells[column].isEmpty() && column >= CurvesModel::ValidationError && row != 4),
                         lines[row].constData());
            }
            QCOMPARE(cells[CurvesModel::Selected], QByteArray(row == 4 ? "yes" : ""));
        }
        QCOMPARE(first, (QStringList{"Original", "Retrained", "0", "1"}));
    }

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    bool save(const char* name) { return writeExport(path(name), pictureOf(*m_plot.plot(), path(name))); }

    QTemporaryDir m_folder;
    CurvesModel m_model;
    CurvesPlot m_plot{m_model};
};

QTEST_MAIN(TestPlotExport)
#include "test_plot_export.moc"
