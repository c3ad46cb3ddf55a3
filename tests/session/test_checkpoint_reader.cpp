// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tensor_file.h"
#include "widgets/session/checkpoint_reader.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <optional>
#include <string>

using namespace unlearn;

namespace {

struct WatchedReader {
    QTemporaryDir folder;
    CheckpointReader reader;
    QSignalSpy answers{&reader, &CheckpointReader::checkpointRead};

    std::filesystem::path file(const char* name) const { return folder.filePath(QLatin1String(name)).toStdString(); }
    std::string told() const { return answers.back()[0].value<std::string>(); }
    std::optional<InterruptedTraining> training() const
    {
        return answers.back()[1].value<std::optional<InterruptedTraining>>();
    }
};

InterruptedTraining ofSevenEpochs()
{
    return {"mlp", {.stages = {{.epochs = 7}}}, 30};
}

void leaveCheckpoint(const std::filesystem::path& path)
{
    TensorFile file;
    file.metadata = checkpointMetadata(ofSevenEpochs());
    writeSafetensors(path, file);
}

} // namespace

class TestCheckpointReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadInAnotherThread()
    {
        WatchedReader s;
        leaveCheckpoint(s.file("checkpoint"));
        s.reader.read(s.file("checkpoint"));
        QCOMPARE(s.answers.count(), 0);
        QTRY_COMPARE(s.answers.count(), 1);
        QCOMPARE(s.told(), s.file("checkpoint").string());
        QVERIFY(s.training() == ofSevenEpochs());
    }

    void whatSaysNothingIsAnsweredToo()
    {
        WatchedReader s;
        s.reader.read(s.file("missing"));
        QTRY_COMPARE(s.answers.count(), 1);
        QVERIFY(!s.training());
    }

    void answersWhatWasAskedLast()
    {
        WatchedReader s;
        leaveCheckpoint(s.file("checkpoint"));
        s.reader.read(s.file("missing"));
        s.reader.read(s.file("checkpoint"));
        QTRY_COMPARE(s.answers.count(), 1); // answers come in order
        QCOMPARE(s.told(), s.file("checkpoint").string());
    }

    void destroyedWhileReading()
    {
        WatchedReader s;
        s.reader.read(s.file("missing"));
    }
};

QTEST_GUILESS_MAIN(TestCheckpointReader)
#include "test_checkpoint_reader.moc"
