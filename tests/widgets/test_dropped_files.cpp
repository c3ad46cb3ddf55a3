// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_store.h"
#include "tests/widgets/shown_window.h"
#include "widgets/samples_page.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace unlearn;

namespace {

struct DropWindow : ShownWindow {
    using ShownWindow::click;

    /// Whether they may be dropped; then they are.
    bool drop(const QList<QUrl>& urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &dropped);
        return true;
    }
    bool drop(const QStringList& files)
    {
        QList<QUrl> urls;
        for (const QString& file : files)
            urls << QUrl::fromLocalFile(file);
        return drop(urls);
    }
    /// The button of a dialog that is open.
    bool click(const char* dialog, const char* button) const
    {
        auto* shown = find<QDialog>(dialog);
        auto* found = shown ? shown->findChild<QPushButton*>(QLatin1String(button)) : nullptr;
        if (!found || !found->isEnabled())
            return false;
        QTest::mouseClick(found, Qt::LeftButton);
        return true;
    }
    const Plan& plan() { return window.session().plan(); }
    QString banner() const { return find<QLabel>("bannerText")->text(); }
};

} // namespace

class TestDroppedFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_dropped_files"));
        QSettings().clear();
    }

    void dataTakeThePlaceOfTheExperimentsOwn()
    {
        DropWindow s;
        QVERIFY(s.open());
        const QString arrays = written(QStringLiteral("arrays.npz"));
        QVERIFY(s.drop(QStringList{arrays}));
        QTRY_COMPARE(s.plan().data, "npz:" + arrays.toStdString());
        QCOMPARE(s.plan().model.file, fakePlan().model.file);
        QVERIFY(s.window.isWindowModified());
        QVERIFY(s.waitForIdle());
    }

    /// It is of the data that go.
    void aForgetSetThatIsNotAppliedIsAskedAboutBeforeOtherData()
    {
        DropWindow s;
        QVERIFY(s.open());
        ForgetDraft& draft = s.find<SamplesPage>("samplesPage")->draft();
        draft.addSamples({0, 5});
        const QString arrays = written(QStringLiteral("arrays.npz"));
        QVERIFY(s.drop(QStringList{arrays}));
        auto* box = s.find<QMessageBox>("questionBox");
        QVERIFY(box && box->text().contains(QStringLiteral("not applied")));
        QVERIFY(s.click("questionBox", "cancelButton"));
        QTRY_VERIFY(!s.find<QMessageBox>("questionBox"));
        QCOMPARE(s.plan().data, fakePlan().data);
        QVERIFY(draft.isModified());
        QVERIFY(s.drop(QStringList{arrays}));
        QVERIFY(s.click("questionBox", "acceptButton"));
        QTRY_COMPARE(s.plan().data, "npz:" + arrays.toStdString());
        QVERIFY(s.waitForIdle());
        QVERIFY(!draft.isModified());
    }

    void optionsAreAskedFor()
    {
        DropWindow s;
        QVERIFY(s.open());
        const QString table = written(QStringLiteral("table.csv"), "age,class,pay\n1,a,2\n");
        QVERIFY(s.drop(QStringList{table}));
        QVERIFY(s.find<QDialog>("dataDialog"));
        QCOMPARE(s.find<QComboBox>("dataKindBox")->currentData().toString(), QStringLiteral("csv"));
        QCOMPARE(s.find<QLineEdit>("dataFolderEdit")->text(), table);
        auto* options = s.find<QLineEdit>("dataOptionsEdit");
        QCOMPARE(options->text(), QStringLiteral("label=class"));
        options->selectAll();
        QTest::keyClicks(options, QStringLiteral("label=pay"));
        QCOMPARE(s.plan().data, fakePlan().data); // nothing before it was confirmed
        QVERIFY(s.click("dataDialog", "okButton"));
        QTRY_COMPARE(s.plan().data, "csv:" + table.toStdString() + "?label=pay");
        QVERIFY(s.waitForIdle());
    }

    void aModelAndDataBeginAnExperiment()
    {
        DropWindow s;
        QVERIFY(s.open());
        s.window.session().setAllGammas(0.5); // would be lost
        const QString arrays = written(QStringLiteral("arrays.npz"));
        const QStringList both{QStringLiteral("/fake/other.pth"), arrays};
        QVERIFY(s.drop(both));
        QVERIFY(s.click("questionBox", "cancelButton"));
        QCOMPARE(s.plan().data, fakePlan().data);
        QTRY_VERIFY(!s.find<QMessageBox>("questionBox"));
        QVERIFY(s.drop(both));
        QVERIFY(s.click("questionBox", "acceptButton"));
        QTRY_COMPARE(s.plan().data, "npz:" + arrays.toStdString());
        QCOMPARE(s.plan().model.file, std::string("/fake/other.pth"));
        QVERIFY(s.plan().forget.empty() && s.plan().retrained.empty());
        QVERIFY(s.window.session().planFile().empty());
        QVERIFY(s.waitForIdle());
    }

    void aDroppedModelReplacesTheExperimentsOwn()
    {
        DropWindow s;
        QVERIFY(s.open());
        QVERIFY(s.drop(QStringList{QStringLiteral("/fake/other.safetensors")}));
        QTRY_COMPARE(s.plan().model.file, std::string("/fake/other.safetensors"));
        QVERIFY(s.window.isWindowModified());
        QVERIFY(s.waitForIdle());
    }

    void aModelDroppedDuringARunIsRefused()
    {
        DropWindow s;
        QVERIFY(s.open());
        s.lab->run = Behaviour::Hold;
        s.click("startActionButton");
        QTRY_VERIFY(s.lab->checkpoints > 0);
        QVERIFY(s.drop(QStringList{QStringLiteral("/fake/other.safetensors")}));
        QVERIFY(!s.find<QMessageBox>("questionBox"));
        QVERIFY(s.banner().contains(QStringLiteral("other.safetensors was not taken")));
        QCOMPARE(s.window.session().status().activity, Activity::Running);
        QCOMPARE(s.plan().model.file, fakePlan().model.file);
    }

    void whatIsMissingIsAskedFor()
    {
        const QString arrays = written(QStringLiteral("arrays.npz"));
        {
            DropWindow s;
            s.window.openFiles({arrays.toStdString()});
            QVERIFY(s.find<QDialog>("modelDialog"));
            QTest::keyClicks(s.find<QLineEdit>("modelFileEdit"), QStringLiteral("/fake/m.pt"));
            QVERIFY(s.click("modelDialog", "okButton"));
            QVERIFY(s.waitForIdle());
            QCOMPARE(s.plan().data, "npz:" + arrays.toStdString());
        }
        DropWindow s;
        s.window.openFiles({"/fake/m.pt"});
        QVERIFY(s.find<QDialog>("dataDialog"));
        QVERIFY(s.click("dataDialog", "okButton"));
        QVERIFY(s.waitForIdle());
        QCOMPARE(s.plan().data, std::string("fashion-mnist"));
        QCOMPARE(s.plan().model.file, std::string("/fake/m.pt"));
    }

    void experimentsAreOpened()
    {
        DropWindow s;
        QVERIFY(s.drop(QStringList{QStringLiteral("/fake/folder/one.unlearn.json")}));
        QVERIFY(s.waitForIdle());
        QCOMPARE(s.window.session().planFile(), std::filesystem::path("/fake/folder/one.unlearn.json"));
        s.window.openFiles({"/fake/folder/two.unlearn.json"});
        QTRY_COMPARE(s.window.session().planFile(), std::filesystem::path("/fake/folder/two.unlearn.json"));
        QVERIFY(s.waitForIdle());
    }

    void whatCanNotBeOpenedIsSaid()
    {
        DropWindow s;
        QVERIFY(s.open());
        QVERIFY(s.drop(QStringList{written(QStringLiteral("notes.odt"))}));
        QVERIFY2(s.banner().contains(QStringLiteral("notes.odt")), qPrintable(s.banner()));
        QVERIFY(s.banner().contains(QStringLiteral("found a file .odt")));
        QVERIFY(s.drop(QStringList{QStringLiteral("/a.unlearn.json"), QStringLiteral("/m.pt")}));
        QVERIFY(s.banner().contains(QStringLiteral("/m.pt besides")));
        QVERIFY(!s.find<QDialog>("dataDialog"));
        QCOMPARE(s.plan().data, fakePlan().data);
        QVERIFY(!s.window.isWindowModified());
    }

    void aLogIsAnsweredWithHowToOpenIt()
    {
        DropWindow s;
        QVERIFY(s.open());
        const QString log = m_folder.filePath(QStringLiteral("other.pt"));
        {
            const RunStore made(log.toStdString());
        }
        QVERIFY(s.drop(QStringList{log}));
        QVERIFY2(s.banner().contains(QStringLiteral("other.pt is a log of runs")), qPrintable(s.banner()));
        const QString command = s.find<QAction>("mergeLogAction")->text().remove(QLatin1Char('&')).chopped(1);
        QVERIFY2(s.banner().contains(QStringLiteral("Tools > ") + command), qPrintable(s.banner()));
        QCOMPARE(s.plan().model.file, fakePlan().model.file);
        QVERIFY(!s.window.isWindowModified());
    }

    void dataWaitForTheEndOfAJob()
    {
        DropWindow s;
        QVERIFY(s.open());
        s.lab->run = Behaviour::Hold;
        s.window.session().startRun();
        QTRY_VERIFY(s.lab->checkpoints > 0);
        QVERIFY(s.drop(QStringList{written(QStringLiteral("arrays.npz"))}));
        QVERIFY(s.banner().contains(QStringLiteral("arrays.npz was not taken")));
        QCOMPARE(s.plan().data, fakePlan().data);
        QCOMPARE(s.window.session().status().activity, Activity::Running);
    }

    void whatIsNoFileIsNotTaken()
    {
        DropWindow s;
        QVERIFY(s.open());
        QVERIFY(!s.drop(QList<QUrl>{}));
        QVERIFY(!s.drop(QList<QUrl>{QUrl(QStringLiteral("https://example.org/data.csv"))}));
        QVERIFY(!s.drop(QList<QUrl>{QUrl::fromLocalFile(QStringLiteral("/a.csv")),
                                    QUrl(QStringLiteral("https://example.org/data.csv"))}));
    }

private:
    QString written(const QString& name, const QByteArray& content = {}) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("a file can not be written");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestDroppedFiles)
#include "test_dropped_files.moc"
