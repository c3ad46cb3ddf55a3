// SPDX-License-Identifier: GPL-3.0-or-later
// Reports on disk: whole or not at all, and what was changed of them is found.
#include "core/report/report_files.h"
#include "core/report/report_folder.h"
#include "tests/core/report/report_fixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <filesystem>

using namespace unlearn;
using namespace unlearn::test;

class TestReportFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void manifestHoldsEveryHash();
    void measuredRowsAreThoseThatTheManifestHashes();
    void untouchedReportsAreIntact();
    void everyFlippedByteIsFound();
    void missingAndAdditionalFiles();
    void manifestsThatLeadOutside();
    void manifestsThatAreNone_data();
    void manifestsThatAreNone();
    void foldersInUseAreRefused();
    void nothingIsLeftOfAFailure();

private:
    QString path(const QString& name) const { return m_folder->filePath("report/" + name); }
    QByteArray contentOf(const QString& name) const;
    void write(const QString& name, const QByteArray& content) const;
    ReportCheck verified() const { return verifyReport(path("").toStdString()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReportFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const Report report = reportOf({{.name = hostileName}, {.gamma = 0.95}});
    writeReport(m_folder->filePath("report").toStdString(), report, filesOf(report));
}

QByteArray TestReportFolder::contentOf(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestReportFolder::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void TestReportFolder::manifestHoldsEveryHash()
{
    const QJsonObject manifest = QJsonDocument::fromJson(contentOf("manifest.json")).object();
    const QJsonObject files = manifest["files"].toObject();
    QVERIFY(files.size() > 20);
    for (const QString& name : files.keys()) {
        const QByteArray hash = QCryptographicHash::hash(contentOf(name), QCryptographicHash::Sha256).toHex();
        QCOMPARE(files[name].toObject()["sha256"].toString(), QString::fromLatin1(hash));
    }
    const QJsonObject run = manifest["runs"].toArray()[1].toObject();
    const QByteArray rows = contentOf(run["rows"].toString());
    QCOMPARE(run["rows_sha256"].toString(),
             QString::fromLatin1(QCryptographicHash::hash(rows, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(planFromJson(contentOf(run["plan"].toString()).toStdString()).gamma, 0.95);
}

/// A row a line of a JSON array, which one who has the folder alone can check.
void TestReportFolder::measuredRowsAreThoseThatTheManifestHashes()
{
    const Report report = reportOf({{.measured = true}, RunOfReport{}});
    m_folder = std::make_unique<QTemporaryDir>();
    writeReport(m_folder->filePath("report").toStdString(), report, filesOf(report));
    const QJsonArray runs = QJsonDocument::fromJson(contentOf("manifest.json")).object()["runs"].toArray();
    QVERIFY(!runs[1].toObject().contains("measurements")); // nothing was measured of it
    QCOMPARE(runs[0]["measurements"].toString(), QStringLiteral("rows/run-1-measured.json"));
    const QByteArray content = contentOf(runs[0]["measurements"].toString());
    const QJsonArray hashes = runs[0]["measurements_sha256"].toArray();
    QCOMPARE(QJsonDocument::fromJson(content).array().size(), hashes.size());
    QByteArrayList lines = content.split('\n');
    QCOMPARE(lines.takeFirst(), QByteArray("["));
    for (const QJsonValue& hash : hashes) {
        QByteArray line = lines.takeFirst();
        if (line.endsWith(','))
            line.chop(1);
        QCOMPARE(QCryptographicHash::hash(line, QCryptographicHash::Sha256).toHex(), hash.toString().toLatin1());
    }
    QCOMPARE(lines, (QByteArrayList{"]", ""}));
    QVERIFY(verified().isIntact());
}

void TestReportFolder::untouchedReportsAreIntact()
{
    const ReportCheck check = verified();
    QVERIFY2(check.isIntact(), check.sentences().empty() ? "" : check.sentences().front().c_str());
    QCOMPARE(check.runs.size(), std::size_t{2});
    QCOMPARE(check.runs[1].id, std::int64_t{2});
}

void TestReportFolder::everyFlippedByteIsFound()
{
    QStringList names;
    QDirIterator entry(path(""), QDir::Files, QDirIterator::Subdirectories);
    while (entry.hasNext())
        names << QDir(path("")).relativeFilePath(entry.next());
    QVERIFY(names.contains("manifest.json"));
    for (const QString& name : names) {
        const QByteArray before = contentOf(name);
        QByteArray after = before;
        const qsizetype place = name == "manifest.json" ? before.indexOf("bytes") + 8 : before.size() / 2;
        after[place] = static_cast<char>(after[place] ^ 1);
        write(name, after);
        const ReportCheck check = verified();
        QVERIFY2(check.changed == std::vector<std::string>{name.toStdString()}, qUtf8Printable(name));
        QCOMPARE(check.sentences().front(), name.toStdString() + " was changed since the report was made.");
        write(name, before);
    }
    QVERIFY(verified().isIntact());
}

void TestReportFolder::missingAndAdditionalFiles()
{
    QVERIFY(QFile::remove(path("tables/errors.csv")));
    write("figures/extra.svg", "<svg/>");
    QVERIFY(QFile::remove(path("paper.bib")));
    QVERIFY(QFile::link("/dev/zero", path("paper.bib"))); // never read
    const ReportCheck check = verified();
    QVERIFY(check.changed.empty());
    QCOMPARE(check.missing, (std::vector<std::string>{"paper.bib", "tables/errors.csv"}));
    QCOMPARE(check.additional, (std::vector<std::string>{"figures/extra.svg", "paper.bib"}));
    QVERIFY(!check.isIntact());
    QCOMPARE(check.sentences().back(), std::string("paper.bib does not belong to the report."));
}

void TestReportFolder::manifestsThatLeadOutside()
{
    for (const char* const name : {"../outside", "/etc/passwd", "a/../../b", ""}) {
        QJsonObject manifest = QJsonDocument::fromJson(contentOf("manifest.json")).object();
        QJsonObject files = manifest["files"].toObject();
        files[name] = QJsonObject{{"bytes", 1}, {"sha256", "00"}};
        manifest["files"] = files;
        const QByteArray before = contentOf("manifest.json");
        write("manifest.json", QJsonDocument(manifest).toJson());
        QVERIFY2(errorOf([&] { verified(); }) == ErrorCode::FileCorrupt, name);
        write("manifest.json", before);
    }
}

void TestReportFolder::manifestsThatAreNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    const int corrupt = static_cast<int>(ErrorCode::FileCorrupt);
    QTest::newRow("empty") << QByteArray() << corrupt;
    QTest::newRow("array") << QByteArray("[]") << corrupt;
    QTest::newRow("number") << QByteArray("7") << corrupt;
    QTest::newRow("no files") << QByteArray(R"({"format": "unlearning-workbench-report", "version": 1})") << corrupt;
    QTest::newRow("files of another kind")
        << QByteArray(R"({"format": "unlearning-workbench-report", "version": 1, "files": {"a": 3}, "runs": []})")
        << corrupt;
    QTest::newRow("run without files") << QByteArray(
        R"({"format": "unlearning-workbench-report", "version": 1, "files": {}, "runs":
           [{"run_id": 1, "plan": "p", "rows": "r", "rows_sha256": ""}]})")
                                       << corrupt;
    QTest::newRow("newer") << QByteArray(R"({"format": "unlearning-workbench-report", "version": 2})")
                           << static_cast<int>(ErrorCode::FormatUnsupported);
}

void TestReportFolder::manifestsThatAreNone()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    write("manifest.json", content);
    const auto error = errorOf([&] { verified(); });
    QVERIFY(error && static_cast<int>(*error) == code);
}

void TestReportFolder::foldersInUseAreRefused()
{
    const Report report = reportOf({RunOfReport{}});
    const std::string before = contentOf("manifest.json").toStdString();
    QVERIFY(errorOf([&] { writeReport(path("").toStdString(), report, filesOf(report)); })
            == ErrorCode::ValueOutOfRange);
    QCOMPARE(contentOf("manifest.json").toStdString(), before);
    QVERIFY(QDir().mkpath(m_folder->filePath("empty")));
    writeReport(m_folder->filePath("empty/").toStdString(), report, filesOf(report));
    QVERIFY(verifyReport(m_folder->filePath("empty").toStdString()).isIntact());
}

void TestReportFolder::nothingIsLeftOfAFailure()
{
    const Report report = reportOf({RunOfReport{}});
    ReportFiles files = filesOf(report);
    files["report.html/impossible"] = "a file can not hold another";
    QVERIFY(errorOf([&] { writeReport(m_folder->filePath("new").toStdString(), report, files); })
            == ErrorCode::FileUnwritable);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList("report"));
}

QTEST_GUILESS_MAIN(TestReportFolder)
#include "test_report_folder.moc"
