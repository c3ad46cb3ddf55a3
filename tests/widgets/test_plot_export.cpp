// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/curves_plot.h"
#include "widgets/plot_export.h"
#include "widgets/session/curves_model.h"

#include <QFile>
#include <QImage>
#include <QLocale>
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
        QVERIFY(contentOf(path("curves.pdf")).startsWith("%PDF"));
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
        const bool written = writeTable(m_model, path("curves.csv"));
        QLocale::setDefault(QLocale::c());
        QVERIFY(written);
        const QList<QByteArray> lines = contentOf(path("curves.csv")).split('\n');
        QCOMPARE(lines.size(), 4); // the last one is empty
        QVERIFY(lines[0].startsWith("Epoch,"));
        QCOMPARE(lines[2].split(',').at(2), QByteArray("1.5"));
        QCOMPARE(lines[2].split(',').size(), lines[0].split(',').size());
        QVERIFY(!writeTable(m_model, path("nowhere/curves.csv")));
    }

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    bool save(const char* name) { return writePlot(*m_plot.plot(), path(name)); }

    QTemporaryDir m_folder;
    CurvesModel m_model;
    CurvesPlot m_plot{m_model};
};

QTEST_MAIN(TestPlotExport)
#include "test_plot_export.moc"
