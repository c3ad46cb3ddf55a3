// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/plan/plan.h"
#include "plan_examples.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace unlearn;

/// The JSON Schema is what other programs go by, so it must say what the reader does.
class TestPlanSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void schemaAndReaderAgree()
    {
        QTemporaryDir folder;
        const std::vector<PlanExample> examples = planExamples();
        QStringList files;
        for (std::size_t i = 0; i < examples.size(); ++i) {
            QFile file(folder.filePath(QString::number(i) + QStringLiteral(".json")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(examples[i].json.data(), static_cast<qint64>(examples[i].json.size()));
            files.append(file.fileName());
        }
        const QList<QByteArray> verdicts = verdictsOf(files);
        if (verdicts.isEmpty())
            QSKIP("python3 or python3-jsonschema is not installed");
        QCOMPARE(verdicts.size(), static_cast<qsizetype>(examples.size()));
        for (std::size_t i = 0; i < examples.size(); ++i) {
            const QByteArray& verdict = verdicts[static_cast<qsizetype>(i)];
            QVERIFY2((verdict == "valid") == examples[i].valid,
                     (examples[i].name + ": " + verdict.toStdString()).c_str());
        }
    }

    void plansThatComeWithTheProgramAreValid()
    {
        const QDir folder(QStringLiteral(UNLEARN_SOURCE_DIR "/resources/example"));
        QStringList files;
        for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.unlearn.json")})) {
            files.append(file.filePath());
            readPlan(file.filePath().toStdString());
        }
        QVERIFY(!files.isEmpty());
        const QList<QByteArray> verdicts = verdictsOf(files);
        if (verdicts.isEmpty())
            QSKIP("python3 or python3-jsonschema is not installed");
        for (const QByteArray& verdict : verdicts)
            QCOMPARE(verdict, QByteArray("valid"));
    }

private:
    /// What the schema says about each file; nothing at all where there is nobody to read the schema.
    static QList<QByteArray> verdictsOf(const QStringList& files)
    {
        QProcess checker;
        checker.start(QStringLiteral("python3"),
                      QStringList{QStringLiteral(UNLEARN_SOURCE_DIR "/tests/core/plan/check_against_schema.py"),
                                  QStringLiteral(UNLEARN_SOURCE_DIR "/resources/schema/plan.schema.json")}
                          + files);
        if (!checker.waitForFinished() || checker.exitCode() == 77)
            return {};
        return checker.readAllStandardOutput().trimmed().split('\n');
    }
};

QTEST_APPLESS_MAIN(TestPlanSchema)
#include "test_plan_schema.moc"
