// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "tests/session/open_session.h"
#include "tests/widgets/clipped_texts.h"
#include "tests/widgets/shown_window.h"
#include "widgets/embedding_page.h"
#include "widgets/embedding_plot.h"
#include "widgets/session/embedding_model.h"
#include "widgets/session/experiment_session.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <atomic>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <utility>
#include <vector>

using namespace unlearn;

namespace {

/// Three samples, whose places in the second picture are those of the first, moved by (place, 0).
FeatureEmbedding planted(const std::vector<AttackSubject>& subjects)
{
    FeatureEmbedding embedding;
    embedding.samples = {{"forget", 10, 1}, {"retain", 2, 0}, {"test", 5, 2}};
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        Eigen::MatrixX2d points(3, 2);
        points << 0.0, 0.0, 4.0, 1.0, 1.0, 5.0;
        points.col(0).array() += static_cast<double>(i);
        embedding.pictures.push_back({subjects[i].name, points, {}, {}});
    }
    return embedding;
}

struct ShownPage : OpenSession {
    std::shared_ptr<std::atomic<Behaviour>> behaviour = std::make_shared<std::atomic<Behaviour>>(Behaviour::Finish);
    EmbeddingModel model{
        session, [behaviour = behaviour](const Experiment&, const EmbeddingTask& task, const JobContext& context) {
            while (*behaviour == Behaviour::Hold) {
                context.checkpoint();
                std::this_thread::yield();
            }
            if (*behaviour == Behaviour::Fail)
                throw Error(ErrorCode::NonFinite, "A feature is not a finite number");
            return planted(task.subjects);
        }};
    EmbeddingPage page{model};

    ShownPage()
    {
        page.resize(900, 560);
        page.show();
    }
    bool open() { return OpenSession::open() && QTest::qWaitForWindowExposed(&page); }
    bool embed()
    {
        QTest::mouseClick(find<QPushButton>("embedButton"), Qt::LeftButton);
        return QTest::qWaitFor([this] { return model.rowCount() == 3 && !model.isWorking(); });
    }
    template <typename Widget> Widget* find(const char* name) const
    {
        return page.findChild<Widget*>(QLatin1String(name));
    }
};

/// A session whose runs leave the original as the unlearned model, of an experiment of so many requests.
struct RunsModels {
    std::shared_ptr<EmbeddingTask> lastTask = std::make_shared<EmbeddingTask>(); ///< read it once that has ended
    std::shared_ptr<ForgetSet> lastForget = std::make_shared<ForgetSet>();       ///< likewise
    ExperimentSession session;
    EmbeddingModel model;

    explicit RunsModels(const std::vector<std::vector<std::string>>& requests)
        : session(services(requests)),
          model(session,
                [lastTask = lastTask, lastForget = lastForget](const Experiment& experiment, const EmbeddingTask& task,
                                                               const JobContext& context) {
                    *lastTask = task;
                    *lastForget = experiment.forget;
                    context.tell({"told"});
                    return planted(task.subjects);
                })
    {
    }

    static ExperimentServices services(const std::vector<std::vector<std::string>>& requests)
    {
        ExperimentServices services = fakeServices(std::make_shared<FakeLab>());
        services.open = [open = services.open, requests](Plan plan, const JobContext& context,
                                                         const std::shared_ptr<const Experiment>& previous) {
            auto experiment = std::make_shared<Experiment>(*open(std::move(plan), context, previous));
            experiment->plan.requests = requests;
            return experiment;
        };
        services.run = [run = services.run](const Experiment& experiment, const RunOptions& options,
                                            const JobContext& context, const RunEvents& events) {
            RunOutcome outcome = run(experiment, options, context, events);
            outcome.unlearned = experiment.model;
            return outcome;
        };
        return services;
    }
    bool open()
    {
        session.openPlan(OpenSession::planFile);
        return QTest::qWaitFor([this] { return session.experiment() && isIdle(session); });
    }
    bool embed()
    {
        model.embed(EmbeddingMethod::PrincipalComponents);
        return QTest::qWaitFor([this] { return model.rowCount() == 3 && !model.isWorking(); });
    }
    bool runAndEmbed()
    {
        session.startRun();
        return QTest::qWaitFor([this] { return session.lastRun() && isIdle(session); }) && embed();
    }
};

} // namespace

class TestEmbeddingPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_embedding_page"));
        QSettings().clear();
        QLocale::setDefault(QLocale::c());
    }

    void embedsWhatIsLoaded()
    {
        ShownPage s;
        const QAbstractItemModelTester tester(&s.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!s.find<QPushButton>("embedButton")->isEnabled()); // nothing is open
        QVERIFY(s.open());
        QVERIFY(s.find<QPushButton>("embedButton")->isEnabled());
        QVERIFY(!s.find<QPushButton>("stopEmbeddingButton")->isEnabled());
        QVERIFY(!s.find<QLabel>("embeddingAbout")->isVisible());
        QVERIFY(s.embed());
        QCOMPARE(s.find<QComboBox>("embeddingLeftBox")->currentText(), QString("Original"));
        const QString about = s.find<QLabel>("embeddingAbout")->text();
        QVERIFY2(about.contains("principal components")
                     && about.endsWith("1 to forget, 1 retained, 1 of the test split."),
                 qPrintable(about));
        QCOMPARE(s.find<QComboBox>("embeddingRightBox")->count(), 2); // the original and a retrained model
        QTRY_COMPARE(clippedIn(s.page).filter("embeddingRightBox"), QStringList());
        QCOMPARE(s.model.index(0, EmbeddingModel::Part).data().toString(), QString("Forget"));
        QCOMPARE(s.model.index(0, EmbeddingModel::Moved).data().toString(), QString("1.00"));
        QCOMPARE(s.model.headerData(EmbeddingModel::Moved, Qt::Horizontal).toString(), QString("Moved"));
    }

    void oneSampleStandsOutInBoth()
    {
        ShownPage s;
        QVERIFY(s.open() && s.embed());
        auto* left = s.find<EmbeddingPlot>("embeddingLeftPlot");
        auto* right = s.find<EmbeddingPlot>("embeddingRightPlot");
        auto* canvas = s.find<QWidget>("embeddingLeftCanvas");
        QTRY_VERIFY(canvas->rect().contains(left->positionOf(1)));
        QTest::mouseClick(canvas, Qt::LeftButton, {}, left->positionOf(1));
        QCOMPARE(s.model.highlighted(), std::optional(1));
        QVERIFY(right->accessibleDescription().startsWith("Retain sample 2, class 0"));
        QTest::keyClick(left, Qt::Key_Right);
        QCOMPARE(s.model.highlighted(), std::optional(2));
        QTest::keyClick(left, Qt::Key_Right); // there is no further one
        QCOMPARE(s.model.highlighted(), std::optional(2));
        QTest::keyClick(right, Qt::Key_Left);
        QCOMPARE(s.model.highlighted(), std::optional(1));
        QTest::keyClick(right, Qt::Key_Escape);
        QVERIFY(!s.model.highlighted());
        QVERIFY(left->accessibleDescription().isEmpty());
    }

    void tableIsLinked()
    {
        ShownPage s;
        QVERIFY(s.open() && s.embed());
        auto* table = s.find<QTableView>("embeddingTable");
        QVERIFY(table->isHidden());
        QTest::mouseClick(s.find<QPushButton>("embeddingDataTableButton"), Qt::LeftButton);
        QVERIFY(table->isVisible());
        QTRY_VERIFY(table->visualRect(s.model.index(2, 0)).isValid());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(s.model.index(2, 0)).center());
        QCOMPARE(s.model.highlighted(), std::optional(2));
        s.model.setHighlighted(0);
        QCOMPARE(table->currentIndex().row(), 0);
    }

    void modelsAreChosen()
    {
        ShownPage s;
        QVERIFY(s.open() && s.embed());
        auto* right = s.find<QComboBox>("embeddingRightBox");
        right->setFocus();
        QTest::keyClick(right, Qt::Key_Up); // the original on both sides
        QCOMPARE(s.model.right(), 0);
        QCOMPARE(s.model.index(0, EmbeddingModel::Moved).data().toString(), QString("0.00"));
    }

    void stops()
    {
        ShownPage s;
        QVERIFY(s.open());
        *s.behaviour = Behaviour::Hold;
        QSignalSpy failed(&s.model, &EmbeddingModel::failed);
        const QSignalSpy stopped(&s.model, &EmbeddingModel::stopped);
        QTest::mouseClick(s.find<QPushButton>("embedButton"), Qt::LeftButton);
        QVERIFY(s.model.isWorking());
        QVERIFY(!s.find<QPushButton>("embedButton")->isEnabled());
        QTest::mouseClick(s.find<QPushButton>("stopEmbeddingButton"), Qt::LeftButton);
        QTRY_VERIFY(!s.model.isWorking());
        QCOMPARE(failed.count(), 0);
        QTRY_COMPARE(stopped.count(), 1);
        QCOMPARE(s.model.rowCount(), 0);
        *s.behaviour = Behaviour::Finish;
        QVERIFY(s.embed());
        QCOMPARE(stopped.count(), 1);
    }

    /// By a person or by what took the place of its experiment; of one that has ended well nothing of the kind is left.
    void thatItWasStoppedIsItsResult()
    {
        const auto behaviour = std::make_shared<std::atomic<Behaviour>>(Behaviour::Hold);
        ShownWindow s({}, [behaviour](const std::shared_ptr<FakeLab>& lab) {
            ExperimentServices services = fakeServices(lab);
            services.embedModels = [behaviour](const Experiment&, const EmbeddingTask& task,
                                               const JobContext& context) {
                while (*behaviour == Behaviour::Hold) {
                    context.checkpoint();
                    std::this_thread::yield();
                }
                return planted(task.subjects);
            };
            return services;
        });
        QVERIFY(s.open());
        const SideJobs& jobs = s.window.sideJobs();
        const auto result = [&jobs] { return jobs.result(SideJob::Embedding); };
        s.find<QPushButton>("embedButton")->click();
        QVERIFY(jobs.underWay() == std::set{SideJob::Embedding});
        s.find<QPushButton>("stopEmbeddingButton")->click();
        QTRY_VERIFY2(result().contains(QStringLiteral("was stopped")), qPrintable(result()));
        QVERIFY(s.isSaid(result()) && jobs.underWay().empty());
        *behaviour = Behaviour::Finish;
        s.find<QPushButton>("embedButton")->click();
        QTRY_VERIFY(jobs.underWay().empty());
        QCOMPARE(result(), QString());
        *behaviour = Behaviour::Hold;
        s.find<QPushButton>("embedButton")->click();
        s.window.openPlan("/fake/folder/another.unlearn.json");
        QTRY_VERIFY2(result().contains(QStringLiteral("was stopped")), qPrintable(result()));
        QVERIFY(jobs.underWay().empty() && s.waitForIdle());
    }

    void failureIsTold()
    {
        ShownPage s;
        QVERIFY(s.open());
        *s.behaviour = Behaviour::Fail;
        QSignalSpy failed(&s.model, &EmbeddingModel::failed);
        QTest::mouseClick(s.find<QPushButton>("embedButton"), Qt::LeftButton);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed[0][0].toString().contains("not a finite number"));
        QVERIFY(s.find<QPushButton>("embedButton")->isEnabled());
    }

    /// Before, and after a purge, there is none whose models these are.
    void aRunsModelsAreEmbeddedAsThose()
    {
        RunsModels s({});
        QVERIFY(s.open() && s.embed());
        QVERIFY(!s.lastTask->run);
        QVERIFY(s.runAndEmbed());
        QCOMPARE(s.lastTask->run, std::optional(s.session.lastRun()->id));
        QCOMPARE(s.lastTask->subjects.at(1).name, std::string("unlearned"));
        QVERIFY(s.lastTask->subjects[1].model == s.session.lastRun()->unlearned);
        s.session.forgetPurged({});
        QVERIFY(s.embed());
        QVERIFY(!s.lastTask->run);
    }

    /// It forgot what the requests before it had forgotten, too.
    void theLastOfSeveralRequestsIsEmbeddedWithAllThatWasForgotten()
    {
        RunsModels s({{"1:5"}, {"2:3"}});
        QVERIFY(s.open() && s.embed());
        QVERIFY(*s.lastForget == s.session.experiment()->forget);
        QCOMPARE(s.lastForget->count(), std::int64_t{5});
        QVERIFY(s.runAndEmbed());
        QCOMPARE(s.lastTask->subjects.at(1).name, std::string("unlearned"));
        QCOMPARE(s.lastTask->run, std::optional(s.session.lastRun()->id));
        QCOMPARE(s.lastForget->count(), std::int64_t{8});
        QCOMPARE(s.lastTask->subjects.size(), std::size_t{2}); // the baseline is one of the first request
    }

    /// Such as of a log that can not be written.
    void whatTheJobTellsIsShown()
    {
        RunsModels s({});
        QSignalSpy noticed(&s.model, &EmbeddingModel::noticed);
        QVERIFY(s.open() && s.embed());
        QTRY_COMPARE(noticed.count(), 1);
        QCOMPARE(noticed[0][0].toString(), QString("told"));
        QCOMPARE(s.model.rowCount(), 3);
    }

    void endsWithItsWindow()
    {
        ShownPage s;
        QVERIFY(s.open());
        *s.behaviour = Behaviour::Hold;
        QTest::mouseClick(s.find<QPushButton>("embedButton"), Qt::LeftButton);
        QVERIFY(s.model.isWorking()); // and is destroyed at work
    }

    void anotherExperimentHasOtherPictures()
    {
        ShownPage s;
        QVERIFY(s.open() && s.embed());
        s.model.setHighlighted(1);
        s.session.openPlan("/fake/folder/another.unlearn.json");
        QTRY_COMPARE(s.model.rowCount(), 0);
        QVERIFY(!s.model.highlighted());
        QCOMPARE(s.find<QComboBox>("embeddingLeftBox")->count(), 0);
    }
};

QTEST_MAIN(TestEmbeddingPage)
#include "test_embedding_page.moc"
