// SPDX-License-Identifier: GPL-3.0-or-later
// The next baselines, which are looked for beside whatever else the user does.
#include "tests/session/fake_services.h"
#include "widgets/main_window.h"
#include "widgets/session/experiment_session.h"
#include "widgets/train_dialog.h"
#include "widgets/training_commands.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace unlearn;

namespace {

/// A window whose model tells how it was trained, or does not.
struct OpenWindow {
    QTemporaryDir folder;
    std::shared_ptr<FakeLab> lab = std::make_shared<FakeLab>();
    MainWindow window;

    explicit OpenWindow(bool hasRecipe) : window(services(hasRecipe), QStringLiteral("/fake/runs.sqlite"), {})
    {
        window.show();
    }
    ExperimentServices services(bool hasRecipe) const
    {
        ExperimentServices services = fakeServices(lab);
        if (!hasRecipe)
            return services;
        const std::string file = folder.filePath(QStringLiteral("model.safetensors")).toStdString();
        services.open = [file, open = services.open](Plan plan, const JobContext& context,
                                                     const ExperimentServices::ExperimentPointer& previous) {
            auto experiment = std::make_shared<Experiment>(*open(std::move(plan), context, previous));
            experiment->model->save(file, {{"recipe", recipeToJson(TrainRecipe{.stages = {{.epochs = 3}}})}});
            experiment->model = std::make_shared<Model>(Model::load(file));
            return experiment;
        };
        return services;
    }
    template <typename Object> Object* find(const char* name) const
    {
        return window.findChild<Object*>(QLatin1String(name));
    }
    bool open()
    {
        window.openPlan("/fake/folder/fake.unlearn.json");
        return QTest::qWaitFor(
            [this] { return window.session().experiment() && window.session().status().activity == Activity::Idle; });
    }
    bool isSearchShown() const
    {
        const auto* shown = find<QLabel>("baselineSearchLabel");
        return shown && shown->isVisible();
    }
};

} // namespace

class TestTrainingCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_training_commands"));
        QSettings().clear();
        QLocale::setDefault(QLocale::c());
    }

    void whatIsLookedForIsSaid()
    {
        OpenWindow s(false);
        QVERIFY(s.open());
        auto* action = s.find<QAction>("trainBaselineAction");
        QVERIFY(action->isEnabled() && !s.isSearchShown());
        action->trigger();
        QVERIFY(!action->isEnabled() && s.isSearchShown());
        QTRY_VERIFY(s.find<TrainDialog>("trainDialog"));
        QTRY_VERIFY(action->isEnabled());
        QVERIFY(!s.isSearchShown());
    }

    void aDialogThatIsOpenedMeanwhileStays_data()
    {
        QTest::addColumn<bool>("hasRecipe");
        QTest::addColumn<bool>("isFilledIn");
        QTest::newRow("filled in, no recipe") << false << true;
        QTest::newRow("filled in, a recipe") << true << true;
        QTest::newRow("as it was opened, no recipe") << false << false;
        QTest::newRow("as it was opened, a recipe") << true << false;
    }
    void aDialogThatIsOpenedMeanwhileStays()
    {
        QFETCH(bool, hasRecipe);
        QFETCH(bool, isFilledIn);
        OpenWindow s(hasRecipe);
        QVERIFY(s.open());
        const QSignalSpy found(&s.window.session(), &ExperimentSession::baselinesFound);
        const QSignalSpy told(s.window.findChild<TrainingCommands*>(), &TrainingCommands::told);
        s.find<QAction>("trainBaselineAction")->trigger();
        s.find<QAction>("trainAction")->trigger();
        const QPointer<TrainDialog> dialog(s.find<TrainDialog>("trainDialog"));
        QVERIFY(dialog && found.isEmpty());
        auto* epochs = dialog->findChild<QSpinBox*>(QStringLiteral("trainEpochsBox"));
        const auto* without = dialog->findChild<QCheckBox*>(QStringLiteral("trainWithoutForgetBox"));
        QVERIFY(!without->isChecked());
        if (isFilledIn)
            epochs->setValue(9);
        QTRY_COMPARE(found.count(), 1);
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(s.window.findChildren<TrainDialog*>().size(), 1);
        QCOMPARE(epochs->value() == 9, isFilledIn);
        QCOMPARE(without->isChecked(), !isFilledIn);
        QCOMPARE(told.count(), isFilledIn && !hasRecipe ? 1 : 0);
        QCOMPARE(s.window.session().training().has_value(), hasRecipe);
    }
};

QTEST_MAIN(TestTrainingCommands)
#include "test_training_commands.moc"
