// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/fake_services.h"
#include "widgets/get_data_dialog.h"
#include "widgets/main_window.h"
#include "widgets/preset_dialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStringList>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace unlearn;

namespace {

using State = PresetRecord::State;

const QStringList cifarFiles{"data_batch_1.bin", "test_batch.bin"};
const QStringList idxFiles{"train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte",
                           "t10k-labels-idx1-ubyte"};

struct Opened {
    std::shared_ptr<FakeLab> lab = std::make_shared<FakeLab>();
    ExperimentSession session{fakeServices(lab)};
    QTemporaryDir folder;

    Opened() { putFiles("data", cifarFiles + idxFiles); }

    /// The data of both experiments, as far as the dialog looks.
    QString data() const { return folder.filePath("data"); }
    /// Empty files in a folder below, which is made.
    void putFiles(const QString& below, const QStringList& names) const
    {
        if (!QDir(folder.path()).mkpath(below))
            qFatal("A folder was not made");
        for (const QString& name : names) {
            QFile file(folder.filePath(below + '/' + name));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("A file was not made");
        }
    }
    bool waitFor(State state)
    {
        return QTest::qWaitFor([this, state] { return session.preset() && session.preset()->state == state; });
    }
};

struct ShownDialog {
    PresetDialog dialog;

    explicit ShownDialog(Opened& opened) : dialog(opened.session, opened.folder.filePath("models").toStdString())
    {
        dialog.show();
        if (!QTest::qWaitFor([this] { return find<QComboBox>("presetBox")->count() == 2; }))
            qFatal("The presets were not listed");
    }
    template <typename Widget> Widget* find(const char* name) const
    {
        return dialog.findChild<Widget*>(QLatin1String(name));
    }
    QPushButton* button(const char* name) const { return find<QPushButton>(name); }
    void click(const char* name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    QString text(const char* label) const { return find<QLabel>(label)->text(); }
    QString pages(const char* name) const { return find<QPlainTextEdit>(name)->toPlainText(); }
    QAbstractItemModel* table() const { return find<QTableView>("presetTable")->model(); }
    QString cell(int row, PresetTableModel::Column column) const
    {
        return table()->index(row, column).data().toString();
    }
    void nameData(const QString& folder) const
    {
        auto* edit = find<QLineEdit>("presetDataEdit");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, folder);
    }
};

} // namespace

class TestPresetDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsNeeded()
    {
        Opened opened;
        ShownDialog shown(opened);
        QVERIFY(shown.text("presetDescription").contains("smallvgg"));
        QVERIFY(shown.text("presetDescription").contains("0:500"));
        QVERIFY(shown.text("presetDescription").contains("A paper"));
        QVERIFY(shown.text("presetTraining").contains("full model"));
        QVERIFY(shown.text("presetTraining").contains("2 epochs"));
        QVERIFY(shown.text("presetDataState").contains("missing"));
        QVERIFY(!shown.button("startPresetButton")->isEnabled());
        QVERIFY(!shown.button("copyPresetButton")->isEnabled());
        QSignalSpy wanted(&shown.dialog, &PresetDialog::dataWanted);
        shown.click("presetGetDataButton");
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).value<std::string>(), std::string("cifar10"));

        QVERIFY(QDir(opened.folder.path()).mkdir("cifar-10-batches-bin"));
        shown.nameData(opened.folder.path());
        QVERIFY(shown.text("presetDataState").contains("missing")); // of a folder the name alone
        QVERIFY(!shown.button("startPresetButton")->isEnabled());
        opened.putFiles("cifar-10-batches-bin", cifarFiles);
        shown.dialog.check();
        QVERIFY(shown.text("presetDataState").contains("cifar-10-batches-bin"));
        QVERIFY(!shown.button("presetGetDataButton")->isVisible());
        QVERIFY(shown.button("startPresetButton")->isEnabled());
        auto* seeds = shown.find<QSpinBox>("presetSeedsBox");
        seeds->setFocus();
        seeds->selectAll();
        QTest::keyClicks(seeds, QStringLiteral("3"));
        QVERIFY(shown.text("presetTraining").contains("3 retrained"));
        QTest::keyClicks(shown.find<QLineEdit>("presetModelEdit"), QStringLiteral("/my/model.pth"));
        QVERIFY(!shown.text("presetTraining").contains("full model"));

        QTest::keyClick(shown.find<QComboBox>("presetBox"), Qt::Key_Down);
        QVERIFY(shown.text("presetDescription").contains("2 requests"));
        QVERIFY(shown.text("presetTraining").contains("6 retrained"));
        for (const auto* control : shown.dialog.findChildren<QWidget*>()) {
            if (qobject_cast<const QPushButton*>(control) || qobject_cast<const QComboBox*>(control)
                || (qobject_cast<const QLineEdit*>(control) && !control->objectName().startsWith("qt_")))
                QVERIFY2(!control->accessibleName().isEmpty() && !control->toolTip().isEmpty(),
                         qPrintable(control->objectName()));
        }
    }

    void oneBrokenFileLeavesTheOthers()
    {
        Opened opened;
        opened.lab->brokenPreset = "/fake/experiments/broken.json";
        QSignalSpy failed(&opened.session, &ExperimentSession::failed);
        const ShownDialog shown(opened); // with the experiments of the sound one
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.at(0).at(0).toString().contains("broken.json"));
        QVERIFY(shown.text("presetDescription").contains("smallvgg"));
    }

    /// Start would end at once where a folder is taken for the experiment's own kind, and another data set is in it.
    void dataOfAnotherKindAreNamedWithIt()
    {
        Opened opened;
        const QString pictures = opened.folder.filePath("pictures");
        opened.putFiles("pictures/cat", {"1.png"});
        opened.putFiles("pictures/dog", {"1.png"});
        const QString named = "folder:" + pictures + "?size=32";
        {
            const ShownDialog shown(opened);
            shown.nameData(pictures);
            QVERIFY(shown.text("presetDataState").contains("missing"));
            QVERIFY(!shown.button("startPresetButton")->isEnabled());
            shown.nameData("folder:" + pictures + "/nowhere");
            QVERIFY(!shown.button("startPresetButton")->isEnabled());
            shown.nameData(named);
            QVERIFY(shown.text("presetDataState").contains(pictures));
            shown.click("startPresetButton");
            QVERIFY(opened.waitFor(State::Finished));
            QCOMPARE(opened.lab->lastPreset->options.data, named.toStdString());
        }
        const ShownDialog again(opened);
        QCOMPARE(again.find<QLineEdit>("presetDataEdit")->text(), named);
        QTRY_VERIFY(again.button("startPresetButton")->isEnabled());
    }

    void endsWithTheTable()
    {
        Opened opened;
        const ShownDialog shown(opened);
        const QAbstractItemModelTester tester(shown.table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.nameData(opened.data());
        shown.click("startPresetButton");
        QVERIFY(opened.waitFor(State::Finished));
        const PresetTask& task = *opened.lab->lastPreset;
        QCOMPARE(task.experiment.plan.name, std::string("small-first"));
        QCOMPARE(task.options.data, "cifar10:" + opened.data().toStdString());
        QCOMPARE(task.options.checkpoints.string(), opened.folder.filePath("models/small").toStdString());
        QVERIFY(task.options.model.empty() && task.options.seeds == 1 && !task.options.epochs);
        QVERIFY(!task.options.bf16);

        QCOMPARE(shown.table()->rowCount(), 4);
        QCOMPARE(shown.cell(0, PresetTableModel::Subject), QStringLiteral("Original"));
        QCOMPARE(shown.cell(0, PresetTableModel::TestError), QLocale().toString(9.0, 'f', 2));
        QVERIFY(shown.cell(1, PresetTableModel::TestError).contains(QStringLiteral("±")));
        QVERIFY(shown.cell(2, PresetTableModel::Auc).contains('['));
        const auto tip = [&](int row) {
            return shown.table()->index(row, PresetTableModel::Auc).data(Qt::ToolTipRole).toString();
        };
        QVERIFY2(tip(2).startsWith("Loss: ") && tip(2).contains(QLocale().toString(0.625, 'f', 3)),
                 qUtf8Printable(tip(2)));
        QVERIFY(!tip(1).isEmpty() && tip(3).isEmpty()); // published figures are of another kind
        QCOMPARE(shown.cell(3, PresetTableModel::TestError), QLocale().toString(9.5, 'f', 2)); // published
        QVERIFY(shown.pages("presetDifferences").contains("It differs otherwise."));
        QVERIFY(shown.pages("presetNews").contains("full: epoch 2 of 2"));
        QVERIFY(shown.pages("presetNews").contains("full-12345678.safetensors is trained"));
        QVERIFY(shown.pages("presetNews").contains("Run 7"));
        QVERIFY(shown.text("presetState").contains("finished"));
        shown.click("copyPresetButton");
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith("Request\tModel\tTest error"));
        QVERIFY(copied.contains("\n1\tUnlearned\t") && copied.contains("A paper") && copied.contains("It differs."));
    }

    void trainsInBfloat16WhereThatIsTicked()
    {
        Opened opened;
        {
            const ShownDialog shown(opened);
            shown.nameData(opened.data());
            auto* box = shown.find<QCheckBox>("presetBfloat16Box");
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Space);
            shown.click("startPresetButton");
            QVERIFY(opened.waitFor(State::Finished));
            QVERIFY(opened.lab->lastPreset->options.bf16);
        }
        const ShownDialog again(opened); // as it was chosen last
        QVERIFY(again.find<QCheckBox>("presetBfloat16Box")->isChecked());
    }

    void severalRequests()
    {
        Opened opened;
        const ShownDialog shown(opened);
        QTest::keyClick(shown.find<QComboBox>("presetBox"), Qt::Key_Down);
        shown.nameData(opened.data());
        shown.click("startPresetButton");
        QVERIFY(opened.waitFor(State::Finished));
        QCOMPARE(shown.table()->rowCount(), 6); // nothing published
        QCOMPARE(shown.cell(5, PresetTableModel::Request), QStringLiteral("2"));
    }

    void stoppedItGoesOnAndTheDialogMayBeClosed()
    {
        Opened opened;
        opened.lab->preset = Behaviour::Hold;
        {
            const ShownDialog shown(opened);
            shown.nameData(opened.data());
            shown.click("startPresetButton");
            QTRY_VERIFY(shown.pages("presetNews").contains("Run 7"));
            QCOMPARE(opened.session.status().activity, Activity::RunningPreset);
            QVERIFY(opened.session.isWorking());
            QVERIFY(!shown.button("startPresetButton")->isEnabled());
            QVERIFY(!shown.find<QComboBox>("presetBox")->isEnabled());
        }
        const ShownDialog again(opened);
        QVERIFY(again.pages("presetNews").contains("Run 7"));
        QCOMPARE(again.find<QLineEdit>("presetDataEdit")->text(), opened.data());
        again.click("stopPresetButton");
        QVERIFY(opened.waitFor(State::Stopped));
        QTRY_COMPARE(again.button("startPresetButton")->text(), QStringLiteral("Re&sume"));
        QVERIFY(again.text("presetState").contains("stopped"));
        QCOMPARE(again.table()->rowCount(), 4); // what was reached
        opened.lab->preset = Behaviour::Finish;
        again.click("startPresetButton");
        QVERIFY(opened.waitFor(State::Finished));
        QCOMPARE(again.pages("presetNews").count("Run 7"), 1);
    }

    void failureIsSaidWhereItHappened()
    {
        Opened opened;
        opened.lab->preset = Behaviour::Fail;
        const ShownDialog shown(opened);
        shown.nameData(opened.data());
        shown.click("startPresetButton");
        QVERIFY(opened.waitFor(State::Failed));
        QVERIFY(shown.text("presetState").contains(QLatin1String(FakeLab::failure)));
        QTRY_VERIFY(shown.button("startPresetButton")->isEnabled());
    }

    void sessionMayEndWhileItRuns()
    {
        auto opened = std::make_unique<Opened>();
        opened->lab->preset = Behaviour::Hold;
        {
            const ShownDialog shown(*opened);
            shown.nameData(opened->data());
            shown.click("startPresetButton");
            QTRY_VERIFY(opened->lab->checkpoints > 0);
        }
        opened.reset(); // waits for the thread, and hears nothing of it afterwards
    }

    void theOpenExperimentStaysAsItIs()
    {
        Opened opened;
        opened.session.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_COMPARE(opened.session.evaluations().size(), std::size_t{2});
        const ShownDialog shown(opened);
        shown.nameData(opened.data());
        shown.click("startPresetButton");
        QVERIFY(opened.waitFor(State::Finished));
        QTRY_COMPARE(opened.session.status().activity, Activity::Idle);
        QCOMPARE(opened.session.evaluations().size(), std::size_t{2});
        QVERIFY(opened.session.plan() == opened.session.experiment()->plan);
        QVERIFY(!opened.session.lastRun());
    }

    void fromTheMenuWithItsData()
    {
        const auto lab = std::make_shared<FakeLab>();
        MainWindow window(fakeServices(lab), QStringLiteral("/fake/runs.sqlite"), {});
        window.show();
        window.findChild<QAction*>(QStringLiteral("newFromExperimentAction"))->trigger();
        auto* dialog = window.findChild<PresetDialog*>(QStringLiteral("presetDialog"));
        QVERIFY(dialog && dialog->isVisible());
        QTRY_COMPARE(dialog->findChild<QComboBox*>(QStringLiteral("presetBox"))->count(), 2);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("presetGetDataButton")), Qt::LeftButton);
        auto* data = window.findChild<GetDataDialog*>(QStringLiteral("getDataDialog"));
        QVERIFY(data && data->isVisible());
        QCOMPARE(data->findChild<QTableView*>(QStringLiteral("publishedDataTable"))->currentIndex().row(), 0);
    }
};

QTEST_MAIN(TestPresetDialog)
#include "test_preset_dialog.moc"
