// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_catalogue.h"
#include "widgets/data_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace unlearn;

/// The dialog gives what openDataset takes, for folders, files and their options.
class TestDataDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersEveryKind();
    void asksForAFolder();
    void asksForAFileAndOptions();
};

namespace {

struct ShownDialog {
    DataDialog dialog;
    QComboBox* kind = dialog.findChild<QComboBox*>("dataKindBox");
    QLineEdit* path = dialog.findChild<QLineEdit*>("dataFolderEdit");
    QLineEdit* options = dialog.findChild<QLineEdit*>("dataOptionsEdit");
    QPushButton* load = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);

    ShownDialog() { dialog.show(); }
    void choose(const char* name) const { kind->setCurrentIndex(kind->findData(QString(name))); }
};

} // namespace

void TestDataDialog::offersEveryKind()
{
    const ShownDialog shown;
    QCOMPARE(shown.kind->count(), static_cast<int>(datasetKinds().size()));
    for (const DatasetKind& kind : datasetKinds()) {
        shown.choose(kind.name.c_str());
        QVERIFY(shown.options->isVisible() && !shown.options->placeholderText().isEmpty());
        QCOMPARE(shown.load->isEnabled(), !kind.needsPath());
        QVERIFY(!shown.path->accessibleName().isEmpty());
    }
}

void TestDataDialog::asksForAFolder()
{
    const ShownDialog shown;
    shown.choose("fashion-mnist");
    QCOMPARE(shown.dialog.specification(), std::string("fashion-mnist"));
    shown.choose("folder");
    QTest::keyClicks(shown.path, "/photos");
    QVERIFY(shown.load->isEnabled());
    QCOMPARE(shown.path->accessibleName(), QString("Folder of the data set"));
    QCOMPARE(shown.dialog.specification(), std::string("folder:/photos"));
    QTest::keyClicks(shown.options, " size=64 ");
    QCOMPARE(shown.dialog.specification(), std::string("folder:/photos?size=64"));
    shown.choose("cifar10"); // whose options are others
    QCOMPARE(shown.dialog.specification(), std::string("cifar10:/photos"));
    QTest::keyClicks(shown.options, "first=100");
    QCOMPARE(shown.dialog.specification(), std::string("cifar10:/photos?first=100"));
}

void TestDataDialog::asksForAFileAndOptions()
{
    const ShownDialog shown;
    shown.choose("csv");
    QCOMPARE(shown.path->accessibleName(), QString("File of the data set"));
    QVERIFY(shown.options->placeholderText().contains("label=COLUMN"));
    QVERIFY(!shown.load->isEnabled());
    QVERIFY(shown.dialog.findChild<QPushButton*>("okButton") && shown.dialog.findChild<QPushButton*>("cancelButton"));
    QTest::keyClicks(shown.path, "t.csv");
    QTest::keyClicks(shown.options, "label=y");
    QCOMPARE(shown.dialog.specification(), std::string("csv:t.csv?label=y"));
}

QTEST_MAIN(TestDataDialog)
#include "test_data_dialog.moc"
