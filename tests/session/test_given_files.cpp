// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sample_shape.h"
#include "core/experiment/request_file.h"
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

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestGivenFiles)
#include "test_given_files.moc"
