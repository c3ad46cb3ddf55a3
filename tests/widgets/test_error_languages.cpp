// SPDX-License-Identifier: GPL-3.0-or-later
// Errors that the window itself throws are listed for the translators, and told in its language as core's are.
#include "tests/bracketed_text.h"
#include "tests/widgets/shown_window.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QTranslator>
#include <QUrl>

using namespace unlearn;
using namespace unlearn::test;

namespace {

QString bracketed(const QString& text)
{
    return openingBracket + text + closingBracket;
}

/// Answers what is listed for the translators of errors with the same in brackets, and nothing else.
class ListedErrors : public QTranslator {
public:
    ListedErrors()
    {
        for (const char* name : {"i18n/error_messages.inc", "widgets/session/error_text.cpp",
                                 "widgets/session/error_field.cpp", "widgets/session/error_value.cpp"})
            read(QStringLiteral(UNLEARN_SOURCE_DIR "/") + QLatin1String(name));
    }
    bool isEmpty() const override { return m_listed.isEmpty(); }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return QLatin1String(context) == QLatin1String("Errors") && m_listed.contains(text) ? bracketed(text)
                                                                                            : QString();
    }

private:
    void read(const QString& path)
    {
        static const QRegularExpression entry(QStringLiteral("\"Errors\",\\s*\"((?:[^\"\\\\]|\\\\.)*)\""));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        auto found = entry.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            m_listed.insert(found.next().captured(1).replace(QLatin1String("\\\""), QLatin1String("\"")));
    }

    QSet<QString> m_listed;
};

/// Which of these a text does not have in brackets, each of them whole.
QStringList missingIn(const QString& text, const QStringList& translated)
{
    QStringList missing;
    for (const QString& part : translated) {
        if (!text.contains(bracketed(part)))
            missing << part;
    }
    return missing;
}

void drop(QWidget& window, const QStringList& files)
{
    QList<QUrl> urls;
    for (const QString& file : files)
        urls << QUrl::fromLocalFile(file);
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &dropped);
}

} // namespace

class TestErrorLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_error_languages"));
        QSettings().clear();
    }

    void pastedThresholds_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QStringList>("translated"); // sentence, place, expected, found
        QTest::newRow("not between 0 and 1")
            << "0.5\n1.5"
            << QStringList{"The pasted text holds something that is no threshold", "line 2", "a number from 0 to 1"};
        QTest::newRow("no such layer") << "nowhere\t0.5"
                                       << QStringList{"The pasted text names a layer that the model does not have",
                                                      "line 1", "a layer of the model"};
        QTest::newRow("nothing") << "\n"
                                 << QStringList{"The clipboard holds no thresholds",
                                                "a number, or lines of a layer's name and a number"};
        QTest::newRow("too many") << "0.5\n0.25"
                                  << QStringList{"The pasted numbers do not fit the selected layers",
                                                 "one number, or one for each of the 1 selected layers", "2 numbers"};
        QTest::newRow("names, too") << "0.5\nLAYER\t0.25"
                                    << QStringList{"The pasted numbers do not fit the selected layers",
                                                   "1 numbers beside names"};
    }

    void pastedThresholds()
    {
        QFETCH(QString, pasted);
        QFETCH(const QStringList, translated);
        ShownWindow s;
        QVERIFY(s.open());
        auto* table = s.find<QTableView>("layersTable");
        table->selectRow(0);
        const std::string layer = s.window.session().experiment()->model->layers().front().name;
        QGuiApplication::clipboard()->setText(pasted.replace(QLatin1String("LAYER"), QString::fromStdString(layer)));
        ListedErrors listed;
        QVERIFY(!listed.isEmpty() && QCoreApplication::installTranslator(&listed));
        s.find<QAction>("pasteThresholdsAction")->trigger();
        const QString told = s.find<QLabel>("bannerText")->text();
        QCoreApplication::removeTranslator(&listed);
        QVERIFY2(missingIn(told, translated).isEmpty(), qUtf8Printable(told));
    }

    void twoModelsThatAreDropped()
    {
        ShownWindow s;
        QVERIFY(s.open());
        ListedErrors listed;
        QVERIFY(!listed.isEmpty() && QCoreApplication::installTranslator(&listed));
        drop(s.window, {QStringLiteral("/fake/one.pth"), QStringLiteral("/fake/other.pth")});
        const QString told = s.find<QLabel>("bannerText")->text();
        QCoreApplication::removeTranslator(&listed);
        const QStringList translated{QStringLiteral("These can not be opened together"),
                                     QStringLiteral("one experiment, or one model, one data set or one of each"),
                                     QStringLiteral("/fake/other.pth besides")};
        QVERIFY2(missingIn(told, translated).isEmpty(), qUtf8Printable(told));
    }
};

QTEST_MAIN(TestErrorLanguages)
#include "test_error_languages.moc"
