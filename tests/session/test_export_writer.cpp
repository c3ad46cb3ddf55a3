// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/fake_services.h"
#include "widgets/session/export_writer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>
#include <thread>

using namespace unlearn;

namespace {

const SampleSource samples{.dataHash = "fake-hash", .forgetHash = ""};

} // namespace

/// Files that pictures and tables are saved to.
class TestExportWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_lab = std::make_shared<FakeLab>(); }

    void filesAreNotedBeforeTheyAreThere()
    {
        ExportWriter writer(fakeServices(m_lab));
        std::optional<bool> isWritten;
        writer.write({.samples = samples}, file(), "content", [&isWritten](bool is) { isWritten = is; });
        QTRY_VERIFY(isWritten);
        QVERIFY(*isWritten);
        QCOMPARE(content(), QByteArray("content"));
        QCOMPARE(m_lab->notedFile, std::filesystem::path(file().toStdString()));
        QVERIFY(m_lab->isNotedFirst);
    }

    void whatIsOfNothingIsNotNoted()
    {
        ExportWriter writer(fakeServices(m_lab));
        std::optional<bool> isWritten;
        writer.write({}, file(), "made up", [&isWritten](bool is) { isWritten = is; });
        QTRY_VERIFY(isWritten);
        QCOMPARE(content(), QByteArray("made up"));
        QVERIFY(m_lab->notedFile.empty());
    }

    void whatCanNotBeNotedIsWrittenAllTheSame()
    {
        ExperimentServices services = fakeServices(m_lab);
        services.noteFile = [](const SampleSource&, const std::filesystem::path&, const JobContext&) {
            throw Error(ErrorCode::FileMissing, "The log is gone");
        };
        ExportWriter writer(std::move(services));
        QStringList told;
        connect(&writer, &ExportWriter::noticed, this, [&told](const QString& sentence) { told << sentence; });
        std::optional<bool> isWritten;
        writer.write({.samples = samples}, file(), "content", [&isWritten](bool is) { isWritten = is; });
        QTRY_VERIFY(isWritten);
        QVERIFY(*isWritten);
        QCOMPARE(content(), QByteArray("content"));
        QCOMPARE(told.size(), 1);
        QVERIFY2(told[0].contains(QStringLiteral("The log is gone")), qPrintable(told[0]));
    }

    void placesThatCanNotBeWrittenToAreTold()
    {
        ExportWriter writer(fakeServices(m_lab));
        std::optional<bool> isWritten;
        writer.write({.samples = samples}, m_folder.filePath(QStringLiteral("nowhere/plot.csv")), "content",
                     [&isWritten](bool is) { isWritten = is; });
        QTRY_VERIFY(isWritten);
        QVERIFY(!*isWritten);
    }

    /// A window is closed while another program holds the log.
    void nothingIsLostWhereItGoesBefore()
    {
        const auto isHeld = std::make_shared<std::atomic<bool>>(true);
        ExperimentServices services = fakeServices(m_lab);
        services.noteFile = [isHeld, note = services.noteFile](
                                const SampleSource& of, const std::filesystem::path& noted, const JobContext& context) {
            while (*isHeld)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            note(of, noted, context);
        };
        bool isTold = false, isThere = true;
        std::jthread release;
        {
            ExportWriter writer(std::move(services));
            writer.write({.samples = samples}, file(), "content", [&isTold](bool) { isTold = true; });
            isThere = QFile::exists(file());
            release = std::jthread([isHeld] {
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
                *isHeld = false;
            });
        }
        QCOMPARE(content(), QByteArray("content"));
        QVERIFY(m_lab->isNotedFirst);
        QVERIFY(!isThere); // while it was held
        QCoreApplication::processEvents();
        QVERIFY(!isTold);
    }

    void cleanup() { QFile::remove(file()); }

private:
    QString file() const { return m_folder.filePath(QStringLiteral("plot.csv")); }

    QByteArray content() const
    {
        QFile read(file());
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::shared_ptr<FakeLab> m_lab;
};

QTEST_GUILESS_MAIN(TestExportWriter)
#include "test_export_writer.moc"
