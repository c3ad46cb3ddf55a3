// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/fake_services.h"
#include "widgets/get_data_dialog.h"
#include "widgets/main_window.h"
#include "widgets/session/published_data_model.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace unlearn;

namespace {

using State = DataPresence::State;

struct Shown {
    std::shared_ptr<FakeLab> lab = std::make_shared<FakeLab>();
    PublishedDataModel model{fakeServices(lab).data, "/fake/data"};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    GetDataDialog dialog{model};

    Shown()
    {
        dialog.show();
        bool looked = false;
        const auto connection = QObject::connect(&model, &PublishedDataModel::changed, [&looked] { looked = true; });
        if (!QTest::qWaitFor([&looked] { return looked; }))
            qFatal("Nobody looked at the folder");
        QObject::disconnect(connection);
    }

    template <typename Widget> Widget* find(const char* name) const
    {
        return dialog.findChild<Widget*>(QLatin1String(name));
    }
    QPushButton* button(const char* name) const { return find<QPushButton>(name); }
    void click(const char* name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    QString cell(int row, PublishedDataModel::Column column) const
    {
        return model.index(row, column).data().toString();
    }
    QString message() const { return find<QLabel>("dataMessageLabel")->text(); }
};

} // namespace

class TestGetDataDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhatThereIs()
    {
        Shown shown;
        QCOMPARE(shown.model.rowCount(), 4);
        QVERIFY(shown.cell(0, PublishedDataModel::Title).contains("CIFAR-10"));
        QVERIFY(shown.cell(0, PublishedDataModel::Size).contains("170"));
        QVERIFY(shown.cell(2, PublishedDataModel::Terms).contains("MIT"));
        QCOMPARE(shown.cell(0, PublishedDataModel::State), QStringLiteral("Missing"));
        QVERIFY(shown.model.index(0, 0).data(Qt::ToolTipRole).toString().contains("/fake/data/cifar-10-batches-bin"));
        QVERIFY(shown.find<QLabel>("dataPageLabel")->text().contains("cs.toronto.edu"));
        QVERIFY(shown.button("getDataButton")->isEnabled());
        QVERIFY(!shown.button("stopDownloadButton")->isEnabled());
        QVERIFY(!shown.button("useDataButton")->isEnabled());
        for (const auto* control : shown.dialog.findChildren<QWidget*>()) {
            if (qobject_cast<const QPushButton*>(control) || qobject_cast<const QLineEdit*>(control))
                QVERIFY2(!control->accessibleName().isEmpty() && !control->toolTip().isEmpty(),
                         qPrintable(control->objectName()));
        }
    }

    void downloadsAndIsUsed()
    {
        Shown shown;
        QSignalSpy chosen(&shown.dialog, &GetDataDialog::dataChosen);
        QTest::keyClick(shown.find<QTableView>("publishedDataTable"), Qt::Key_Down);
        QVERIFY(shown.find<QLabel>("dataPageLabel")->text().contains("cifar"));
        shown.click("getDataButton");
        QTRY_COMPARE(shown.cell(1, PublishedDataModel::State), QStringLiteral("Present"));
        QTRY_VERIFY(shown.message().contains("CIFAR-100"));
        QCOMPARE(shown.lab->gottenTo.string(), std::string("/fake/data"));
        QVERIFY(!shown.button("getDataButton")->isEnabled());
        shown.click("useDataButton");
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<std::string>(), std::string("cifar100:/fake/data/cifar-100-binary"));
        QVERIFY(!shown.dialog.isVisible());
    }

    /// By SHA-256; those of a data set that somebody else unpacked are not known.
    void whatIsThereIsChecked()
    {
        Shown shown;
        auto* get = shown.button("getDataButton");
        shown.lab->presences["cifar10"] = {.state = State::Present, .checkable = true};
        shown.model.refresh();
        QTRY_COMPARE(get->text(), QStringLiteral("C&heck"));
        QVERIFY(get->isEnabled() && shown.button("useDataButton")->isEnabled());
        QVERIFY(shown.find<QLabel>("dataPageLabel")->text().contains("names and sizes; Check"));
        shown.click("getDataButton");
        QTRY_VERIFY(shown.message().contains("checked by SHA-256"));
        QCOMPARE(shown.lab->gottenTo.string(), std::string("/fake/data"));
        // What the fake leaves there is not checkable.
        QTRY_VERIFY(shown.find<QLabel>("dataPageLabel")->text().contains("SHA-256 are not known"));
        QVERIFY(!get->isEnabled());
    }

    void aBarShowsHowFarItIs()
    {
        Shown shown;
        const auto* bar = shown.find<QProgressBar>("downloadProgress");
        QVERIFY(!bar->isVisible() && !bar->accessibleName().isEmpty() && !bar->toolTip().isEmpty());
        shown.lab->get = Behaviour::Hold;
        shown.click("getDataButton");
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->maximum(), 0); // nothing is known yet: it only moves
        QCOMPARE(shown.cell(0, PublishedDataModel::State), QStringLiteral("Beginning…"));
        QTRY_COMPARE(bar->text(), QStringLiteral("Downloading, 50 %"));
        QVERIFY(bar->maximum() > 0);
        QCOMPARE(2 * bar->value(), bar->maximum());
        const GetDataDialog again(shown.model); // opened in the middle of it
        const auto* other = again.findChild<QProgressBar*>(QStringLiteral("downloadProgress"));
        QVERIFY(!other->isHidden());
        QCOMPARE(other->value(), bar->value());
        shown.click("stopDownloadButton");
        QTRY_VERIFY(!bar->isVisible());
        QVERIFY(other->isHidden());
    }

    void stoppedItGoesOn()
    {
        Shown shown;
        shown.lab->get = Behaviour::Hold;
        shown.click("getDataButton");
        QTRY_COMPARE(shown.cell(0, PublishedDataModel::State), QStringLiteral("Downloading, 50 %"));
        QVERIFY(!shown.button("getDataButton")->isEnabled());
        QVERIFY(!shown.find<QLineEdit>("dataTargetEdit")->isEnabled());
        shown.model.get(1); // one at a time
        QCOMPARE(shown.model.rowUnderWay().value(), 0);
        shown.click("stopDownloadButton");
        QTRY_VERIFY(shown.cell(0, PublishedDataModel::State).startsWith("Partial, 85"));
        QTRY_COMPARE(shown.button("getDataButton")->text(), QStringLiteral("&Resume"));
        QVERIFY(shown.message().isEmpty()); // nothing went wrong
        shown.lab->get = Behaviour::Finish;
        shown.click("getDataButton");
        QTRY_COMPARE(shown.cell(0, PublishedDataModel::State), QStringLiteral("Present"));
    }

    void failureIsOneSentence()
    {
        Shown shown;
        QSignalSpy failed(&shown.model, &PublishedDataModel::failed);
        shown.lab->get = Behaviour::Fail;
        shown.click("getDataButton");
        QTRY_VERIFY(shown.message().contains(QLatin1String(FakeLab::failure)));
        QCOMPARE(failed.size(), 1);
        QTRY_VERIFY(shown.button("getDataButton")->isEnabled());
        shown.lab->get = Behaviour::Finish;
        shown.click("getDataButton");
        QVERIFY(!shown.message().contains(QLatin1String(FakeLab::failure)));
        QTRY_COMPARE(shown.cell(0, PublishedDataModel::State), QStringLiteral("Present"));
    }

    void anotherFolder()
    {
        Shown shown;
        shown.lab->presences["cifar10"].state = State::Present; // before anybody looks there
        auto* folder = shown.find<QLineEdit>("dataTargetEdit");
        folder->setFocus();
        folder->selectAll();
        QTest::keyClicks(folder, QStringLiteral("/other/data"));
        QTest::keyClick(folder, Qt::Key_Tab);
        QCOMPARE(shown.model.folder().string(), std::string("/other/data"));
        QTRY_COMPARE(shown.cell(0, PublishedDataModel::State), QStringLiteral("Present"));
        QVERIFY(shown.button("useDataButton")->isEnabled());
        QCOMPARE(shown.model.specification(0), std::string("cifar10:/other/data/cifar-10-batches-bin"));
    }

    void endsInTheMiddle()
    {
        auto shown = std::make_unique<Shown>();
        shown->lab->get = Behaviour::Hold;
        shown->click("getDataButton");
        QTRY_VERIFY(shown->lab->checkpoints > 0);
        shown.reset(); // waits for the thread, and hears nothing of it afterwards
    }

    void fromTheMenuToANewExperiment()
    {
        const auto lab = std::make_shared<FakeLab>();
        MainWindow window(fakeServices(lab), QStringLiteral("/fake/runs.sqlite"), {});
        window.show();
        window.findChild<QAction*>(QStringLiteral("getDataAction"))->trigger();
        auto* dialog = window.findChild<GetDataDialog*>(QStringLiteral("getDataDialog"));
        QVERIFY(dialog && dialog->isVisible());
        dialog->choose("fashion-mnist");
        lab->get = Behaviour::Hold;
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("getDataButton")), Qt::LeftButton);
        QTRY_VERIFY(lab->checkpoints > 0);
        dialog->close(); // the download goes on
        lab->get = Behaviour::Finish;
        QTRY_VERIFY(!window.findChild<GetDataDialog*>(QStringLiteral("getDataDialog")));
        window.findChild<QAction*>(QStringLiteral("getDataAction"))->trigger();
        dialog = window.findChild<GetDataDialog*>(QStringLiteral("getDataDialog"));
        dialog->choose("fashion-mnist");
        auto* use = dialog->findChild<QPushButton*>(QStringLiteral("useDataButton"));
        QTRY_VERIFY(use->isEnabled());
        QTest::mouseClick(use, Qt::LeftButton);
        QTRY_VERIFY(window.findChild<QDialog*>(QStringLiteral("modelDialog")));
    }
};

QTEST_MAIN(TestGetDataDialog)
#include "test_get_data_dialog.moc"
