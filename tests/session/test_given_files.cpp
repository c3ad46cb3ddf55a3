// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sample_shape.h"
#include "core/experiment/request_file.h"
#include "core/store/run_store.h"
#include "core/store/sqlite_connection.h"
#include "tests/expect_error.h"
#include "widgets/session/given_files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace unlearn;
namespace fs = std::filesystem;

class TestGivenFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aModelAndDataGoTogether()
    {
        // Neither plan nor model is looked at: they say for themselves what is wrong with them.
        const GivenFiles both = sortGivenFiles({"/absent/m.PTH", table("t.csv")});
        QCOMPARE(both.model.value(), fs::path("/absent/m.PTH"));
        QCOMPARE(both.data.value().kind, std::string("csv"));
        QVERIFY(!both.plan);
        QCOMPARE(sortGivenFiles({"/absent/a.unlearn.json"}).plan.value(), fs::path("/absent/a.unlearn.json"));
        const GivenFiles none = sortGivenFiles({});
        QVERIFY(!none.plan && !none.model && !none.data);
    }

    void requestsAreData()
    {
        Dataset dataset;
        dataset.name = "few";
        dataset.hash = "hash";
        dataset.shape = featureShape(1);
        dataset.classNames = {"a", "b"};
        dataset.normalisation = {{0.0F}, {1.0F}};
        dataset.train.labels = {0, 1};
        dataset.train.features = {1.0F, 2.0F};
        const fs::path request = path("request.safetensors");
        fs::create_directories(request.parent_path());
        writeRequestFile(request, dataset, ForgetSet({0}, 2), false);
        const GivenFiles given = sortGivenFiles({request, "/absent/model.safetensors"});
        QCOMPARE(given.data.value().specification(), "request:" + request.string());
        QCOMPARE(given.model.value(), fs::path("/absent/model.safetensors"));
    }

    void aTestFileGoesWithItsTrainingFile()
    {
        const fs::path train = table("train.csv"), test = table("test.csv");
        for (const auto& order : {std::vector{train, test}, std::vector{test, train}})
            QCOMPARE(sortGivenFiles(order).data.value().specification(),
                     "csv:" + train.string() + "?label=b&test=test.csv");
    }

    void moreThanGoesTogetherIsRefused_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::newRow("two plans") << QStringList{"/a.json", "/b.json"};
        QTest::newRow("a plan and a model") << QStringList{"/a.json", "/m.pt"};
        QTest::newRow("a plan and data") << QStringList{"/a.json", "one.csv"};
        QTest::newRow("two models") << QStringList{"/m.pt", "/n.pth"};
        QTest::newRow("two data sets") << QStringList{"one.csv", "two.csv"};
    }
    void moreThanGoesTogetherIsRefused()
    {
        QFETCH(QStringList, files);
        std::vector<fs::path> paths;
        for (const QString& file : files) {
            const fs::path name = file.toStdString();
            paths.push_back(name.is_absolute() ? name : table(file.toStdString()));
        }
        const Error error = thrownBy([&] { sortGivenFiles(paths); });
        QCOMPARE(error.code(), ErrorCode::ValueOutOfRange);
        QVERIFY2(QString(error.what()).contains(files.back()), error.what());
    }

    void logsAreToldByTheirContent()
    {
        const fs::path log = logOfRuns("log.pt"), second = logOfRuns("second.json");
        const GivenFiles given = sortGivenFiles({log, second, table("t.csv")});
        QCOMPARE(given.log.value(), log);
        QVERIFY(!given.model && !given.plan);
        QCOMPARE(given.data.value().kind, std::string("csv"));
        QVERIFY(!sortGivenFiles({"/absent/runs.json"}).log);
    }

    void aNamedLogIsTakenFromTheOthers()
    {
        const fs::path log = logOfRuns("named.sqlite"), chosen = path("chosen.sqlite");
        std::vector<fs::path> files{"/absent/m.pt", log, "/absent/runs.sqlite"};
        QCOMPARE(takeNamedLog(files, {}).value(), log);
        const std::vector<fs::path> others{"/absent/m.pt", "/absent/runs.sqlite"};
        QCOMPARE(files, others);
        QCOMPARE(takeNamedLog(files, chosen).value(), chosen);
        QVERIFY(!takeNamedLog(files, {}));
        QCOMPARE(files, others);
        const fs::path link = path("link.sqlite");
        fs::create_symlink(log, link);
        files = {log, log.parent_path() / "." / log.filename(), link};
        QCOMPARE(takeNamedLog(files, log).value(), log); // the same one
        QVERIFY(files.empty());
    }

    void aSecondLogIsRefused()
    {
        const fs::path log = logOfRuns("one.sqlite"), second = logOfRuns("another.sqlite");
        std::vector<fs::path> both{log, second}, named{second};
        for (const Error& error :
             {thrownBy([&] { takeNamedLog(both, {}); }), thrownBy([&] { takeNamedLog(named, log); })}) {
            QCOMPARE(error.code(), ErrorCode::ValueOutOfRange);
            QCOMPARE(error.context().file, log.string());
            QCOMPARE(error.context().found, second.string() + " besides");
        }
    }

    /// It stays among the files, so that the window says what the log's opening says.
    void anotherProgramsDatabaseIsNoLog()
    {
        const fs::path database = path("bookmarks.sqlite");
        fs::create_directories(database.parent_path());
        SqliteConnection(database, SqliteConnection::Access::ReadWriteCreate)
            .execute("CREATE TABLE bookmark (url TEXT)");
        std::vector<fs::path> files{database};
        QVERIFY(!takeNamedLog(files, {}));
        QCOMPARE(files, std::vector<fs::path>{database});
        const auto refused = thrownBy([&] { sortGivenFiles(files); });
        const auto opened = thrownBy([&] { RunStore(database, RunStore::Mode::ReadOnly); });
        QCOMPARE(std::string(refused.what()), std::string(opened.what()));
        QCOMPARE(refused.code(), ErrorCode::FormatUnsupported);
    }

    void whatIsNothingIsSaid()
    {
        QCOMPARE(errorNameOf([&] { sortGivenFiles({"/absent/folder"}); }), "file-missing");
        QCOMPARE(errorNameOf([&] {
                     sortGivenFiles({"/absent/m.pt", m_folder.path().toStdString()});
                 }),
                 "format-unsupported");
    }

private:
    fs::path path(const std::string& name) const { return fs::path(m_folder.path().toStdString()) / "files" / name; }
    fs::path table(const std::string& name) const
    {
        fs::create_directories(path(name).parent_path());
        QFile file(QString::fromStdString(path(name).string()));
        if (!file.open(QIODevice::WriteOnly) || file.write("a,b\n1,2\n") < 0)
            qFatal("a table can not be written");
        return path(name);
    }

    fs::path logOfRuns(const std::string& name) const
    {
        const RunStore log(path(name));
        return log.file();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestGivenFiles)
#include "test_given_files.moc"
