// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tensor_file.h"
#include "core/train/training.h"
#include "widgets/session/output_file_reader.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <filesystem>
#include <memory>
#include <new>
#include <utility>
#include <vector>

using namespace unlearn;

namespace {

struct WatchedReader {
    QTemporaryDir folder;
    OutputFileReader reader;
    QSignalSpy answers{&reader, &OutputFileReader::found};

    explicit WatchedReader(LookAtOutput lookAt = lookOnDisk()) : reader(std::move(lookAt)) { }
    std::filesystem::path file(const char* name) const { return folder.filePath(QLatin1String(name)).toStdString(); }
    std::vector<OutputFile> told() const { return answers.back()[0].value<std::vector<OutputFile>>(); }
};

InterruptedTraining ofSevenEpochs()
{
    return {"mlp", {.stages = {{.epochs = 7}}}, 30};
}

void leaveCheckpoint(const std::filesystem::path& out)
{
    TensorFile file;
    file.metadata = checkpointMetadata(ofSevenEpochs());
    writeSafetensors(trainingCheckpoint(out), file);
}

bool touch(const std::filesystem::path& path)
{
    return QFile(QString::fromStdString(path.string())).open(QIODevice::WriteOnly);
}

} // namespace

class TestOutputFileReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isLookedAtInAnotherThread()
    {
        const auto lookedIn = std::make_shared<QThread*>(nullptr);
        WatchedReader s([lookedIn, onDisk = lookOnDisk()](const std::filesystem::path& file) {
            *lookedIn = QThread::currentThread();
            return onDisk(file);
        });
        leaveCheckpoint(s.file("mine.safetensors"));
        s.reader.look(s.file("mine.safetensors"));
        QCOMPARE(s.answers.count(), 0);
        QTRY_COMPARE(s.answers.count(), 1);
        const OutputFile expected{
            .path = s.file("mine.safetensors"), .exists = false, .hasCheckpoint = true, .stopped = ofSevenEpochs()};
        QVERIFY(s.told() == std::vector{expected});
        QVERIFY(*lookedIn && *lookedIn != QThread::currentThread());
    }

    void saysWhatIsThere()
    {
        WatchedReader s;
        s.reader.look(s.file("missing.safetensors"));
        QTRY_COMPARE(s.answers.count(), 1);
        QVERIFY(s.told() == std::vector{OutputFile{.path = s.file("missing.safetensors")}});
        QVERIFY(touch(s.file("mine.safetensors")));
        QVERIFY(touch(trainingCheckpoint(s.file("mine.safetensors")))); // which does not say of what it is
        s.reader.look(s.file("mine.safetensors"));
        QTRY_COMPARE(s.answers.count(), 2);
        const OutputFile expected{.path = s.file("mine.safetensors"), .exists = true, .hasCheckpoint = true};
        QVERIFY(s.told() == std::vector{expected});
    }

    void looksUpToAFreeName()
    {
        WatchedReader s;
        QVERIFY(touch(s.file("mlp.safetensors")));
        leaveCheckpoint(s.file("mlp-2.safetensors"));
        QVERIFY(touch(s.file("mlp-4.safetensors")));
        s.reader.lookForFree(s.file("mlp.safetensors"));
        QTRY_COMPARE(s.answers.count(), 1);
        const std::vector<OutputFile> expected{
            {.path = s.file("mlp.safetensors"), .exists = true},
            {.path = s.file("mlp-2.safetensors"), .hasCheckpoint = true, .stopped = ofSevenEpochs()},
            {.path = s.file("mlp-3.safetensors")}};
        QVERIFY(s.told() == expected);
    }

    void answersWhatWasAskedLast()
    {
        WatchedReader s;
        s.reader.look(s.file("first.safetensors"));
        s.reader.lookForFree(s.file("second.safetensors"));
        s.reader.look(s.file("third.safetensors"));
        QTRY_COMPARE(s.answers.count(), 1); // answers come in order
        QVERIFY(s.told() == std::vector{OutputFile{.path = s.file("third.safetensors")}});
        s.reader.look(s.file("first.safetensors"));
        s.reader.stop();
        s.reader.look(s.file("second.safetensors"));
        QTRY_COMPARE(s.answers.count(), 2);
        QVERIFY(s.told() == std::vector{OutputFile{.path = s.file("second.safetensors")}});
    }

    void whatCanNotBeLookedAtIsTakenToExist()
    {
        WatchedReader s([](const std::filesystem::path&) -> OutputFile { throw std::bad_alloc(); });
        s.reader.lookForFree(s.file("mine.safetensors"));
        QTRY_COMPARE(s.answers.count(), 1);
        QVERIFY(s.told() == (std::vector{OutputFile{.path = s.file("mine.safetensors"), .exists = true}}));
    }

    void destroyedWhileLooking()
    {
        WatchedReader s;
        s.reader.lookForFree(s.file("missing.safetensors"));
    }
};

QTEST_GUILESS_MAIN(TestOutputFileReader)
#include "test_output_file_reader.moc"
