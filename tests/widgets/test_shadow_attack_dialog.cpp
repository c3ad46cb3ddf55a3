// SPDX-License-Identifier: GPL-3.0-or-later
// The samples that attacks tell apart, and attacks with shadow models, on the page Privacy.
#include "core/experiment/evaluation.h"
#include "tests/session/fake_services.h"
#include "widgets/glossary_links.h"
#include "widgets/privacy_page.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/privacy_model.h"
#include "widgets/session/recipe_reader.h"
#include "widgets/shadow_attack_dialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace unlearn;

namespace {

struct ShownPage {
    std::shared_ptr<FakeLab> lab = std::make_shared<FakeLab>();
    ExperimentSession session{fakeServices(lab)};
    PrivacyModel model;
    QAbstractItemModelTester tester{&model};
    PrivacyPage page{session, model};

    ShownPage()
    {
        QObject::connect(&session, &ExperimentSession::evaluationsChanged, &model, [this] {
            model.setEvaluations(session.evaluations(), session.plan().membership, session.judgedOn());
        });
        page.resize(920, 560);
        page.show();
        session.openPlan("/fake/folder/fake.unlearn.json");
        const bool ready = isIdle() && QTest::qWaitForWindowExposed(&page);
        Q_ASSERT(ready);
    }
    bool isIdle() const
    {
        return QTest::qWaitFor([this] { return session.experiment() && session.status().activity == Activity::Idle; });
    }
    template <typename Widget> Widget* find(const char* name) const
    {
        return page.findChild<Widget*>(QLatin1String(name));
    }
    /// The dialog that the button opens; its first estimate may still be under way.
    ShadowAttackDialog* openDialog() const
    {
        QTest::mouseClick(find<QPushButton>("shadowAttackButton"), Qt::LeftButton);
        return find<ShadowAttackDialog>("shadowAttackDialog");
    }
    QString header(int column) const { return model.headerData(column, Qt::Horizontal).toString(); }
};

QLabel* outlookOf(const ShadowAttackDialog* dialog)
{
    return dialog->findChild<QLabel*>(QStringLiteral("shadowOutlook"));
}

QPushButton* startOf(const ShadowAttackDialog* dialog)
{
    return dialog->findChild<QPushButton*>(QStringLiteral("startShadowAttackButton"));
}

} // namespace

class TestShadowAttackDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void samplesAreChosen()
    {
        ShownPage s;
        auto* negatives = s.find<QComboBox>("attackNegativesBox");
        auto* positives = s.find<QComboBox>("attackPositivesBox");
        QVERIFY(negatives->isEnabled() && !s.session.isModified());
        QCOMPARE(s.header(PrivacyModel::NonMembers), QString("Test"));
        negatives->setFocus();
        QTest::keyClick(negatives, Qt::Key_End);
        QCOMPARE(s.session.plan().membership.negatives, AttackNegatives::Retained);
        QVERIFY(s.session.isModified());
        QVERIFY(s.isIdle());
        QCOMPARE(s.lab->lastMembership.negatives, AttackNegatives::Retained);
        QCOMPARE(s.model.membership().negatives, AttackNegatives::Retained);
        QCOMPARE(s.header(PrivacyModel::NonMembers), QString("Retained"));
        // Retained samples can not be told from themselves.
        const int retained = positives->findData(static_cast<int>(AttackPositives::Retained));
        QVERIFY(!(positives->model()->flags(positives->model()->index(retained, 0)) & Qt::ItemIsEnabled));
        negatives->setFocus();
        QTest::keyClick(negatives, Qt::Key_Home);
        QVERIFY(s.isIdle());
        QVERIFY(s.session.plan().membership == MembershipOptions());
        QVERIFY(positives->model()->flags(positives->model()->index(retained, 0)) & Qt::ItemIsEnabled);
        positives->setFocus();
        QTest::keyClick(positives, Qt::Key_End);
        QVERIFY(s.isIdle());
        QCOMPARE(s.header(PrivacyModel::Members), QString("Retained"));
        QCOMPARE(s.find<QTableView>("worstOffTable")->model()->rowCount(), 0); // they are no forget samples
    }

    void timeAndRoomAreToldBeforeTheStart()
    {
        ShownPage s;
        const ShadowAttackDialog* dialog = s.openDialog();
        QVERIFY(dialog);
        QVERIFY(!startOf(dialog)->isEnabled());
        QTRY_VERIFY(startOf(dialog)->isEnabled());
        QVERIFY2(outlookOf(dialog)->text().contains("2 of 2 shadow models, on 30 samples each")
                     && outlookOf(dialog)->text().contains("1:00") && outlookOf(dialog)->text().contains("1.0 MiB"),
                 qPrintable(outlookOf(dialog)->text()));
        auto* uLira = dialog->findChild<QCheckBox*>(QStringLiteral("shadowAttack-u-lira"));
        QVERIFY(!uLira->isEnabled()); // no run has made anything

        QTest::mouseClick(dialog->findChild<QCheckBox*>(QStringLiteral("shadowAttack-lira")), Qt::LeftButton, {},
                          QPoint(8, 8));
        QVERIFY(!startOf(dialog)->isEnabled());
        QVERIFY2(outlookOf(dialog)->text().contains("need 4"), qPrintable(outlookOf(dialog)->text()));
        auto* models = dialog->findChild<QSpinBox*>(QStringLiteral("shadowModelsBox"));
        models->setFocus();
        models->selectAll();
        QTest::keyClicks(models, QStringLiteral("5"));
        QVERIFY2(outlookOf(dialog)->text().contains("even"), qPrintable(outlookOf(dialog)->text()));
        models->selectAll();
        QTest::keyClicks(models, QStringLiteral("4"));
        QTRY_VERIFY(startOf(dialog)->isEnabled());
        QVERIFY(outlookOf(dialog)->text().contains("2:00"));
    }

    /// Nothing is made before it is told what that takes, the unlearning of U-LiRA's shadow models included.
    void unlearningIsToldBeforeTheStart()
    {
        ShownPage s;
        s.session.startRun();
        QVERIFY(s.isIdle());
        const ShadowAttackDialog* dialog = s.openDialog();
        QTRY_VERIFY(startOf(dialog)->isEnabled());
        QVERIFY2(!outlookOf(dialog)->text().contains("unlearned"), qPrintable(outlookOf(dialog)->text()));
        auto* models = dialog->findChild<QSpinBox*>(QStringLiteral("shadowModelsBox"));
        models->setValue(4);
        auto* uLira = dialog->findChild<QCheckBox*>(QStringLiteral("shadowAttack-u-lira"));
        QVERIFY(uLira->isEnabled());
        QTest::mouseClick(uLira, Qt::LeftButton, {}, QPoint(8, 8));
        QTRY_VERIFY(startOf(dialog)->isEnabled());
        QVERIFY2(outlookOf(dialog)->text().contains("2:00")
                     && outlookOf(dialog)->text().contains("4 of them are to be unlearned. That takes about 0:40"),
                 qPrintable(outlookOf(dialog)->text()));
    }

    /// For what is trained and unlearned together.
    void tooLittleRoomIsTold()
    {
        ShownPage s;
        s.session.startRun();
        QVERIFY(s.isIdle());
        s.lab->shadowRoom = (std::int64_t{1} << 20) + 1;
        const ShadowAttackDialog* dialog = s.openDialog();
        QTRY_VERIFY(startOf(dialog)->isEnabled());
        dialog->findChild<QSpinBox*>(QStringLiteral("shadowModelsBox"))->setValue(4);
        QTest::mouseClick(dialog->findChild<QCheckBox*>(QStringLiteral("shadowAttack-u-lira")), Qt::LeftButton, {},
                          QPoint(8, 8));
        QTRY_COMPARE(outlookOf(dialog)->text(),
                     QStringLiteral("There is too little room: 2.0 MiB are needed, 1.0 MiB are free."));
        QVERIFY(!startOf(dialog)->isEnabled());
    }

    /// For a model whose file does not say how it was trained.
    void recipeOfTheShadowModelsIsChosen()
    {
        ShownPage s;
        const ShadowAttackDialog* dialog = s.openDialog();
        QTRY_VERIFY(startOf(dialog)->isEnabled());
        auto* recipe = dialog->findChild<QLineEdit*>(QStringLiteral("shadowRecipeEdit"));
        QVERIFY(recipe->placeholderText().contains("names none"));
        QVERIFY(!s.lab->lastEstimate->recipe);
        const QTemporaryDir folder;
        QFile file(folder.filePath("recipe.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        TrainRecipe wanted{.stages = {TrainStage{.epochs = 7}}};
        wanted.batchSize = 48;
        file.write(recipeToJson(wanted).c_str());
        file.close();
        recipe->setText(folder.filePath("another.json"));
        QVERIFY(!startOf(dialog)->isEnabled());
        QTRY_VERIFY2(outlookOf(dialog)->text().contains("another.json"), qPrintable(outlookOf(dialog)->text()));
        QVERIFY(!startOf(dialog)->isEnabled());
        recipe->setText(file.fileName());
        QTRY_VERIFY(startOf(dialog)->isEnabled());
        QVERIFY(s.lab->lastEstimate->recipe == wanted);
        QVERIFY(dialog->task().recipe == wanted);
        recipe->clear();
        QTRY_VERIFY(startOf(dialog)->isEnabled());
        QVERIFY(!dialog->task().recipe);
    }

    /// Nothing is read, nor estimated, of a name that is still being typed.
    void recipeIsReadOnceItsNameIsTyped()
    {
        ShownPage s;
        const ShadowAttackDialog* dialog = s.openDialog();
        QTRY_VERIFY(startOf(dialog)->isEnabled());
        auto* edit = dialog->findChild<QLineEdit*>(QStringLiteral("shadowRecipeEdit"));
        const QTemporaryDir folder;
        QFile file(folder.filePath("recipe.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const TrainRecipe wanted{.stages = {TrainStage{.epochs = 7}}};
        file.write(recipeToJson(wanted).c_str());
        file.close();
        const QSignalSpy estimated(&s.session, &ExperimentSession::shadowsEstimated);
        edit->setFocus();
        const QString name = file.fileName();
        for (const QChar key : name) {
            QTest::keyClick(edit, key.toLatin1());
            QVERIFY2(outlookOf(dialog)->text().startsWith("Estimating"), qPrintable(outlookOf(dialog)->text()));
        }
        QCOMPARE(edit->text(), name);
        QTRY_VERIFY(startOf(dialog)->isEnabled());
        QCOMPARE(estimated.count(), 1);
        QVERIFY(dialog->task().recipe == wanted);
    }

    /// The reader stays, for the next dialog.
    void whatIsReadForAClosedDialogIsNobodys()
    {
        ShownPage s;
        RecipeReader recipes;
        const QSignalSpy failed(&recipes, &RecipeReader::failed);
        ShadowAttackDialog dialog(s.session, recipes);
        dialog.open();
        recipes.read("/missing/recipe.json"); // as after a pause in typing
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        RecipeReader later;
        const QSignalSpy answered(&later, &RecipeReader::failed);
        later.read("/missing/recipe.json");
        QTRY_COMPARE(answered.count(), 1);
        QCOMPARE(failed.count(), 0);
    }

    /// Of the fake's 10 samples of a class.
    void wholeClassesAreCautionedOf()
    {
        ShownPage s;
        QVERIFY(!s.openDialog()->findChild<QLabel*>(QStringLiteral("wholeClassCaution")));
        ShownPage whole;
        Plan plan = whole.session.plan();
        plan.forget = {"class:1"};
        whole.session.changePlan(plan);
        QVERIFY(whole.isIdle());
        const auto* caution = whole.openDialog()->findChild<QLabel*>(QStringLiteral("wholeClassCaution"));
        QVERIFY(caution);
        QVERIFY2(caution->text().contains("Square") && caution->text().contains("U-LiRA"), qPrintable(caution->text()));
    }

    void attacksAreExplained()
    {
        ShownPage s;
        const ShadowAttackDialog* dialog = s.openDialog();
        QVERIFY(dialog);
        const auto term = [dialog](const char* name) {
            return explainedTerm(dialog->findChild<QWidget*>(QLatin1String(name)));
        };
        QCOMPARE(term("shadowModelsBox"), Term::ShadowModel);
        QCOMPARE(term("shadowAttack-rmia-offline"), Term::Rmia);
        QCOMPARE(term("shadowAttack-lira-offline"), Term::Lira);
        QCOMPARE(term("shadowAttack-u-lira"), Term::ULira);
        QCOMPARE(term("shadowAttack-shadow-classifier"), Term::ShadowModel);
    }

    void attacksAreMadeAndShown()
    {
        ShownPage s;
        const ShadowAttackDialog* dialog = s.openDialog();
        QTRY_VERIFY(startOf(dialog)->isEnabled());
        QTest::mouseClick(startOf(dialog), Qt::LeftButton);
        QVERIFY(s.isIdle());
        QVERIFY(s.lab->lastShadowTask.has_value());
        QCOMPARE(s.lab->lastShadowTask->models, 2);
        QVERIFY(s.lab->lastShadowTask->attacks == std::vector{ShadowAttack::Rmia});
        QVERIFY(!s.lab->lastShadowTask->run);
        QCOMPARE(s.find<QComboBox>("attackBox")->currentData().toString(), QString("rmia"));
        QCOMPARE(s.model.rowCount(), 2);
        QCOMPARE(s.model.subject(1), std::string("retrained-0"));
        QCOMPARE(s.model.result(0).positiveScores.size(), std::size_t{5});

        // Other samples: what was found of the former ones goes.
        auto* negatives = s.find<QComboBox>("attackNegativesBox");
        negatives->setFocus();
        QTest::keyClick(negatives, Qt::Key_Down);
        QVERIFY(s.isIdle());
        QCOMPARE(s.model.rowCount(), 0);
        s.find<QComboBox>("attackBox")->setCurrentIndex(0);
        QVERIFY(s.model.rowCount() > 0);
    }

    /// An attack that was under way when its run was purged tells of a model that nobody may see any more.
    void modelsThatAreGoneAreNotShown()
    {
        ShownPage s;
        const AttackFigures figures = attackFigures({0.9, 0.8, 0.2}, {0.1, 0.3, 0.4}, 1);
        s.model.setAttack("rmia");
        s.model.setShadowAttacks(
            {{figures, "original", ShadowAttack::Rmia}, {figures, "unlearned", ShadowAttack::Rmia}});
        QCOMPARE(s.model.rowCount(), 1);
        QCOMPARE(s.model.subject(0), std::string("original"));
    }

    void controlsThatWouldLoseSomethingWait()
    {
        ShownPage s;
        s.lab->evaluate = Behaviour::Hold;
        QVERIFY(s.session.scoreMemorisation());
        QVERIFY(!s.find<QComboBox>("attackNegativesBox")->isEnabled());
        QVERIFY(!s.find<QComboBox>("attackPositivesBox")->isEnabled());
        QVERIFY(s.find<QPushButton>("shadowAttackButton")->isEnabled());
        s.session.measureRuns({{3}}, {.outputs = true});
        QVERIFY(!s.find<QPushButton>("shadowAttackButton")->isEnabled()); // one job waits already
        s.lab->evaluate = Behaviour::Finish;
        QVERIFY(s.isIdle());
        QVERIFY(s.session.memorisation() && s.lab->lastWishes == MeritWishes{.outputs = true});
        QVERIFY(s.find<QComboBox>("attackNegativesBox")->isEnabled());
        QVERIFY(s.find<QPushButton>("shadowAttackButton")->isEnabled());
    }

    void failuresAreTold()
    {
        ShownPage s;
        s.lab->shadows = Behaviour::Fail;
        const ShadowAttackDialog* dialog = s.openDialog();
        QTRY_VERIFY(outlookOf(dialog)->text().contains("fake.bin"));
        QVERIFY(!startOf(dialog)->isEnabled());
    }

    void stops()
    {
        ShownPage s;
        QSignalSpy attacked(&s.session, &ExperimentSession::shadowsAttacked);
        const ShadowAttackDialog* dialog = s.openDialog();
        QTRY_VERIFY(startOf(dialog)->isEnabled());
        s.lab->shadows = Behaviour::Hold;
        QTest::mouseClick(startOf(dialog), Qt::LeftButton);
        QTRY_COMPARE(s.session.status().activity, Activity::Attacking);
        QVERIFY(s.session.isWorking());
        QVERIFY(!s.find<QPushButton>("shadowAttackButton")->isEnabled());
        s.session.stop();
        QVERIFY(s.isIdle());
        QVERIFY(attacked.isEmpty());
        QVERIFY(s.find<QPushButton>("shadowAttackButton")->isEnabled());
    }

    /// What a session leaves when it ends in the middle is nobody's.
    void endsInTheMiddle()
    {
        ShownPage s;
        s.lab->shadows = Behaviour::Hold;
        const ShadowAttackDialog* dialog = s.openDialog();
        QVERIFY(dialog);
        QTRY_VERIFY(s.lab->checkpoints > 0);
    }
};

QTEST_MAIN(TestShadowAttackDialog)
#include "test_shadow_attack_dialog.moc"
