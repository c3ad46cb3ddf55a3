// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/open_session.h"
#include "widgets/glossary_links.h"
#include "widgets/sample_grid.h"
#include "widgets/samples_page.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/run_queue.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <chrono>
#include <thread>

using namespace unlearn;
using Indices = std::vector<std::int64_t>;

namespace {

struct ShownPage : OpenSession {
    using OpenSession::OpenSession;
    SamplesPage page{session};

    bool open()
    {
        page.resize(1000, 700);
        page.show();
        return OpenSession::open() && settle() && QTest::qWaitForWindowExposed(&page);
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return page.draft().isUpToDate() && page.draft().preview()->dataset; });
    }
    template <typename Widget> Widget* find(const char* name) const
    {
        return page.findChild<Widget*>(QLatin1String(name));
    }
    void click(const char* name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QPoint tile(int row) const { return page.grid()->visualRect(page.grid()->model()->index(row, 0)).center(); }
    const Indices& forgotten() { return page.draft().preview()->set.indices(); }
    void choose(const char* box, int index) const
    {
        auto* combo = find<QComboBox>(box);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
    }
    /// At once, without those between.
    void ask(int query) const { find<QComboBox>("sampleQueryBox")->setCurrentIndex(query); }
    QPushButton* train() const { return find<QPushButton>("trainShadowsButton"); }
    QString hint() const { return find<QLabel>("samplesHint")->text(); }
    bool isOffered() const { return train()->isVisible() && train()->isEnabled() && isIdle(session); }
    /// Shadow models, none of which is there.
    bool offer()
    {
        ask(memorisation);
        return QTest::qWaitFor([this] { return isOffered(); });
    }
    /// Nothing begins by itself.
    bool staysIdle() const
    {
        QTest::qWait(50);
        return isIdle(session);
    }

    static constexpr int memorisation = 4; ///< the query's place
};

/// Questions that hear of a stop only once they no longer hold, and report until then.
ExperimentServices lateServices(const std::shared_ptr<FakeLab>& lab)
{
    ExperimentServices services = fakeServices(lab);
    services.memorisation = [lab, answer = services.memorisation](const Experiment& experiment, MissingShadows missing,
                                                                  const JobContext& context) {
        const std::atomic<Behaviour>& now = missing == MissingShadows::Train ? lab->evaluate : lab->shadows;
        while (now == Behaviour::Hold) {
            context.report(missing == MissingShadows::Train ? "shadows" : "estimate", 0.5);
            ++lab->checkpoints;
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        if (now != Behaviour::Fail)
            context.checkpoint();
        return answer(experiment, missing, context);
    };
    return services;
}

QString estimating()
{
    return QStringLiteral("Estimating time and room by a few steps of training…");
}

QString training()
{
    return QStringLiteral("The shadow models are being trained.");
}

} // namespace

class TestSamplesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyPageSaysWhatItWaitsFor()
    {
        ShownPage s;
        s.page.show();
        QVERIFY(s.find<QLabel>("samplesHint")->isVisible());
        QVERIFY(!s.find<QPushButton>("addSelectorButton")->isEnabled());
        QVERIFY(!s.find<QPushButton>("exportForgetSetButton")->isEnabled());
    }

    void imageFilesAreLookedFor()
    {
        ShownPage s;
        QVERIFY(s.open());
        const QTemporaryDir folder;
        QImage image(4, 4, QImage::Format_Grayscale8);
        for (const int grey : {0, 77}) { // the fake's samples are all black
            image.fill(grey);
            QVERIFY(image.save(folder.filePath(QStringLiteral("grey-%1.png").arg(grey))));
        }
        const auto* label = s.find<QLabel>("matchLabel");
        QVERIFY(!label->isVisible());
        const auto look = [&](const QString& file) {
            s.click("matchImagesButton");
            auto* dialog = s.find<QFileDialog>("matchImagesDialog");
            dialog->setDirectory(folder.path());
            dialog->selectFile(folder.filePath(file));
            QMetaObject::invokeMethod(dialog, "accept");
        };
        look(QStringLiteral("grey-77.png"));
        QTRY_VERIFY2(label->isVisible() && label->text().contains(QStringLiteral("grey-77.png")),
                     qUtf8Printable(label->text()));
        QVERIFY(s.settle());
        QCOMPARE(s.forgotten().size(), std::size_t{5});
        QTRY_VERIFY(!s.find<QFileDialog>("matchImagesDialog"));
        look(QStringLiteral("grey-0.png"));
        QTRY_VERIFY2(label->text().startsWith(QStringLiteral("30 ")), qUtf8Printable(label->text()));
        QVERIFY(s.settle());
        QCOMPARE(s.forgotten().size(), std::size_t{30});
        QTRY_VERIFY(!s.find<QFileDialog>("matchImagesDialog"));
        QFile broken(folder.filePath(QStringLiteral("broken.png")));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no picture") > 0);
        broken.close();
        look(QStringLiteral("broken.png"));
        QTRY_VERIFY(!label->isVisible()); // it looks no more, and has nothing to tell
        QVERIFY(s.settle());
        QCOMPARE(s.forgotten().size(), std::size_t{30});
    }

    void draftsFirstSamplesAreShownBeforeTheyAreApplied()
    {
        ShownPage s;
        const auto* thumbnails = s.find<QWidget>("draftThumbnails");
        QVERIFY(thumbnails->isHidden());
        QVERIFY(s.open());
        QVERIFY(thumbnails->isVisible());
        QCOMPARE(thumbnails->accessibleDescription(), QStringLiteral("1; 4; 7; 10; 13"));
        s.page.draft().addSamples({0, 5});
        QVERIFY(s.settle());
        QCOMPARE(thumbnails->accessibleDescription(), QStringLiteral("0; 1; 4; 5; 7; 10; 13"));
        QCOMPARE(s.session.experiment()->forget.count(), std::int64_t{5}); // nothing is applied
        s.click("clearSelectorsButton");
        QVERIFY(s.settle());
        QVERIFY(thumbnails->isHidden());
        s.click("revertForgetSetButton");
        QVERIFY(s.settle());
        QVERIFY(thumbnails->isVisible());
        QCOMPARE(thumbnails->accessibleDescription(), QStringLiteral("1; 4; 7; 10; 13"));
    }

    void classesAreReadByKeys()
    {
        ShownPage s;
        QVERIFY(s.open());
        auto* histogram = s.find<QWidget>("classHistogram");
        QCOMPARE(histogram->focusPolicy(), Qt::StrongFocus);
        QTest::keyClick(histogram, Qt::Key_Home);
        QVERIFY2(histogram->accessibleDescription().startsWith(QStringLiteral("Circle: 0 of ")),
                 qPrintable(histogram->accessibleDescription()));
        QTest::keyClick(histogram, Qt::Key_Down);
        QVERIFY2(histogram->accessibleDescription().startsWith(QStringLiteral("Square: 5 of ")),
                 qPrintable(histogram->accessibleDescription()));
        QTest::keyClick(histogram, Qt::Key_End);
        QVERIFY(histogram->accessibleDescription().startsWith(QStringLiteral("Star: ")));
    }

    void clicksAndShiftSelectAndEnterForgets()
    {
        ShownPage s;
        QVERIFY(s.open());
        auto* view = s.page.grid()->viewport();
        QTest::mouseClick(view, Qt::LeftButton, {}, s.tile(2));
        QTest::mouseClick(view, Qt::LeftButton, Qt::ShiftModifier, s.tile(5));
        QCOMPARE(s.page.grid()->selectedSamples(), (Indices{2, 3, 4, 5}));
        QTest::mouseClick(view, Qt::LeftButton, Qt::ControlModifier, s.tile(4));
        QCOMPARE(s.page.grid()->selectedSamples(), (Indices{2, 3, 5}));
        QTest::keyClick(s.page.grid(), Qt::Key_Return);
        QVERIFY(s.settle());
        QCOMPARE(s.forgotten(), (Indices{1, 2, 3, 4, 5, 7, 10, 13}));
        QVERIFY(s.find<QLabel>("forgetCountLabel")->text().startsWith(QStringLiteral("8 of 30")));
    }

    void arrowsSelectAndDeleteTakesOut()
    {
        ShownPage s;
        QVERIFY(s.open());
        QTest::mouseClick(s.page.grid()->viewport(), Qt::LeftButton, {}, s.tile(0));
        QTest::keyClick(s.page.grid(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(s.page.grid()->selectedSamples(), (Indices{0, 1}));
        QTest::keyClick(s.page.grid(), Qt::Key_Delete);
        QVERIFY(s.settle());
        QCOMPARE(s.forgotten(), (Indices{4, 7, 10, 13}));
        QTest::keyClick(s.page.grid(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(s.page.grid()->selectedSamples().size(), 30U);
    }

    /// From the middle of a tile to the middle of one below and to the right: what lies between, and no whole rows.
    void aRubberBandSelectsARectangle()
    {
        ShownPage s;
        QVERIFY(s.open());
        auto* grid = s.page.grid();
        int columns = 1;
        while (s.tile(columns).y() == s.tile(0).y())
            ++columns;
        QVERIFY(columns > 3 && 2 * columns < 30);
        QTest::mousePress(grid->viewport(), Qt::LeftButton, {}, s.tile(1));
        QTest::mouseMove(grid->viewport(), s.tile(columns + 1));
        QTest::mouseMove(grid->viewport(), s.tile(columns + 2));
        QTest::mouseRelease(grid->viewport(), Qt::LeftButton, {}, s.tile(columns + 2));
        QCOMPARE(grid->selectedSamples(), (Indices{1, 2, columns + 1, columns + 2}));
        QVERIFY(s.find<QLabel>("samplesSelectedLabel")->text().startsWith(QLatin1Char('4')));
    }

    void aRangeWithinAClassIsAddedAndApplied()
    {
        ShownPage s;
        QVERIFY(s.open());
        s.choose("selectorKindBox", 1);
        s.choose("selectorClassBox", 2);
        auto* last = s.find<QSpinBox>("selectorLastBox");
        QVERIFY(last->isVisible() && !s.find<QSpinBox>("selectorCountBox")->isVisible());
        QCOMPARE(last->maximum(), 9);
        s.find<QSpinBox>("selectorFirstBox")->setValue(3);
        last->setValue(4);
        s.click("addSelectorButton");
        QVERIFY(s.settle());
        QCOMPARE(s.forgotten(), (Indices{1, 4, 7, 10, 11, 13, 14}));
        s.click("applyForgetSetButton");
        QTRY_COMPARE(s.session.plan().forget, (std::vector<std::string>{"1:5", "2:3-4"}));
        QTRY_VERIFY(!s.find<QPushButton>("applyForgetSetButton")->isEnabled());
    }

    void aSetIsDrawnBySeedExportedAndImported()
    {
        ShownPage s;
        QVERIFY(s.open());
        auto* seed = s.find<QSpinBox>("selectorSeedBox");
        auto* file = s.find<QLineEdit>("selectorFileEdit");
        s.click("clearSelectorsButton");
        s.choose("selectorKindBox", 3);
        QVERIFY(seed->isVisible() && !file->isVisible());
        s.find<QSpinBox>("selectorCountBox")->setValue(4);
        s.click("addSelectorButton");
        QVERIFY(s.settle());
        const Indices before = s.forgotten();
        seed->setFocus();
        seed->selectAll();
        QTest::keyClicks(seed, QStringLiteral("12"));
        QCOMPARE(s.page.draft().seed(), std::uint64_t{12});
        QVERIFY(s.settle());
        const Indices drawn = s.forgotten();
        QCOMPARE(drawn.size(), std::size_t{4});
        QVERIFY(drawn != before);

        const QTemporaryDir folder;
        QSignalSpy exported(&s.page, &SamplesPage::exported);
        s.click("exportForgetSetButton");
        auto* dialog = s.find<QFileDialog>("exportForgetSetDialog");
        QVERIFY(dialog);
        dialog->setDirectory(folder.path());
        dialog->selectFile(folder.filePath(QStringLiteral("drawn"))); // what it is follows by itself
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_COMPARE(exported.count(), 1);
        const QString path = folder.filePath(QStringLiteral("drawn.csv"));
        QCOMPARE(exported.constFirst().constFirst().toString(), path);
        QTRY_VERIFY(!s.find<QFileDialog>("exportForgetSetDialog"));

        s.click("clearSelectorsButton");
        QVERIFY(s.settle());
        QCOMPARE(s.forgotten().size(), std::size_t{0});
        s.choose("selectorKindBox", 4);
        QVERIFY(!seed->isVisible() && file->isVisible());
        QVERIFY(!s.find<QPushButton>("addSelectorButton")->isEnabled());
        QTest::keyClicks(file, path);
        s.click("addSelectorButton");
        QVERIFY(s.settle());
        QCOMPARE(s.forgotten(), drawn);
        s.click("applyForgetSetButton");
        QTRY_COMPARE(s.session.plan().forget, (std::vector<std::string>{'@' + path.toStdString()}));
        QCOMPARE(s.session.plan().seed, std::uint64_t{12});
    }

    void filtersListAndRevertTakesBack()
    {
        ShownPage s;
        QVERIFY(s.open());
        s.choose("sampleShowBox", 1);
        QCOMPARE(s.page.grid()->model()->rowCount(), 5);
        s.choose("sampleClassBox", 1); // Circle, of which none is forgotten
        QCOMPARE(s.page.grid()->model()->rowCount(), 0);
        QVERIFY(s.find<QLabel>("samplesHint")->isVisible());
        s.choose("sampleShowBox", 0);
        QCOMPARE(s.page.grid()->model()->rowCount(), 10);
        s.click("clearSelectorsButton");
        QVERIFY(s.settle());
        QCOMPARE(s.forgotten().size(), 0U);
        s.click("revertForgetSetButton");
        QVERIFY(s.settle());
        QCOMPARE(s.forgotten().size(), 5U);
    }

    void queriesAskTheModelOnce()
    {
        ShownPage s;
        QVERIFY(s.open());
        auto* model = s.page.grid()->model();
        s.choose("sampleQueryBox", 1);
        QTRY_COMPARE(model->rowCount(), 6); // every fifth of 30
        const auto scores = s.session.sampleScores();
        QVERIFY(model->index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Predicted Square")));
        s.choose("sampleQueryBox", 2);
        QCOMPARE(model->rowCount(), 15); // those of a confidence below a half
        s.find<QDoubleSpinBox>("sampleBoundBox")->setValue(10.0);
        QCOMPARE(model->rowCount(), 3);
        s.choose("sampleQueryBox", 3);
        QCOMPARE(model->rowCount(), 11); // -ln(11/31) > 1 > -ln(12/31)
        QCOMPARE(s.session.sampleScores(), scores);
        s.page.grid()->selectAll();
        QTest::keyClick(s.page.grid(), Qt::Key_Return);
        QVERIFY(s.settle());
        QCOMPARE(s.forgotten(), (Indices{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13}));
        s.choose("sampleQueryBox", 0);
        QCOMPARE(model->rowCount(), 30);
    }

    void memorisationIsAskedForOnce()
    {
        ShownPage s;
        s.lab->shadowsThere = 2;
        QVERIFY(s.open());
        auto* model = s.page.grid()->model();
        s.choose("sampleQueryBox", 4);
        QTRY_COMPARE(model->rowCount(), 14); // above a half of 30
        QCOMPARE(explainedTerm(s.find<QComboBox>("sampleQueryBox")), Term::Memorisation);
        QCOMPARE(explainedTerm(s.find<QDoubleSpinBox>("sampleBoundBox")), Term::Memorisation);
        const auto scores = s.session.memorisation();
        QVERIFY(model->index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Memorisation 53.3")));
        s.find<QDoubleSpinBox>("sampleBoundBox")->setValue(90.0);
        QCOMPARE(model->rowCount(), 2);
        s.choose("sampleQueryBox", 0);
        QCOMPARE(explainedTerm(s.find<QComboBox>("sampleQueryBox")), Term::ForgetSet);
        s.choose("sampleQueryBox", 4);
        QCOMPARE(s.session.memorisation(), scores);
    }

    /// Models, time and room are said in place, and nothing is trained but by a click.
    void shadowModelsAreTrainedOnceSomebodyWantsIt()
    {
        ShownPage s;
        QVERIFY(s.open());
        const auto* train = s.find<QPushButton>("trainShadowsButton");
        const auto* hint = s.find<QLabel>("samplesHint");
        const auto isOffered = [&] { return train->isVisible() && train->isEnabled(); };
        QVERIFY(!train->isVisible());
        s.choose("sampleQueryBox", 4);
        QTRY_VERIFY(isOffered() && isIdle(s.session));
        const QLocale locale;
        const QString room = locale.formattedDataSize(std::int64_t{1} << 20, 1);
        const QString available = locale.formattedDataSize(std::int64_t{1} << 30, 1);
        QCOMPARE(
            hint->text(),
            QStringLiteral("To be trained: 2 of 2 shadow models, on 30 samples each. That takes about 1:00 and %1 of "
                           "%2 that are free.")
                .arg(room, available));
        QVERIFY(hint->isVisible());
        QVERIFY2(train->text().contains(QLatin1Char('2')), qPrintable(train->text()));
        QVERIFY(s.lab->lastEstimate == ShadowTask{.models = 2});
        QCoreApplication::processEvents();
        QVERIFY(isIdle(s.session) && !s.session.memorisation());

        s.choose("sampleQueryBox", 0); // another question
        QVERIFY(!train->isVisible());
        s.choose("sampleQueryBox", 4);
        QTRY_VERIFY(isOffered() && isIdle(s.session));
        s.lab->run = Behaviour::Hold; // a run may come first
        s.session.startRun();
        QTRY_COMPARE(s.session.status().activity, Activity::Running);
        QVERIFY(train->isVisible() && !train->isEnabled());
        s.lab->run = Behaviour::Finish;
        QTRY_VERIFY(isOffered() && isIdle(s.session));
        QVERIFY(!s.session.memorisation());

        s.lab->evaluate = Behaviour::Hold;
        s.click("trainShadowsButton");
        QTRY_VERIFY(s.session.status().isLong);
        QVERIFY(!train->isVisible());
        s.lab->evaluate = Behaviour::Finish;
        QTRY_COMPARE(s.page.grid()->model()->rowCount(), 14);
        QTRY_VERIFY(isIdle(s.session));
        QVERIFY(!train->isVisible());
    }

    /// What gave way to a run is offered again, and begins no sooner.
    void trainingThatGaveWayIsOfferedAgain()
    {
        ShownPage s;
        QVERIFY(s.open());
        const auto* train = s.find<QPushButton>("trainShadowsButton");
        s.choose("sampleQueryBox", 4);
        QTRY_VERIFY(train->isVisible() && train->isEnabled() && isIdle(s.session));
        s.lab->evaluate = Behaviour::Hold;
        s.lab->shadowsThere = 1;
        s.click("trainShadowsButton");
        QTRY_VERIFY(s.session.status().isLong);
        QSignalSpy ended(&s.session, &ExperimentSession::runEnded);
        s.session.startRun();
        s.lab->evaluate = Behaviour::Finish;
        QTRY_COMPARE(ended.count(), 1);
        QTRY_VERIFY(train->isVisible() && train->isEnabled() && isIdle(s.session));
        QVERIFY2(train->text().contains(QLatin1Char('1')), qPrintable(train->text()));
        QVERIFY(!s.session.memorisation());
    }

    void stoppedTrainingIsOfferedAgain()
    {
        ShownPage s;
        QVERIFY(s.open() && s.offer());
        s.lab->evaluate = Behaviour::Hold;
        s.click("trainShadowsButton");
        QTRY_COMPARE(s.session.status().phase, QStringLiteral("shadows"));
        QCOMPARE(s.hint(), training());
        s.session.stop();
        QVERIFY(s.train()->isVisible() && !s.train()->isEnabled()); // it has not stopped yet
        QTRY_VERIFY(s.isOffered());
        QVERIFY(s.staysIdle() && s.isOffered());
        QCOMPARE(s.lab->estimates.load(), 1);
        s.lab->evaluate = Behaviour::Finish;
        s.click("trainShadowsButton");
        QTRY_COMPARE(s.page.grid()->model()->rowCount(), 14);
    }

    void failedQuestionIsTold_data()
    {
        QTest::addColumn<bool>("inTraining");
        QTest::newRow("training") << true;
        QTest::newRow("estimate") << false;
    }

    void failedQuestionIsTold()
    {
        QFETCH(const bool, inTraining);
        ShownPage s;
        QVERIFY(s.open());
        QSignalSpy failed(&s.session, &ExperimentSession::failed);
        if (inTraining) {
            QVERIFY(s.offer());
            s.lab->evaluate = Behaviour::Fail;
            s.click("trainShadowsButton");
        } else {
            s.lab->shadows = Behaviour::Fail;
            s.ask(ShownPage::memorisation);
        }
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(s.staysIdle());
        QCOMPARE(failed.count(), 1);
        QCOMPARE(s.lab->estimates.load(), 1);
        QVERIFY2(s.hint().startsWith(failed[0][0].toString()), qUtf8Printable(s.hint()));
        QVERIFY(s.hint().contains(QStringLiteral("Choosing the question again")));
        QVERIFY(!s.train()->isVisible());
        s.lab->evaluate = Behaviour::Finish;
        s.lab->shadows = Behaviour::Finish;
        s.ask(0);
        QVERIFY(s.offer());
    }

    /// A disk that got full says how much room there is now.
    void trainingWithoutRoomIsOfferedAgain()
    {
        ShownPage s;
        QVERIFY(s.open() && s.offer());
        QSignalSpy failed(&s.session, &ExperimentSession::failed);
        s.lab->evaluate = Behaviour::Fail;
        s.lab->failureCode = ErrorCode::DiskFull;
        s.lab->shadowRoom = 1000;
        s.click("trainShadowsButton");
        QTRY_COMPARE(failed.count(), 1);
        QTRY_VERIFY(isIdle(s.session) && s.train()->isVisible());
        QVERIFY(!s.train()->isEnabled());
        const QLocale locale;
        QCOMPARE(s.hint(),
                 QStringLiteral("There is too little room: %1 are needed, %2 are free.")
                     .arg(locale.formattedDataSize(std::int64_t{1} << 20, 1), locale.formattedDataSize(1000, 1)));
        QVERIFY(s.staysIdle());
        QCOMPARE(s.lab->estimates.load(), 2);
        s.lab->shadowRoom = std::int64_t{1} << 30;
        s.ask(0);
        QVERIFY(s.offer());
    }

    /// Only what shadow models depend on makes another estimate, and only where somebody looks.
    void estimateIsOfTheDataModelAndSeed()
    {
        ShownPage s;
        s.lab->reusesParts = true;
        QVERIFY(s.open() && s.offer());
        Plan plan = s.session.plan();
        const auto change = [&] {
            s.session.changePlan(plan);
            return QTest::qWaitFor([&] { return s.session.experiment()->plan == plan && isIdle(s.session); });
        };
        plan.forget = {"0:4"};
        QVERIFY(change() && s.staysIdle() && s.isOffered());
        QCOMPARE(s.lab->estimates.load(), 1);
        plan.seed += 1;
        QVERIFY(change());
        QTRY_VERIFY(s.lab->estimates == 2 && s.isOffered());
        s.page.hide();
        plan.seed += 1;
        QVERIFY(change() && s.staysIdle());
        QCOMPARE(s.lab->estimates.load(), 2);
        s.page.show();
        QTRY_VERIFY(s.lab->estimates == 3 && s.isOffered());
        s.lab->reusesParts = false;
        plan.forget = {"0:5"};
        QVERIFY(change());
        QTRY_VERIFY(s.lab->estimates == 4 && s.isOffered());
    }

    void offerFollowsWhatIsThere()
    {
        ShownPage s;
        QVERIFY(s.open() && s.offer());
        QVERIFY2(s.train()->text().contains(QLatin1Char('2')), qUtf8Printable(s.train()->text()));
        s.lab->shadowsThere = 1; // an attack trains one of them
        s.session.attackWithShadows({.attacks = {ShadowAttack::Rmia}});
        QVERIFY(s.train()->isVisible() && !s.train()->isEnabled());
        QTRY_VERIFY(s.isOffered() && s.train()->text().contains(QLatin1Char('1')));
        s.lab->shadowsThere = 0; // the cache is cleared
        s.page.askAgain();
        QTRY_VERIFY(s.isOffered() && s.train()->text().contains(QLatin1Char('2')));
        s.lab->shadowsThere = 2;
        s.session.attackWithShadows({.attacks = {ShadowAttack::Rmia}});
        QTRY_COMPARE(s.page.grid()->model()->rowCount(), 14);
        QVERIFY(!s.train()->isVisible());
        s.page.askAgain();
        QVERIFY(s.staysIdle());
    }

    /// Whatever is stopped, nothing is asked by itself.
    void offerOutlivesAStoppedRun()
    {
        ShownPage s;
        QVERIFY(s.open() && s.offer());
        s.lab->run = Behaviour::Hold;
        s.session.startRun();
        QTRY_VERIFY(s.lab->checkpoints > 0);
        s.session.stop();
        QTRY_VERIFY(s.isOffered());
        QVERIFY(s.staysIdle() && s.isOffered());
        QCOMPARE(s.lab->estimates.load(), 1);
    }

    void offerOutlivesAStopWithoutRoom()
    {
        ShownPage s(lateServices);
        QVERIFY(s.open() && s.offer());
        QSignalSpy failed(&s.session, &ExperimentSession::failed);
        s.lab->evaluate = Behaviour::Hold;
        s.lab->failureCode = ErrorCode::DiskFull;
        s.click("trainShadowsButton");
        QTRY_VERIFY(s.lab->checkpoints > 0);
        s.session.stop();
        s.lab->evaluate = Behaviour::Fail;
        QTRY_COMPARE(failed.count(), 1);
        QTRY_VERIFY(s.isOffered());
        QVERIFY(s.staysIdle() && s.isOffered());
        QCOMPARE(s.lab->estimates.load(), 1);
    }

    /// However long the job reports after it was told to stop.
    void questionIsChosenAgainWhileItStops()
    {
        ShownPage s(lateServices);
        QVERIFY(s.open());
        s.lab->shadows = Behaviour::Hold;
        s.ask(ShownPage::memorisation);
        QTRY_VERIFY(s.lab->checkpoints > 0);
        s.session.stop();
        s.ask(0);
        s.ask(ShownPage::memorisation);
        QSignalSpy told(&s.session, &ExperimentSession::statusChanged);
        QTRY_VERIFY(told.count() > 1);
        QVERIFY(s.session.status().stopping);
        s.lab->shadows = Behaviour::Finish;
        QTRY_VERIFY(s.isOffered());
    }

    void runsThatWaitComeBeforeAnEstimate_data()
    {
        QTest::addColumn<bool>("ofAnother");
        QTest::newRow("of what is offered") << false;
        QTest::newRow("of another experiment") << true;
    }

    /// Which nobody asked for, and does not end here.
    void runsThatWaitComeBeforeAnEstimate()
    {
        QFETCH(const bool, ofAnother);
        ShownPage s;
        RunQueue queue(s.session);
        s.page.follow(queue);
        QVERIFY(s.open() && s.offer());
        s.lab->run = Behaviour::Hold;
        s.session.startRun();
        QTRY_VERIFY(s.lab->checkpoints > 0);
        queue.add();
        queue.add();
        QCOMPARE(queue.rowCount(), 2);
        s.lab->shadows = Behaviour::Hold;
        if (ofAnother) {
            Plan plan = s.session.plan();
            plan.seed += 1;
            s.session.changePlan(plan); // which ends the run
            QTRY_COMPARE(s.session.plan().seed, plan.seed);
        }
        s.lab->run = Behaviour::Finish;
        QTRY_COMPARE(s.lab->runsBegun.load(), 3);
        QTRY_COMPARE(s.lab->estimates.load(), 2);
        QCOMPARE(queue.rowCount(), 0);
        s.lab->shadows = Behaviour::Finish;
        QTRY_VERIFY(s.isOffered());
        QCOMPARE(s.lab->estimates.load(), 2);
    }

    /// What it has seen may have gone since.
    void estimateUnderWayIsMadeAgain()
    {
        ShownPage s;
        QVERIFY(s.open());
        s.lab->shadows = Behaviour::Hold;
        s.ask(ShownPage::memorisation);
        QTRY_VERIFY(s.lab->checkpoints > 0);
        s.page.askAgain();
        s.lab->shadows = Behaviour::Finish;
        QTRY_VERIFY(s.lab->estimates == 2 && s.isOffered());
        QVERIFY(s.staysIdle());
        QCOMPARE(s.lab->estimates.load(), 2);
    }

    /// One estimate, and no offer over what is under way.
    void questionIsChosenAgainMeanwhile()
    {
        ShownPage s;
        QVERIFY(s.open());
        s.lab->shadows = Behaviour::Hold;
        s.ask(ShownPage::memorisation);
        QTRY_COMPARE(s.hint(), estimating());
        s.ask(0);
        s.ask(ShownPage::memorisation);
        QCOMPARE(s.hint(), estimating());
        QVERIFY(!s.session.status().jobFollows);
        s.lab->shadows = Behaviour::Finish;
        QTRY_VERIFY(s.isOffered());
        QVERIFY(s.staysIdle() && s.isOffered());
        QCOMPARE(s.lab->estimates.load(), 1);

        s.lab->evaluate = Behaviour::Hold;
        s.click("trainShadowsButton");
        QTRY_COMPARE(s.session.status().phase, QStringLiteral("shadows"));
        s.ask(0);
        s.ask(ShownPage::memorisation);
        QVERIFY(!s.train()->isVisible());
        QCOMPARE(s.hint(), training());
        s.session.stop();
        QTRY_VERIFY(s.isOffered());
        QCOMPARE(s.lab->estimates.load(), 1);
    }

    void hintSaysWhatIsUnderWay()
    {
        ShownPage s;
        s.lab->shadowsThere = 2;
        QVERIFY(s.open());
        s.lab->run = Behaviour::Hold;
        s.session.startRun();
        QTRY_VERIFY(s.lab->checkpoints > 0);
        s.ask(ShownPage::memorisation);
        QCOMPARE(s.hint(), QStringLiteral("The model will be asked when the running job has ended."));
        s.lab->evaluate = Behaviour::Hold;
        s.lab->run = Behaviour::Finish;
        QTRY_COMPARE(s.session.status().phase, QStringLiteral("attack"));
        QCOMPARE(s.hint(), QStringLiteral("The model is looking at all training samples."));
        QVERIFY(!s.session.status().isLong);
        s.lab->evaluate = Behaviour::Finish;
        QTRY_COMPARE(s.page.grid()->model()->rowCount(), 14);
    }

    void offerIsReadAndReachedByKeys()
    {
        ShownPage s;
        QVERIFY(s.open() && s.offer());
        QCOMPARE(s.train()->text(), QStringLiteral("Train 2 shadow model(s)"));
        QCOMPARE(s.train()->accessibleName(), s.train()->text());
        QCOMPARE(s.train()->accessibleDescription(), s.hint());
        s.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&s.page));
        s.train()->setFocus();
        QVERIFY(s.train()->hasFocus());
        QTest::keyClick(s.train(), Qt::Key_Space);
        QVERIFY(!s.train()->isVisible() && s.page.grid()->hasFocus());
        QTRY_COMPARE(s.page.grid()->model()->rowCount(), 14);
    }

    void memorisationIsNotAskedForAgainByItself()
    {
        ShownPage s;
        s.lab->shadowsThere = 2;
        QVERIFY(s.open());
        s.lab->evaluate = Behaviour::Hold;
        s.choose("sampleQueryBox", 4);
        QTRY_VERIFY(s.lab->checkpoints > 0);
        s.session.stop();
        QTRY_COMPARE(s.session.status().activity, Activity::Idle);
        QCoreApplication::processEvents();
        QCOMPARE(s.session.status().activity, Activity::Idle);
        QVERIFY(!s.session.memorisation());
        QVERIFY(s.find<QLabel>("samplesHint")->text().contains(QStringLiteral("not looked")));
        s.lab->evaluate = Behaviour::Finish;
        s.choose("sampleQueryBox", 0);
        s.choose("sampleQueryBox", 4);
        QTRY_COMPARE(s.page.grid()->model()->rowCount(), 14);
    }

    void scoringIsNotAskedForAgainByItself_data()
    {
        QTest::addColumn<bool>("fails");
        QTest::newRow("stopped") << false;
        QTest::newRow("failed") << true;
    }

    void scoringIsNotAskedForAgainByItself()
    {
        QFETCH(bool, fails);
        ShownPage s;
        QVERIFY(s.open());
        QSignalSpy failed(&s.session, &ExperimentSession::failed);
        RunQueue queue(s.session);
        s.lab->run = Behaviour::Hold;
        s.session.startRun();
        QTRY_VERIFY(s.lab->checkpoints > 0);
        s.choose("sampleQueryBox", 1);
        if (fails)
            queue.add(); // which begins all the same
        s.lab->checkpoints = 0;
        s.lab->evaluate = fails ? Behaviour::Fail : Behaviour::Hold;
        s.lab->run = Behaviour::Finish;
        if (fails) {
            QTRY_COMPARE(queue.rowCount(), 0);
        } else {
            QTRY_VERIFY(s.session.status().activity == Activity::Evaluating && s.lab->checkpoints > 0);
            s.session.stop();
        }
        QTRY_COMPARE(s.session.status().activity, Activity::Idle);
        QTest::qWait(50);
        QCOMPARE(s.session.status().activity, Activity::Idle);
        QCOMPARE(failed.count(), fails ? 1 : 0);
        QVERIFY(!s.session.sampleScores());
        QVERIFY2(s.find<QLabel>("samplesHint")->text().contains(QStringLiteral("not looked")),
                 qPrintable(s.find<QLabel>("samplesHint")->text()));
        s.lab->evaluate = Behaviour::Finish;
        s.choose("sampleQueryBox", 0);
        s.choose("sampleQueryBox", 1);
        QTRY_COMPARE(s.page.grid()->model()->rowCount(), 6);
    }

    void scoringGivesWayAndIsAskedForAgain_data()
    {
        QTest::addColumn<bool>("toARun");
        QTest::newRow("to a run") << true;
        QTest::newRow("to another evaluation") << false;
    }

    void scoringGivesWayAndIsAskedForAgain()
    {
        QFETCH(bool, toARun);
        ShownPage s;
        QVERIFY(s.open());
        s.lab->evaluate = Behaviour::Hold;
        s.choose("sampleQueryBox", 1);
        QTRY_VERIFY(s.lab->checkpoints > 0);
        QSignalSpy ended(&s.session, &ExperimentSession::runEnded);
        MembershipOptions membership;
        membership.negatives = AttackNegatives::AllClasses;
        if (toARun)
            s.session.startRun();
        else
            s.session.setMembership(membership);
        s.lab->evaluate = Behaviour::Finish;
        QTRY_COMPARE(ended.count(), toARun ? 1 : 0);
        QTRY_COMPARE(s.page.grid()->model()->rowCount(), 6);
    }

    void aQueryWaitsForTheRunningJob()
    {
        ShownPage s;
        QVERIFY(s.open());
        s.lab->run = Behaviour::Hold;
        s.session.startRun();
        QTRY_VERIFY(s.lab->checkpoints > 0);
        s.choose("sampleQueryBox", 1);
        QCOMPARE(s.page.grid()->model()->rowCount(), 0);
        QVERIFY(s.find<QLabel>("samplesHint")->isVisible());
        QVERIFY(!s.session.sampleScores());
        s.lab->run = Behaviour::Finish;
        QTRY_COMPARE(s.page.grid()->model()->rowCount(), 6);
    }

    void requestsAreAddedAndShown()
    {
        ShownPage s;
        QVERIFY(s.open());
        QTest::mouseClick(s.find<QWidget>("addRequestButton"), Qt::LeftButton);
        auto* box = s.find<QComboBox>("requestBox");
        QCOMPARE(box->count(), 2);
        QCOMPARE(box->currentIndex(), 1);
        QVERIFY(s.settle());
        QVERIFY(!s.find<QPushButton>("applyForgetSetButton")->isEnabled());
        QTest::mouseClick(s.find<QWidget>("removeRequestButton"), Qt::LeftButton);
        QCOMPARE(box->count(), 1);
    }
};

QTEST_MAIN(TestSamplesPage)
#include "test_samples_page.moc"
