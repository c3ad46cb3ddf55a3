// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/shown_train_dialog.h"
#include "widgets/main_window.h"
#include "widgets/training_commands.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace unlearn;

using State = TrainingRecord::State;
using Opened = TrainingSession;
using ShownDialog = ShownTrainDialog;

class TestTrainDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_train_dialog"));
        QSettings().clear();
        QLocale::setDefault(QLocale::c());
    }

    void trainsWhatTheFormSays()
    {
        Opened opened;
        const ShownDialog shown(opened);
        auto* architecture = shown.find<QComboBox>("trainArchitectureBox");
        QCOMPARE(architecture->currentData().toString(), QStringLiteral("mlp")); // as the experiment's model
        QVERIFY(architecture->findData(QStringLiteral("smallcnn")) >= 0);
        QCOMPARE(architecture->findData(QStringLiteral("text-transformer")), -1); // takes no images
        const auto* description = shown.find<QLabel>("trainArchitectureText");
        const QString ofModels = description->text();
        QVERIFY(!ofModels.isEmpty());
        QTest::keyClick(architecture, Qt::Key_Down);
        QVERIFY(description->text() != ofModels);
        QCOMPARE(architecture->accessibleDescription(), description->text());
        QTest::keyClick(architecture, Qt::Key_Up);
        QCOMPARE(description->text(), ofModels);
        shown.enter("trainEpochsBox", QStringLiteral("4"));
        shown.enter("trainRateBox", QStringLiteral("0.25"));
        shown.enter("trainBatchBox", QStringLiteral("16"));
        shown.enter("trainSeedBox", QStringLiteral("9"));
        shown.check("trainBfloat16Box");
        shown.check("trainAugmentBox");
        QVERIFY(shown.find<QLineEdit>("trainFileEdit")->text().endsWith("mlp-trained-seed9.safetensors"));
        const QString file = opened.folder.filePath(QStringLiteral("new.safetensors"));
        shown.type("trainFileEdit", file);
        QVERIFY(shown.train());
        QVERIFY(opened.waitFor(State::Finished));
        QTRY_COMPARE(shown.find<QTableView>("trainingTable")->model()->rowCount(), 4);
        auto* plot = shown.find<QWidget>("trainingPlot");
        QTest::keyClick(plot, Qt::Key_End);
        QVERIFY2(plot->accessibleDescription().startsWith(QStringLiteral("Epoch 4: loss ")),
                 qPrintable(plot->accessibleDescription()));
        QTest::keyClick(plot, Qt::Key_Left);
        QVERIFY(plot->accessibleDescription().startsWith(QStringLiteral("Epoch 3: loss ")));
        const Training& training = *opened.lab->lastTraining;
        QCOMPARE(training.dataset, opened.session.experiment()->dataset);
        QCOMPARE(training.architecture, std::string("mlp"));
        QCOMPARE(training.recipe.stages.size(), std::size_t{1});
        QCOMPARE(training.recipe.stages[0].epochs, 4);
        QCOMPARE(training.recipe.stages[0].learningRate, 0.25);
        QVERIFY(training.recipe.stages[0].flip && training.recipe.stages[0].cropPadding == 4);
        QCOMPARE(training.recipe.batchSize, 16);
        QCOMPARE(training.recipe.seed, std::uint64_t{9});
        QVERIFY(training.recipe.bf16 && !training.leftOut && !training.startOver);
        QVERIFY(shown.find<QLabel>("trainingState")->text().contains(file));
        shown.click("useTrainedButton");
        QVERIFY(opened.waitForIdle());
        QCOMPARE(QString::fromStdString(opened.session.plan().model.file), file);
        QVERIFY(!shown.dialog.isVisible());
    }

    /// An epoch may take minutes: how it goes is told before its end.
    void epochUnderWayIsToldOf()
    {
        Opened opened;
        const ShownDialog shown(opened);
        shown.enter("trainEpochsBox", QStringLiteral("3"));
        opened.lab->train = Behaviour::Hold;
        QVERIFY(shown.train());
        const auto* state = shown.find<QLabel>("trainingState");
        QTRY_COMPARE(state->text(),
                     QStringLiteral("Epoch 2 of 3, 25 % of it: loss 1.5000, training error 37.50 % so far."));
        opened.lab->train = Behaviour::Finish;
        QVERIFY(opened.waitFor(State::Finished));
        QTRY_VERIFY2(state->text().startsWith(QStringLiteral("Epoch 3 of 3: loss ")), qPrintable(state->text()));
        QVERIFY(!opened.session.training()->underWay);
    }

    void anotherArchitectureIsNoBaseline()
    {
        Opened opened;
        const ShownDialog shown(opened);
        shown.check("trainWithoutForgetBox");
        auto* architecture = shown.find<QComboBox>("trainArchitectureBox");
        QTest::keyClicks(architecture, QStringLiteral("smallcnn"));
        QCOMPARE(architecture->currentData().toString(), QStringLiteral("smallcnn"));
        shown.enter("trainEpochsBox", QStringLiteral("1"));
        QVERIFY(shown.train());
        QVERIFY(opened.waitFor(State::Finished));
        QVERIFY(opened.waitForIdle());
        QVERIFY(opened.lab->lastTraining->leftOut);
        QCOMPARE(opened.session.plan().retrained.size(), std::size_t{1}); // as before
        QTRY_VERIFY(shown.find<QPushButton>("useTrainedButton")->isVisible());
    }

    void withoutTheForgetSetItIsABaseline()
    {
        Opened opened;
        const ShownDialog shown(opened);
        shown.check("trainWithoutForgetBox");
        QVERIFY(shown.find<QLineEdit>("trainFileEdit")->text().contains("retrained"));
        QVERIFY(shown.train());
        QVERIFY(opened.waitFor(State::Finished));
        QVERIFY(opened.waitForIdle());
        QCOMPARE(opened.lab->lastTraining->leftOut->samples, opened.session.experiment()->forget);
        QCOMPARE(opened.lab->lastTraining->leftOut->selectors, std::string("1:5"));
        QCOMPARE(opened.session.plan().retrained.size(), std::size_t{2});
        QCOMPARE(opened.session.experiment()->retrained.size(), std::size_t{2});
        QCOMPARE(opened.session.plan().retrained.back().file, opened.session.training()->settings.out.string());
        QVERIFY(!shown.find<QPushButton>("useTrainedButton")->isVisible());
    }

    void ofSeveralRequestsItIsSaidWhichOne()
    {
        Opened opened;
        const Plan ofOne = opened.session.plan();
        const std::vector<TrainingSettings> baselines = opened.baselinesOfTwoRequests();
        const ShownDialog shown(opened);
        const auto* without = shown.find<QCheckBox>("trainWithoutForgetBox");
        QVERIFY2(without->text().contains("request 1 of 2"), qPrintable(without->text()));
        opened.session.trainBaselines(baselines);
        QTRY_COMPARE(opened.session.plan().retrained.size(), std::size_t{2});
        QVERIFY(opened.waitForIdle());
        QCOMPARE(opened.lab->lastTraining->leftOut->selectors, std::string("1:5 2:4"));
        QVERIFY2(without->text().contains("request 2 of 2"), qPrintable(without->text()));
        QCOMPARE(shown.find<QLineEdit>("trainFileEdit")->text(),
                 QString::fromStdString(opened.session.training()->settings.out.string()));
        opened.session.changePlan(ofOne);
        QVERIFY(opened.waitForIdle());
        QVERIFY2(!without->text().contains("request"), qPrintable(without->text()));
    }

    /// Between two of them the form is the user's.
    void whatIsFilledInMeanwhileStays()
    {
        Opened opened;
        const std::vector<TrainingSettings> baselines = opened.baselinesOfTwoRequests();
        opened.lab->evaluate = Behaviour::Hold;
        const ShownDialog shown(opened);
        opened.session.trainBaselines(baselines);
        QTRY_VERIFY(opened.session.status().activity == Activity::Evaluating && opened.session.status().jobFollows);
        const QString first = QString::fromStdString(baselines[0].out.string());
        QCOMPARE(shown.find<QLineEdit>("trainFileEdit")->text(), first);
        QVERIFY(shown.find<QSpinBox>("trainEpochsBox")->isEnabled());
        shown.enter("trainEpochsBox", QStringLiteral("9"));
        opened.lab->evaluate = Behaviour::Finish;
        QTRY_COMPARE(opened.session.plan().retrained.size(), std::size_t{2});
        QVERIFY(opened.waitForIdle());
        QCOMPARE(opened.session.training()->settings.out, baselines[1].out);
        QCOMPARE(shown.find<QSpinBox>("trainEpochsBox")->value(), 9);
        QCOMPARE(shown.find<QLineEdit>("trainFileEdit")->text(), first);
    }

    void whoeverBeginsATrainingKeepsTheFileAsTyped()
    {
        Opened opened;
        const ShownDialog shown(opened);
        shown.type("trainFileEdit", QStringLiteral("relative.safetensors"));
        QVERIFY(shown.train());
        QVERIFY(opened.waitFor(State::Finished));
        QVERIFY(opened.lab->lastTraining->out.is_absolute());
        QCOMPARE(shown.find<QLineEdit>("trainFileEdit")->text(), QStringLiteral("relative.safetensors"));
    }

    void baselinesLeaveAFormOfOtherDataAlone()
    {
        Opened opened;
        const std::vector<TrainingSettings> baselines = opened.baselinesOfTwoRequests();
        const ShownDialog before(opened, "fashion-mnist:/my/data");
        const QString suggested = before.find<QLineEdit>("trainFileEdit")->text();
        opened.lab->train = Behaviour::Hold;
        opened.session.trainBaselines(baselines);
        const ShownDialog meanwhile(opened, "fashion-mnist:/my/data");
        QVERIFY(meanwhile.find<QPushButton>("stopTrainingButton")->isEnabled());
        opened.lab->train = Behaviour::Finish;
        QTRY_COMPARE(opened.session.plan().retrained.size(), std::size_t{2});
        QVERIFY(opened.waitForIdle());
        for (const ShownDialog* shown : {&before, &meanwhile}) {
            QVERIFY(!shown->find<QCheckBox>("trainWithoutForgetBox")->isChecked());
            QCOMPARE(shown->find<QLineEdit>("trainFileEdit")->text(), suggested);
            opened.lab->lastTraining.reset();
            QVERIFY(shown->train());
            QVERIFY(opened.waitFor(State::Finished));
            QVERIFY(opened.waitForIdle());
            QCOMPARE(opened.lab->openedData, std::string("fashion-mnist:/my/data"));
            QVERIFY(!opened.lab->lastTraining->leftOut); // which are samples of the experiment
        }
    }

    void stoppedTrainingIsTakenUpAgain()
    {
        Opened opened;
        opened.lab->train = Behaviour::Hold;
        const ShownDialog shown(opened);
        QVERIFY(shown.train());
        QTRY_COMPARE(shown.find<QTableView>("trainingTable")->model()->rowCount(), 1);
        QCOMPARE(opened.session.status().activity, Activity::Training);
        QVERIFY(!shown.find<QPushButton>("trainButton")->isEnabled());
        QVERIFY(!shown.find<QSpinBox>("trainEpochsBox")->isEnabled());
        const auto out = opened.session.training()->settings.out;
        QFile checkpoint(QString::fromStdString(trainingCheckpoint(out).string()));
        QVERIFY(checkpoint.open(QIODevice::WriteOnly)); // as the training would leave it
        shown.click("stopTrainingButton");
        QVERIFY(opened.waitFor(State::Stopped));
        QTRY_VERIFY(shown.find<QPushButton>("trainButton")->isEnabled());
        QTRY_VERIFY(shown.find<QPushButton>("trainButton")->text().contains("Resume"));
        QVERIFY(shown.find<QCheckBox>("trainResumeBox")->isVisible());
        opened.lab->train = Behaviour::Finish;
        QVERIFY(shown.train());
        QVERIFY(opened.waitFor(State::Finished));
        QCOMPARE(opened.lab->lastTraining->out, out);
        QVERIFY(!opened.lab->lastTraining->startOver);
        QVERIFY(opened.waitForIdle());
        shown.check("trainResumeBox");
        QVERIFY(!shown.find<QPushButton>("trainButton")->text().contains("Resume"));
        QVERIFY(shown.train());
        QVERIFY(opened.waitFor(State::Finished));
        QVERIFY(opened.waitForIdle());
        QVERIFY(opened.lab->lastTraining->startOver);
    }

    void errorsAreMeasuredAfterATrainingThatDidNotWait()
    {
        Opened opened;
        opened.lab->evaluate = Behaviour::Hold;
        opened.session.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_COMPARE(opened.session.status().activity, Activity::Evaluating);
        const ShownDialog shown(opened);
        QVERIFY(shown.train());
        opened.lab->evaluate = Behaviour::Finish;
        QVERIFY(opened.waitFor(State::Finished));
        QTRY_COMPARE(opened.session.evaluations().count("original"), std::size_t{1});
    }

    void failureIsSaidWhereItHappened()
    {
        Opened opened;
        opened.lab->train = Behaviour::Fail;
        const ShownDialog shown(opened);
        QVERIFY(shown.train());
        QVERIFY(opened.waitFor(State::Failed));
        QVERIFY(shown.find<QLabel>("trainingState")->text().contains(QLatin1String(FakeLab::failure)));
        QTRY_VERIFY(shown.find<QPushButton>("trainButton")->isEnabled());
    }

    void trainingGoesOnWithoutItsDialog()
    {
        Opened opened;
        opened.lab->train = Behaviour::Hold;
        {
            const ShownDialog shown(opened);
            shown.enter("trainEpochsBox", QStringLiteral("3"));
            QVERIFY(shown.train());
            QTRY_VERIFY(!opened.session.training()->epochs.empty());
        }
        const ShownDialog again(opened);
        QCOMPARE(again.find<QSpinBox>("trainEpochsBox")->value(), 3);
        QCOMPARE(again.find<QTableView>("trainingTable")->model()->rowCount(), 1);
        QVERIFY(again.find<QPushButton>("stopTrainingButton")->isEnabled());
        opened.lab->train = Behaviour::Finish;
        QTRY_COMPARE(again.find<QTableView>("trainingTable")->model()->rowCount(), 3);
    }

    void sessionMayEndWhileItTrains()
    {
        auto opened = std::make_unique<Opened>();
        opened->lab->train = Behaviour::Hold;
        {
            const ShownDialog shown(*opened);
            QVERIFY(shown.train());
            QTRY_VERIFY(!opened->session.training()->epochs.empty());
        }
        opened.reset(); // waits for the thread, and hears nothing of it afterwards
    }

    void baselineOfThePlanInOneAction()
    {
        const auto lab = std::make_shared<FakeLab>();
        QTemporaryDir folder;
        ExperimentServices services = fakeServices(lab);
        TrainRecipe recipe{.stages = {{.epochs = 3, .learningRate = 0.5}}, .batchSize = 7, .seed = 40};
        services.open = [&, open = services.open](Plan plan, const JobContext& context,
                                                  const ExperimentServices::ExperimentPointer& previous) {
            auto experiment = std::make_shared<Experiment>(*open(std::move(plan), context, previous));
            const std::string file = folder.filePath(QStringLiteral("model.safetensors")).toStdString();
            experiment->model->save(file, {{"recipe", recipeToJson(recipe)}});
            experiment->model = std::make_shared<Model>(Model::load(file));
            return experiment;
        };
        MainWindow window(services, QStringLiteral("/fake/runs.sqlite"), {});
        window.show();
        auto* action = window.findChild<QAction*>(QStringLiteral("trainBaselineAction"));
        QVERIFY(!action->isEnabled());
        window.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(action->isEnabled());
        QTRY_COMPARE(window.session().status().activity, Activity::Idle);
        action->trigger();
        QTRY_COMPARE(window.session().plan().retrained.size(), std::size_t{2});
        QTRY_COMPARE(window.session().status().activity, Activity::Idle);
        QCOMPARE(lab->lastTraining->recipe.batchSize, 7);
        QCOMPARE(lab->lastTraining->recipe.stages[0].epochs, 3);
        QCOMPARE(lab->lastTraining->recipe.seed, std::uint64_t{41}); // there was a baseline
        QCOMPARE(lab->lastTraining->leftOut->samples.count(), std::int64_t{5});
        QCOMPARE(window.session().evaluations().count("retrained-1"), std::size_t{1});
        QVERIFY(window.findChild<TrainDialog*>(QStringLiteral("trainDialog")));
    }

    void aModelThatTellsNoRecipeAsksForOne()
    {
        const auto lab = std::make_shared<FakeLab>();
        MainWindow window(fakeServices(lab), QStringLiteral("/fake/runs.sqlite"), {});
        window.show();
        window.openPlan("/fake/folder/fake.unlearn.json");
        auto* action = window.findChild<QAction*>(QStringLiteral("trainBaselineAction"));
        QTRY_VERIFY(action->isEnabled());
        QTRY_COMPARE(window.session().status().activity, Activity::Idle);
        action->trigger();
        QTRY_VERIFY(window.findChild<TrainDialog*>(QStringLiteral("trainDialog")));
        const auto* dialog = window.findChild<TrainDialog*>(QStringLiteral("trainDialog"));
        QVERIFY(!window.session().training());
        QVERIFY(dialog->findChild<QCheckBox*>(QStringLiteral("trainWithoutForgetBox"))->isChecked());
    }

    void newExperimentWithAModelToBeTrained()
    {
        const auto lab = std::make_shared<FakeLab>();
        MainWindow window(fakeServices(lab), QStringLiteral("/fake/runs.sqlite"), {});
        window.show();
        const auto find = [&window]<typename Widget>(const char* name, Widget*) {
            return window.findChild<Widget*>(QLatin1String(name));
        };
        find("newExperimentAction", static_cast<QAction*>(nullptr))->trigger();
        auto* data = find("dataDialog", static_cast<QDialog*>(nullptr));
        QVERIFY(data);
        data->findChild<QLineEdit*>(QStringLiteral("dataFolderEdit"))->setText(QStringLiteral("/my/data"));
        QTest::keyClick(data, Qt::Key_Return);
        QTRY_VERIFY(find("modelDialog", static_cast<QDialog*>(nullptr)));
        QTest::mouseClick(find("trainInsteadButton", static_cast<QPushButton*>(nullptr)), Qt::LeftButton);
        auto* train = find("trainDialog", static_cast<QDialog*>(nullptr));
        QVERIFY(train);
        QVERIFY(!train->findChild<QCheckBox*>(QStringLiteral("trainWithoutForgetBox"))->isEnabled());
        auto* button = train->findChild<QPushButton*>(QStringLiteral("trainButton"));
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(window.session().training()
                    && window.session().training()->state == TrainingRecord::State::Finished);
        QVERIFY(QString::fromStdString(lab->openedData).endsWith(":/my/data"));
        QTest::mouseClick(train->findChild<QPushButton*>(QStringLiteral("useTrainedButton")), Qt::LeftButton);
        QTRY_VERIFY(window.session().experiment());
        QCOMPARE(window.session().plan().data, lab->openedData);
        QCOMPARE(window.session().plan().model.file, lab->lastTraining->out.string());
        QVERIFY(window.session().planFile().empty() && window.session().isModified());
        QVERIFY(window.windowTitle().startsWith(QStringLiteral("New experiment")));
    }

    void theExperimentGivesWayToATrainedModelsOwnOnlyWhenAsked()
    {
        const auto lab = std::make_shared<FakeLab>();
        MainWindow window(fakeServices(lab), QStringLiteral("/fake/runs.sqlite"), {});
        window.show();
        window.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(window.session().experiment() && window.session().status().activity == Activity::Idle);
        auto* train = window.findChild<TrainingCommands*>()->showDialog("fashion-mnist:/my/data");
        auto* button = train->findChild<QPushButton*>(QStringLiteral("trainButton"));
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(window.session().training()
                    && window.session().training()->state == TrainingRecord::State::Finished);
        QTRY_COMPARE(window.session().status().activity, Activity::Idle);
        window.session().setAllGammas(0.5);
        QTest::mouseClick(train->findChild<QPushButton*>(QStringLiteral("useTrainedButton")), Qt::LeftButton);
        auto* box = window.findChild<QMessageBox*>(QStringLiteral("questionBox"));
        QVERIFY(box && box->text().contains(QStringLiteral("not saved")));
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<QMessageBox*>(QStringLiteral("questionBox")));
        QVERIFY(!window.session().planFile().empty());
        QCOMPARE(window.session().plan().gamma, 0.5);
        QVERIFY(train->isVisible()); // the model can still be used
        QTest::mouseClick(train->findChild<QPushButton*>(QStringLiteral("useTrainedButton")), Qt::LeftButton);
        box = window.findChild<QMessageBox*>(QStringLiteral("questionBox"));
        QVERIFY(box);
        const QPointer<QWidget> closing(train);
        QTest::mouseClick(box->findChild<QPushButton*>(QStringLiteral("acceptButton")), Qt::LeftButton);
        QTRY_VERIFY(window.session().planFile().empty());
        QTRY_VERIFY(!closing);
        window.closeAtOnce();
    }
};

QTEST_MAIN(TestTrainDialog)
#include "test_train_dialog.moc"
