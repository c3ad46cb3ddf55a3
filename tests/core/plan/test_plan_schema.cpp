// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/plan/plan.h"
#include "plan_examples.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace unlearn;

/// The JSON Schema is what other programs go by, so it must say what the reader does.
class TestPlanSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void schemaAndReaderAgree()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("python3 is not installed");
        QTemporaryDir folder;
        const std::vector<PlanExample> examples = planExamples();
        QStringList arguments{QStringLiteral(UNLEARN_SOURCE_DIR "/tests/core/plan/check_against_schema.py"),
                              QStringLiteral(UNLEARN_SOURCE_DIR "/resources/schema/plan.schema.json")};
        for (std::size_t i = 0; i < examples.size(); ++i) {
            QFile file(folder.filePath(QString::number(i) + QStringLiteral(".json")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(examples[i].json.data(), static_cast<qint64>(examples[i].json.size()));
            arguments.append(file.fileName());
        }
        QProcess checker;
        checker.start(python, arguments);
        QVERIFY(checker.waitForFinished());
        if (checker.exitCode() == 77)
            QSKIP("python3-jsonschema is not installed");
        QVERIFY2(checker.exitCode() == 0, checker.readAllStandardError().constData());
        const QList<QByteArray> verdicts = checker.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(verdicts.size(), static_cast<qsizetype>(examples.size()));
        for (std::size_t i = 0; i < examples.size(); ++i) {
            const QByteArray& verdict = verdicts[static_cast<qsizetype>(i)];
            QVERIFY2((verdict == "valid") == examples[i].valid,
                     (examples[i].name + ": " + verdict.toStdString()).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestPlanSchema)
#include "test_plan_schema.moc"
