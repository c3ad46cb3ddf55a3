// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/date_text.h"
#include "widgets/session/folder_size.h"
#include "widgets/session/settings.h"
#include "widgets/session/third_parties_model.h"
#include "widgets/session/translations.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace unlearn;

namespace {

/// Nothing that is on by default, and nothing that is empty by default.
Settings unusual()
{
    Settings settings;
    settings.preferences = {.language = QStringLiteral("zh_CN"),
                            .theme = Theme::Dark,
                            .numbers = NumberFormat::Plain,
                            .threads = 3,
                            .device = QStringLiteral("cuda:1"),
                            .weightsGigabytes = 7,
                            .asksBeforeStopping = false,
                            .asksBeforeLosing = false,
                            .notifiesOfLongJobs = false,
                            .staysAwake = false};
    settings.geometry = "geometry";
    settings.layout = "layout";
    settings.pages = QByteArray("\x00\xff\x01", 3);
    settings.views = QByteArray("\x01\x00\xfe", 3);
    settings.recentFiles = {QStringLiteral("/a, b/ü.unlearn.json")};
    return settings;
}

bool isDefault(const Settings& settings)
{
    return settings.preferences == Preferences{} && settings.geometry.isEmpty() && settings.layout.isEmpty()
        && settings.pages.isEmpty() && settings.views.isEmpty() && settings.recentFiles.isEmpty();
}

/// What is on disk instead of what was saved.
bool putOnDisk(const QByteArray& content)
{
    const QString name = QSettings().fileName();
    QFile file(name);
    return QDir().mkpath(QFileInfo(name).path()) && file.open(QIODevice::WriteOnly) && file.write(content) >= 0;
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_settings"));
    }

    void init() { QSettings().clear(); }

    void theyComeByDefault() { QVERIFY(isDefault(Settings::load())); }

    void theySurviveARestart()
    {
        const Settings settings = unusual();
        settings.save();
        const Settings loaded = Settings::load();
        QCOMPARE(loaded.preferences, settings.preferences);
        QCOMPARE(loaded.geometry, settings.geometry);
        QCOMPARE(loaded.layout, settings.layout);
        QCOMPARE(loaded.pages, settings.pages);
        QCOMPARE(loaded.views, settings.views);
        QCOMPARE(loaded.recentFiles, settings.recentFiles);
    }

    void recentFilesAreFewAndNewestFirst()
    {
        Settings settings;
        for (int i = 0; i < 12; ++i)
            settings.addRecentFile(QString::number(i));
        settings.addRecentFile(QStringLiteral("8"));
        settings.save();
        const QStringList loaded = Settings::load().recentFiles;
        QCOMPARE(loaded.size(), Settings::recentCount);
        QCOMPARE(loaded.first(), QStringLiteral("8"));
        QCOMPARE(loaded.count(QStringLiteral("8")), 1);
    }

    void garbageIsWhatComesByDefault()
    {
        QVERIFY(putOnDisk(QByteArrayLiteral("\x7f\x45LF\x00]]][[\xff\xfe%%%no settings\n=\n[=\n[window\ntheme")));
        QVERIFY(isDefault(Settings::load()));
        unusual().save(); // and is no hindrance
        QCOMPARE(Settings::load().preferences, unusual().preferences);
    }

    void valuesThatCanNotBeAreWhatComesByDefault_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("threads below none") << QByteArray("[compute]\nthreads=-3\n");
        QTest::newRow("threads beyond all") << QByteArray("[compute]\nthreads=99999999999999\n");
        QTest::newRow("threads in words") << QByteArray("[compute]\nthreads=many\n");
        QTest::newRow("a list of threads") << QByteArray("[compute]\nthreads=1, 2\n");
        QTest::newRow("weights below nothing") << QByteArray("[runs]\nweights_gb=-1\n");
        QTest::newRow("weights beyond any disk") << QByteArray("[runs]\nweights_gb=1000000\n");
        QTest::newRow("no theme") << QByteArray("[window]\ntheme=blue\nnumbers=roman\n");
        QTest::newRow("no language") << QByteArray("[window]\nlanguage=../../../etc/passwd\n");
        QTest::newRow("a question of neither kind") << QByteArray("[ask]\nbefore_stopping=maybe\nbefore_losing=\n");
        QTest::newRow("a switch of neither kind") << QByteArray("[jobs]\nnotify=2\nstay_awake=@Invalid()\n");
        QTest::newRow("empty paths") << QByteArray("[files]\nrecent=, ,\n");
        QTest::newRow("another type") << QByteArray("[window]\ntheme=@Point(1 2)\nlanguage=@Rect(1 2 3 4)\n");
        QTest::newRow("a type that is not") << QByteArray("[window]\ngeometry=@Variant(\\0\\0\\0\\xff\\xff)\n");
        QTest::newRow("a long device") << QByteArray("[compute]\ndevice=" + QByteArray(100000, 'x') + "\n");
        QTest::newRow("a long layout") << QByteArray("[window]\nlayout=" + QByteArray(2000000, 'x') + "\n");
    }
    void valuesThatCanNotBeAreWhatComesByDefault()
    {
        QFETCH(QByteArray, content);
        QVERIFY(putOnDisk(content));
        QVERIFY(isDefault(Settings::load()));
    }

    void damageAnywhereIsSurvived()
    {
        unusual().save();
        QFile file(QSettings().fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        QVERIFY(whole.size() > 100);
        QRandomGenerator random(7);
        for (int turn = 0; turn < 300; ++turn) {
            QByteArray damaged = whole.left(1 + static_cast<qsizetype>(random.bounded(whole.size())));
            for (int change = 0; change < 4; ++change)
                damaged[static_cast<qsizetype>(random.bounded(damaged.size()))] =
                    static_cast<char>(random.bounded(256));
            QVERIFY(putOnDisk(damaged));
            const Settings loaded = Settings::load();
            QVERIFY(loaded.preferences.threads >= 0 && loaded.preferences.threads <= Preferences::mostThreads);
            QVERIFY(loaded.recentFiles.size() <= Settings::recentCount);
        }
    }

    void numbersFollowWhatWasChosen()
    {
        Preferences german{.language = QStringLiteral("de"), .numbers = NumberFormat::Language};
        QCOMPARE(german.languageLocale().language(), QLocale::German);
        QCOMPARE(german.numberLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
        german.numbers = NumberFormat::Plain;
        QCOMPARE(german.numberLocale().toString(1234.5, 'f', 1), QStringLiteral("1234.5"));
        // What was chosen before does not stay.
        const QLocale usual;
        QLocale::setDefault(german.languageLocale());
        german.numbers = NumberFormat::System;
        const QLocale numbers = german.numberLocale();
        QLocale::setDefault(usual);
        QCOMPARE(numbers, QLocale::system());
    }

    void datesOfNoPlaceAreThoseOfIso()
    {
        const QDateTime when(QDate(2026, 11, 28), QTime(15, 4, 5));
        QCOMPARE(dateTimeText(when, QLocale::c()), QStringLiteral("2026-11-28 15:04:05"));
        QCOMPARE(timeText(when.time(), QLocale::c()), QStringLiteral("15:04:05"));
        const QLocale british(QStringLiteral("en_GB"));
        QVERIFY(dateTimeText(when, british).startsWith(QStringLiteral("28/11/2026")));
        QVERIFY(timeText(when.time(), british).startsWith(QStringLiteral("15:04:05")));
        const QLocale american(QStringLiteral("en_US"));
        QVERIFY(dateTimeText(when, american).startsWith(QStringLiteral("11/28/26")));
    }

    void englishIsAlwaysThere() { QVERIFY(translations().contains(QStringLiteral("en"))); }

    void foldersAreMeasured()
    {
        const QTemporaryDir folder;
        const QTemporaryDir elsewhere;
        const auto put = [](const QString& path, qint64 bytes) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(QByteArray(bytes, 'x')) == bytes;
        };
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("below/deeper")));
        QVERIFY(put(folder.filePath(QStringLiteral("one")), 1000));
        QVERIFY(put(folder.filePath(QStringLiteral("below/deeper/two")), 24));
        QVERIFY(put(elsewhere.filePath(QStringLiteral("three")), 500));
        QVERIFY(QFile::link(elsewhere.path(), folder.filePath(QStringLiteral("link"))));
        FolderSize size;
        QSignalSpy measured(&size, &FolderSize::measured);
        size.measure(folder.path().toStdString());
        QTRY_COMPARE(measured.size(), 1);
        QCOMPARE(measured.at(0).at(0).toLongLong(), 1024);
        size.measure("/there/is/no/such/folder");
        QTRY_COMPARE(measured.size(), 2);
        QCOMPARE(measured.at(1).at(0).toLongLong(), 0);
        FolderSize abandoned;
        abandoned.measure("/usr"); // ends with its owner
    }

    /// What is compiled in is handed out with the program, so its authors' words are, too.
    void noticesAreOfAllThatIsCompiledIn()
    {
        QFile file(QStringLiteral(":/licences/third_party.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString notices = thirdPartyNotices();
        int compiledIn = 0;
        const QJsonArray parties = QJsonDocument::fromJson(file.readAll()).array();
        for (const auto& party : parties) {
            const QJsonObject entry = party.toObject();
            if (entry.value(QLatin1String("use")).toString() != QLatin1String("compiled in"))
                continue;
            const QString heading = QStringLiteral("\n%1 (%2), %3")
                                        .arg(entry.value(QLatin1String("name")).toString(),
                                             entry.value(QLatin1String("licence")).toString(),
                                             entry.value(QLatin1String("web")).toString());
            QVERIFY2(notices.contains(heading), qUtf8Printable(heading));
            ++compiledIn;
        }
        QVERIFY(compiledIn > 2);
        QVERIFY(notices.count(QLatin1String("\nCopyright ")) >= compiledIn);
    }

    void thirdPartiesAreNamed()
    {
        ThirdPartiesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.rowCount() > 10);
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                QVERIFY(!model.index(row, column).data().toString().isEmpty());
            names << model.index(row, ThirdPartiesModel::Name).data().toString();
        }
        QVERIFY(names.contains(QStringLiteral("LibTorch")));
        QCOMPARE(names.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
