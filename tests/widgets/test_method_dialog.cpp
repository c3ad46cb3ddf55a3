// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/method_catalogue.h"
#include "widgets/method_dialog.h"
#include "widgets/suggest_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTest>

using namespace unlearn;

namespace {

void choose(QComboBox* box, const QString& text)
{
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    while (!box->currentText().contains(text) && box->currentIndex() + 1 < box->count())
        QTest::keyClick(box, Qt::Key_Down);
    QVERIFY2(box->currentText().contains(text), qPrintable(text));
}

void type(QDoubleSpinBox* box, double value)
{
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QLocale().toString(value, 'g', 6));
    QTest::keyClick(box, Qt::Key_Tab);
}

} // namespace

class TestMethodDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void untouchedPlansComeBackEqual()
    {
        Plan plan;
        plan.method = "soft-projection";
        plan.softProjection.mu = 0.25;
        plan.stop = {.kind = StopRuleKind::Drift, .driftBudget = 0.002};
        plan.live = {.retainImages = 30, .testImages = {}, .bfloat16 = true};
        QVERIFY(MethodDialog(plan).plan() == plan);
        QVERIFY(MethodDialog(Plan()).plan() == Plan());
    }

    void softProjectionIsChosenWithItsSoftness()
    {
        MethodDialog dialog{Plan()};
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto* mu = dialog.findChild<QDoubleSpinBox*>(QStringLiteral("muBox"));
        QVERIFY(!mu->isEnabled());
        choose(dialog.findChild<QComboBox*>(QStringLiteral("methodBox")), QStringLiteral("Soft"));
        QVERIFY(mu->isEnabled());
        type(mu, 0.5);
        QCOMPARE(dialog.plan().method, std::string("soft-projection"));
        QCOMPARE(dialog.plan().softProjection.mu, 0.5);
    }

    void methodsHaveSettingsOfTheirOwn()
    {
        MethodDialog dialog{Plan()};
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto* methods = dialog.findChild<QComboBox*>(QStringLiteral("methodBox"));
        QCOMPARE(methods->count(), static_cast<int>(methodKinds().size()));
        QVERIFY(dialog.findChild<QComboBox*>(QStringLiteral("subspaceBox"))->isVisible());
        choose(methods, QStringLiteral("SCRUB"));
        QVERIFY(!dialog.findChild<QComboBox*>(QStringLiteral("subspaceBox"))->isVisible());
        QVERIFY(!dialog.findChild<QComboBox*>(QStringLiteral("ruleBox"))->isEnabled());
        QVERIFY(dialog.findChild<QComboBox*>(QStringLiteral("stopRuleBox"))->isEnabled());
        QDoubleSpinBox* alpha = nullptr;
        for (auto* box : dialog.findChildren<QDoubleSpinBox*>(QStringLiteral("setting_alpha"))) {
            if (box->isVisible())
                alpha = box;
        }
        QVERIFY(alpha && !alpha->accessibleName().isEmpty() && !alpha->toolTip().isEmpty());
        QCOMPARE(alpha->value(), 0.001);
        type(alpha, 0.25);
        const Plan plan = dialog.plan();
        QCOMPARE(plan.method, std::string("scrub"));
        // Only what was changed is in the plan.
        QCOMPARE(plan.methodSettings, (std::map<std::string, SettingValues>{{"scrub", {{"alpha", 0.25}}}}));
        validatePlan([&] {
            Plan whole = plan;
            whole.data = "fashion-mnist";
            whole.model.file = "m";
            return whole;
        }());
        choose(methods, QStringLiteral("Retrain"));
        QVERIFY(!dialog.findChild<QComboBox*>(QStringLiteral("stopRuleBox"))->isEnabled());
    }

    void settingsOfMethodsComeBackEqual()
    {
        Plan plan;
        plan.method = "random-labels";
        plan.methodSettings = {{"random-labels", {{"learning_rate", 1e-9}, {"exclude_own", 1.0}, {"epochs", 10.0}}},
                               {"salun", {{"share", 0.123456789012}}}};
        QVERIFY(MethodDialog(plan).plan() == plan);
    }

    void methodsComeWithTheirStopRule()
    {
        MethodDialog dialog{Plan()};
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto* methods = dialog.findChild<QComboBox*>(QStringLiteral("methodBox"));
        choose(methods, QStringLiteral("SCRUB"));
        QCOMPARE(dialog.plan().stop.kind, StopRuleKind::Epochs);
        choose(methods, QStringLiteral("Soft"));
        QCOMPARE(dialog.plan().stop.kind, StopRuleKind::Crossing);
        choose(dialog.findChild<QComboBox*>(QStringLiteral("stopRuleBox")), QStringLiteral("matches"));
        choose(methods, QStringLiteral("SCRUB"));
        QCOMPARE(dialog.plan().stop.kind, StopRuleKind::Match);
        QCOMPARE(dialog.plan().method, std::string("scrub"));
    }

    /// As plans say it that were written when all methods began with that rule.
    void aPlansOwnStopRuleStays()
    {
        Plan plan;
        plan.method = "scrub";
        plan.stop.kind = StopRuleKind::Crossing;
        QVERIFY(MethodDialog(plan).plan() == plan);
    }

    void epochsAreMeasuredInBfloat16()
    {
        MethodDialog dialog{Plan()};
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto* box = dialog.findChild<QCheckBox*>(QStringLiteral("liveBfloat16Box"));
        QVERIFY(!box->isChecked() && !box->toolTip().isEmpty());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(dialog.plan().live.bfloat16);
        choose(dialog.findChild<QComboBox*>(QStringLiteral("methodBox")), QStringLiteral("Retrain"));
        QVERIFY(box->isEnabled()); // its epochs are measured as well
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(!dialog.plan().live.bfloat16);
    }

    void controlsAreChosen()
    {
        MethodDialog dialog{Plan()};
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto* subspace = dialog.findChild<QComboBox*>(QStringLiteral("subspaceBox"));
        choose(subspace, QStringLiteral("control: as many"));
        choose(dialog.findChild<QComboBox*>(QStringLiteral("momentBox")), QStringLiteral("control"));
        choose(dialog.findChild<QComboBox*>(QStringLiteral("updatedLayersBox")), QStringLiteral("control"));
        QCOMPARE(dialog.plan().pgu.subspace, PguSubspace::Random);
        QCOMPARE(dialog.plan().pgu.moment, PguMoment::Full);
        QCOMPARE(dialog.plan().pgu.layers, PguLayers::Last);
        choose(dialog.findChild<QComboBox*>(QStringLiteral("methodBox")), QStringLiteral("Soft"));
        QVERIFY(!subspace->isEnabled());
        QCOMPARE(dialog.plan().pgu.subspace, PguSubspace::Top); // a control of projected gradients alone
    }

    void driftIsChosenWithItsBudget()
    {
        MethodDialog dialog{Plan()};
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto* budget = dialog.findChild<QDoubleSpinBox*>(QStringLiteral("driftBudgetBox"));
        QVERIFY(!budget->isEnabled());
        choose(dialog.findChild<QComboBox*>(QStringLiteral("stopRuleBox")), QStringLiteral("drift"));
        QVERIFY(budget->isEnabled());
        QVERIFY(!dialog.findChild<QDoubleSpinBox*>(QStringLiteral("dropBox"))->isEnabled());
        type(budget, 0.25);
        QCOMPARE(dialog.plan().stop.kind, StopRuleKind::Drift);
        QCOMPARE(dialog.plan().stop.driftBudget, 0.25);
    }

    void suggestionsAreAskedForInWordsAndNumbers()
    {
        const AdviceOptions options{AdviceRule::Tau, 0.002, 0.25, 0.5};
        SuggestDialog dialog(options);
        QVERIFY(dialog.options() == options);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto* tau = dialog.findChild<QLineEdit*>(QStringLiteral("tauEdit"));
        auto* accept = dialog.findChild<QPushButton*>(QStringLiteral("suggestButton"));
        QVERIFY(tau->isEnabled() && accept->isEnabled());
        tau->setFocus();
        tau->selectAll();
        QTest::keyClick(tau, Qt::Key_Delete);
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(tau, QStringLiteral("2"));
        QVERIFY(accept->isEnabled());
        QCOMPARE(dialog.options().tau, 2.0);
    }
};

QTEST_MAIN(TestMethodDialog)
#include "test_method_dialog.moc"
