// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is wrong with what the window is given: one sentence that names the culprit, and all is as it was.
#include "core/experiment/experiment.h"
#include "tests/app/bad_files.h"
#include "tests/app/driven_window.h"
#include "widgets/main_window.h"
#include "widgets/session/experiment_services.h"
#include "widgets/session/experiment_session.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSettings>
#include <QtTest>

using namespace unlearn;
using namespace unlearn::test;

class TestBadInputWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void badPlan_data();
    void badPlan();
    void badForgetSet_data();
    void badForgetSet();
    void badLog_data();
    void badLog();
    void damagedMomentsOfAPlan_data();
    void damagedMomentsOfAPlan();

private:
    /// In the folder of the test, unless it is elsewhere.
    QString pathOf(const QString& file) const { return QDir::isAbsolutePath(file) ? file : m_line.path(file); }
    std::unique_ptr<MainWindow> windowWith(const QString& database) const
    {
        const QString path = pathOf(database);
        return std::make_unique<MainWindow>(coreServices(path.toStdString()), path, m_sound);
    }
    QByteArray contentOf(const QString& name) const
    {
        QFile file(pathOf(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] bool openSound(MainWindow& window) const { return open(window, m_sound); }

    CommandLine m_line;
    std::filesystem::path m_sound;
};

void TestBadInputWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("test_bad_input_window"));
    QSettings().clear();
    writeBadFiles(m_line, m_line.trainedModel());
    m_sound = writePlan(m_line, "sound.unlearn.json", {}).toStdString();
    const CommandOutcome run = m_line.run(
        {"run", QString::fromStdString(m_sound.string()), "--epochs", "1", "--db", "newer.sqlite", "--json"});
    QCOMPARE(run.exitCode, 0);
    raiseVersion(m_line, "newer.sqlite");
    const CommandOutcome moments = m_line.run({"spectrum", "--model", "model.safetensors", "--data", m_line.data(),
                                               "--no-cache", "--moments", "whole.moments"});
    QVERIFY2(moments.exitCode == 0, moments.standardError);
    const CommandOutcome request =
        m_line.run({"export-request", "--data", m_line.data(), "--forget", "0:5", "--out", "whole.request"});
    QVERIFY2(request.exitCode == 0, request.standardError);
    m_line.write("cut.moments", contentOf("whole.moments").chopped(9));
    m_line.write("cut.request", contentOf("whole.request").chopped(9));
}

void TestBadInputWindow::badPlan_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QStringList>("names"); // what the sentence must hold
    using enum ErrorCode;
    const auto fileRow = [](const QString& plan, ErrorCode code, const QStringList& names) {
        QTest::newRow(qPrintable(plan)) << plan << code << QStringList{plan + '"'} + names;
    };
    // Culprit: the file that is to be blamed for what the plan says, or the plan itself.
    const auto row = [&](const QString& culprit, const QJsonObject& changed, ErrorCode code, const QStringList& names) {
        const QString ending = QStringLiteral(".unlearn.json");
        const QString plan = culprit.endsWith(ending) ? culprit : QString(culprit).replace('/', '-') + ending;
        writePlan(m_line, plan, changed);
        QTest::newRow(qPrintable(culprit)) << plan << code << QStringList{m_line.path(culprit) + '"'} + names;
    };
    const auto modelRow = [&](const QString& file, ErrorCode code, const QStringList& names) {
        row(file, {{"model", QJsonObject{{"file", file}, {"architecture", "mlp"}}}}, code, names);
    };
    const auto dataRow = [&](const QString& kind, const QString& path, ErrorCode code, const QStringList& names,
                             const QString& options = {}) {
        row(path, {{"data", QJsonObject{{"source", kind + m_line.path(path.section('/', 0, 0)) + options}}}}, code,
            names);
    };

    fileRow("missing.unlearn.json", FileMissing, {"found nothing"});
    m_line.write("empty.unlearn.json", {});
    fileRow("empty.unlearn.json", FileCorrupt, {"column 1:", "unexpected end of input"});
    m_line.write("cut.unlearn.json", "{\"version\": 1,");
    fileRow("cut.unlearn.json", FileCorrupt, {"column 15:", "unexpected end of input"});
    m_line.write("noise.unlearn.json", noise(1000));
    fileRow("noise.unlearn.json", FileCorrupt, {"column 1:", "invalid literal"});
    QVERIFY(QDir(m_line.path(".")).mkpath("folder.unlearn.json"));
    fileRow("folder.unlearn.json", FileUnreadable, {"found a folder"});
    row("gamma.unlearn.json", {{"gamma", QJsonObject{{"default", 1.5}}}}, ValueOutOfRange,
        {"\"/gamma/default\"", "found 1.5"});
    row("layer.unlearn.json", {{"gamma", QJsonObject{{"layers", QJsonObject{{"conv9", 0.5}}}}}}, UnknownName,
        {"\"/gamma/layers/conv9\"", "layers.0", "found conv9"});
    row("class.unlearn.json", {{"forget", QJsonArray{"class:9"}}}, ValueOutOfRange,
        {"\"forget\"", "0..3", "found \"class:9\""});
    row("field.unlearn.json", {{"gama", 1}}, UnknownName, {"\"/gama\"", "found gama"});
    row("newer.unlearn.json", {{"version", 99}}, FormatUnsupported, {"\"/version\"", "expected 1", "found 99"});

    row("absent.txt", {{"forget", QJsonArray{"@absent.txt"}}}, FileMissing, {"found nothing"});
    m_line.write("indices.txt", "1 2 400\n");
    row("indices.txt", {{"forget", QJsonArray{"@indices.txt"}}}, ValueOutOfRange, {"entry 3", "0..399", "found 400"});
    modelRow("truncated.safetensors", FileCorrupt, {"shorter than its header", "bytes of tensors"});
    modelRow("empty.safetensors", FileCorrupt, {"is empty", "expected safetensors"});
    modelRow("noise.safetensors", FileCorrupt, {"found other content"});
    modelRow("nan.safetensors", NonFinite, {"layers.4.weight", "found 1 of "});
    modelRow("caller.pth", FormatUnsupported, {"data.pkl", "found os.system"});
    modelRow("beyond.pth", FileCorrupt, {"data.pkl", "item 1000005"});
    modelRow("cut.pth", FileCorrupt, {"cut short", "found none"});
    modelRow("absent.safetensors", FileMissing, {"found nothing"});
    modelRow("nothing", FileUnreadable, {"found a folder"});
    m_line.write("mlp.safetensors", contentOf("model.safetensors"));
    row("mlp.safetensors", {{"model", QJsonObject{{"file", "mlp.safetensors"}, {"architecture", "smallcnn"}}}},
        ShapeMismatch, {"\"architecture\"", "expected smallcnn", "found mlp"});
    dataRow("idx:", "absent", FileMissing, {"found nothing"});
    dataRow("idx:", "nothing/train-images-idx3-ubyte", FileMissing, {"found neither"});
    dataRow("idx:", "short/train-images-idx3-ubyte", FileCorrupt, {"expected 25600 bytes", "found 4984"});
    dataRow("idx:", "wrong-magic/t10k-labels-idx1-ubyte", FileCorrupt, {"\"magic\"", "found 0x12345678"});
    row("model.safetensors", {{"data", QJsonObject{{"source", "idx:" + m_line.path("more-labels")}}}}, ShapeMismatch,
        {"\"classes\"", "expected 8", "found 4"});
    dataRow("npz:", "nan.npz", NonFinite, {"\"x_train.npy, sample 1, feature 0\"", "expected finite numbers"});
    dataRow("npz:", "cut.npz", FileCorrupt, {"zip archive is cut short"});
    dataRow("npz:", "label.npz", ValueOutOfRange, {"\"y_test.npy, sample 1\"", "expected 0..1", "found 7"});
    dataRow("npz:", "unlabelled/y_test.npy", FileMissing, {"does not exist", "found nothing"});
    dataRow("csv:", "heights.csv", UnknownName, {"no column of that name", "found colour"}, "?label=colour");
    dataRow("csv:", "ragged.csv", FileCorrupt, {"\"line 3\""}, "?label=kind");
    dataRow("csv:", "head.csv", ValueOutOfRange, {"has no rows", "found column names alone"}, "?label=kind");
    dataRow("csv:", "holes.csv", ValueOutOfRange, {"column height"}, "?label=kind");
    dataRow("csv:", "infinite.csv", NonFinite, {"\"line 2, column height\"", "finite in float32", "found \"inf\""},
            "?label=kind");
    dataRow("text:", "lines.tsv", FileCorrupt, {"\"line 2\"", "expected LABEL<TAB>TEXT"});
    dataRow("text:", "nothing.tsv", FileCorrupt, {"holds no text", "found nothing"});
    dataRow("folder:", "lone/train", ValueOutOfRange, {"expected at least 2 folders", "found only only"});
    dataRow("folder:", "broken/train/cat", FileCorrupt,
            {"Too many of the images", "expected at most 1 % of the training images", "found 12 of 14: 0.png"});
    dataRow("tiny-imagenet:", "annotations/val/val_annotations.txt", FileCorrupt,
            {"\"line 2\"", "one of 2 classes", "found \"n\""});
    row("cut.pt", {{"model", QJsonObject{{"file", "cut.pt"}}}}, FileCorrupt,
        {"zip archive is cut short", "found none"});
    row("frozen.pt", {{"model", QJsonObject{{"file", "frozen.pt"}}}}, FormatUnsupported,
        {"torch.jit.freeze", "\"__parameters__\""});
    dataRow("request:", "cut.request", FileCorrupt, {"shorter than its header", "bytes of tensors"});
    dataRow("request:", "whole.moments", FormatUnsupported, {"\"format\"", "expected unlearning request"});
    dataRow("request:", "absent.request", FileMissing, {"found nothing"});
}

void TestBadInputWindow::badPlan()
{
    QFETCH(QString, plan);
    QFETCH(ErrorCode, code);
    QFETCH(QStringList, names);
    const auto window = windowWith("log.sqlite");
    QVERIFY(openSound(*window));
    const auto before = window->session().experiment();
    refused(
        *window, [&] { window->openPlan(m_line.path(plan).toStdString()); }, code, names);
    QCOMPARE(window->session().experiment(), before);
    QCOMPARE(window->session().planFile(), m_sound);
    QVERIFY(!QFile::exists(m_line.path("called")));
}

void TestBadInputWindow::badForgetSet_data()
{
    QTest::addColumn<QJsonArray>("forget");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("nothing") << QJsonArray() << QStringList{"is empty", "forget set", "1..399", "found 0"};
    QTest::newRow("everything") << QJsonArray{"class:0", "class:1", "class:2", "class:3"}
                                << QStringList{"all training samples", "forget set", "1..399", "found 400"};
}

/// The experiment opens, since its forget set can be changed in the window; only a run of it is refused.
void TestBadInputWindow::badForgetSet()
{
    QFETCH(QJsonArray, forget);
    QFETCH(QStringList, names);
    const auto window = windowWith("log.sqlite");
    QVERIFY(open(*window, writePlan(m_line, "forget.unlearn.json", {{"forget", forget}}).toStdString()));
    refused(
        *window, [&] { command(*window, "startAction")->trigger(); }, ErrorCode::ValueOutOfRange, names);
    QVERIFY(!window->session().lastRun());
}

void TestBadInputWindow::badLog_data()
{
    QTest::addColumn<QString>("database");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QStringList>("names");
    for (const char* database : {"notes.sqlite", "damaged.sqlite"})
        QTest::newRow(database) << QString(database) << ErrorCode::DatabaseCorrupt
                                << QStringList{database, "expected a sound SQLite database", "found file is not"};
    QTest::newRow("newer.sqlite") << "newer.sqlite" << ErrorCode::DatabaseNewer
                                  << QStringList{"newer.sqlite", "user_version", "found 32767"};
    // Not even root makes a folder there.
    QTest::newRow("no folder") << "/proc/none/runs.sqlite" << ErrorCode::FileUnwritable
                               << QStringList{"\"/proc/none\"", "expected a folder that can be written to"};
}

/// The experiment opens all the same, the run is refused, and the file is not touched.
void TestBadInputWindow::badLog()
{
    QFETCH(QString, database);
    QFETCH(ErrorCode, code);
    QFETCH(QStringList, names);
    const QByteArray before = contentOf(database);
    QCOMPARE(before.isEmpty(), database.startsWith('/'));
    const auto window = windowWith(database);
    QVERIFY(openSound(*window));
    QVERIFY(command(*window, "startAction")->isEnabled());
    refused(
        *window, [&] { command(*window, "startAction")->trigger(); }, code, names);
    QVERIFY(!window->session().lastRun());
    QVERIFY(contentOf(database) == before);
}

void TestBadInputWindow::damagedMomentsOfAPlan_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("truncated") << "cut.moments" << ErrorCode::FileCorrupt << "bytes of tensors, found ";
    QTest::newRow("other tensors") << "moments.safetensors" << ErrorCode::FileCorrupt << "\"format\", expected 1";
    QTest::newRow("noise") << "noise.safetensors" << ErrorCode::FileCorrupt << "header length";
    QTest::newRow("absent") << "absent.moments" << ErrorCode::FileMissing << "found nothing";
}

/// The experiment is open and stays so; its spectrum is refused, and another experiment's is not.
void TestBadInputWindow::damagedMomentsOfAPlan()
{
    QFETCH(QString, file);
    QFETCH(ErrorCode, code);
    QFETCH(QString, says);
    const QByteArray before = contentOf(file);
    const std::filesystem::path plan =
        writePlan(m_line, "moments.unlearn.json", {{"spectrum", QJsonObject{{"moments", file}}}}).toStdString();
    const QByteArray planBefore = contentOf("moments.unlearn.json");
    const auto window = windowWith("log.sqlite");
    QVERIFY(open(*window, plan));
    const auto experiment = window->session().experiment();
    refused(*window, [&] { command(*window, "computeSpectrumAction")->trigger(); }, code,
            {m_line.path(file) + '"', says});
    if (QTest::currentTestFailed())
        return;
    QVERIFY(!window->session().spectrum());
    QCOMPARE(window->session().experiment(), experiment);
    QCOMPARE(window->session().planFile(), plan);
    QCOMPARE(contentOf(file), before);
    QCOMPARE(contentOf("moments.unlearn.json"), planBefore);
    QVERIFY(open(*window, m_sound));
    QVERIFY(computeSpectrum(*window));
}

QTEST_MAIN(TestBadInputWindow)
#include "test_bad_input_window.moc"
