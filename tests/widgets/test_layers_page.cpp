// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/open_session.h"
#include "widgets/gamma_editor.h"
#include "widgets/layers_page.h"
#include "widgets/layers_table.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/layers_model.h"
#include "widgets/spectrum_plot.h"
#include "widgets/trade_off_plot.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace unlearn;

namespace {

/// The page on a session whose spectrum is known.
struct ShownPage : OpenSession {
    LayersModel model{session};
    LayersPage page{session, model};

    bool open(bool withSpectrum = true)
    {
        page.resize(1000, 700);
        page.show();
        if (!OpenSession::open())
            return false;
        if (withSpectrum) {
            session.computeSpectrum();
            if (!QTest::qWaitFor([this] { return session.spectrum() != nullptr; }))
                return false;
        }
        return QTest::qWaitForWindowExposed(&page);
    }

    QSlider* slider(int row) const
    {
        auto* editor = page.findChild<GammaEditor*>(QStringLiteral("gammaEditor%1").arg(row));
        return editor ? editor->slider() : nullptr;
    }
    QWidget* canvas() const { return page.findChild<QWidget*>(QStringLiteral("spectrumCanvas")); }
    std::int64_t k(int row) const { return model.threshold(row)->directions.front(); }
};

} // namespace

class TestLayersPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLayerIsCurrentAtFirst_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from left to right") << Qt::LeftToRight;
        QTest::newRow("from right to left") << Qt::RightToLeft;
    }

    void aLayerIsCurrentAtFirst()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        ShownPage s;
        QVERIFY(s.open());
        const auto* table = s.page.table();
        QCOMPARE(table->layoutDirection(), direction);
        QCOMPARE(table->currentRow(), 0);
        QCOMPARE(table->rowsWith(0), std::vector<int>{0});
        QVERIFY(table->selectionModel()->isRowSelected(0));
        QTRY_VERIFY(s.page.findChild<QSpinBox*>(QStringLiteral("directionsSpinBox"))->isEnabled());
        // The layer of an editor that is used is the current one then.
        QTest::keyClick(s.slider(1), Qt::Key_PageDown);
        QCOMPARE(table->currentRow(), 1);
        QVERIFY(table->selectionModel()->isRowSelected(1) && !table->selectionModel()->isRowSelected(0));
    }

    void keysOnTheSliderMoveGammaAndK()
    {
        ShownPage s;
        QVERIFY(s.open());
        QSlider* slider = s.slider(0);
        QVERIFY(slider);
        const double before = s.model.gamma(0);
        const auto kBefore = s.k(0);
        slider->setFocus();
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(slider, Qt::Key_PageDown);
        QVERIFY(s.model.gamma(0) < before);
        QVERIFY(s.k(0) < kBefore);
        QCOMPARE(s.model.gamma(1), before);
        QCOMPARE(s.page.spectrumPlot()->threshold(), s.k(0));
        s.session.undoStack()->setIndex(0);
        QCOMPARE(s.model.gamma(0), before);
        QCOMPARE(slider->value(), qRound(before * slider->maximum()));
    }

    void spectrumDriftIsShownWhereItWasMeasured()
    {
        ShownPage s;
        QVERIFY(s.open());
        const auto* table = s.page.findChild<QTableView*>(QStringLiteral("layersTable"));
        QVERIFY(table->isColumnHidden(LayersModel::SpectrumDrift));
        for (const bool measures : {true, false}) {
            s.session.setMeasuresSpectrumDrift(measures);
            QTRY_COMPARE(s.session.status().activity, Activity::Idle);
            QSignalSpy ended(&s.session, &ExperimentSession::runEnded);
            s.session.startRun();
            QTRY_COMPARE(ended.count(), 1);
            QTRY_COMPARE(table->isColumnHidden(LayersModel::SpectrumDrift), !measures);
        }
    }

    void changeOfTheWholeNetworkIsToldAfterARun()
    {
        ShownPage s;
        QVERIFY(s.open());
        const auto* label = s.page.findChild<QLabel*>(QStringLiteral("outputChangeLabel"));
        QVERIFY(label->isHidden());
        QTRY_COMPARE(s.session.status().activity, Activity::Idle);
        QSignalSpy ended(&s.session, &ExperimentSession::runEnded);
        s.session.startRun();
        QTRY_COMPARE(ended.count(), 1);
        QTRY_VERIFY(label->isVisible());
        QCOMPARE(label->text(), s.model.outputChangeText());
        QVERIFY(!label->text().isEmpty() && !label->toolTip().isEmpty());
        s.session.setAllGammas(0.5, 0); // says what a run would do; the last one stays what it was
        QVERIFY(label->isVisible());
    }

    void typedGammaIsTaken()
    {
        ShownPage s;
        QVERIFY(s.open());
        auto* box = s.page.findChild<GammaEditor*>(QStringLiteral("gammaEditor1"))->spinBox();
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QLocale().toString(0.5, 'f', 3));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(s.model.gamma(1), 0.5);
    }

    void draggingTheThresholdMovesK()
    {
        ShownPage s;
        QVERIFY(s.open());
        auto* plot = s.page.spectrumPlot();
        const auto k = s.k(0);
        QVERIFY(k > 2);
        QTest::mousePress(s.canvas(), Qt::LeftButton, {}, plot->thresholdPosition(k));
        for (std::int64_t wanted = k - 1; wanted >= 2; --wanted) {
            QTest::mouseMove(s.canvas(), plot->thresholdPosition(wanted));
            QCOMPARE(s.k(0), wanted);
        }
        QTest::mouseRelease(s.canvas(), Qt::LeftButton, {}, plot->thresholdPosition(2));
        QCOMPARE(s.k(0), 2);
        QCOMPARE(plot->threshold(), 2);
        QCOMPARE(s.session.undoStack()->count(), 1);
        s.session.undoStack()->undo();
        QCOMPARE(s.k(0), k);
    }

    void draggingElsewhereMovesNothing()
    {
        ShownPage s;
        QVERIFY(s.open());
        auto* plot = s.page.spectrumPlot();
        const auto k = s.k(0);
        const QPoint far = plot->thresholdPosition(k + 4);
        QTest::mousePress(s.canvas(), Qt::LeftButton, {}, far);
        QTest::mouseMove(s.canvas(), far - QPoint(60, 0));
        QTest::mouseRelease(s.canvas(), Qt::LeftButton, {}, far - QPoint(60, 0));
        QCOMPARE(s.k(0), k);
        QCOMPARE(s.session.undoStack()->count(), 0);
    }

    void arrowKeysOnThePlotMoveOneDirection()
    {
        ShownPage s;
        QVERIFY(s.open());
        const auto k = s.k(0);
        const auto readOut = [told = QAccessible::queryAccessibleInterface(s.page.spectrumPlot())] {
            return told->text(QAccessible::Description);
        };
        const auto directions = [](qint64 count) { return QStringLiteral("k = %1, ").arg(count); };
        QTest::keyClick(s.page.spectrumPlot(), Qt::Key_Left);
        QCOMPARE(s.k(0), k - 1);
        QVERIFY2(readOut().startsWith(directions(k - 1)), qUtf8Printable(readOut()));
        QTest::keyClick(s.page.spectrumPlot(), Qt::Key_Right);
        QCOMPARE(s.k(0), k);
        QVERIFY2(readOut().startsWith(directions(k)), qUtf8Printable(readOut()));
        QTest::keyClick(s.page.spectrumPlot(), Qt::Key_Home);
        QCOMPARE(s.k(0), 0);
        QVERIFY2(readOut().startsWith(directions(0)), qUtf8Printable(readOut()));
    }

    void typedKIsTaken()
    {
        ShownPage s;
        QVERIFY(s.open());
        auto* box = s.page.findChild<QSpinBox*>(QStringLiteral("directionsSpinBox"));
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("3"));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(s.k(0), 3);
    }

    void masterSliderMovesAllLayers()
    {
        ShownPage s;
        QVERIFY(s.open());
        auto* all = s.page.findChild<GammaEditor*>(QStringLiteral("allLayersEditor"));
        all->slider()->setFocus();
        QTest::keyClick(all->slider(), Qt::Key_PageDown);
        const double gamma = all->gamma();
        QVERIFY(gamma < 0.9);
        for (int row = 0; row < s.model.rowCount(); ++row)
            QCOMPARE(s.model.gamma(row), gamma);
        QTest::mouseClick(s.page.findChild<QToolButton*>(QStringLiteral("resetThresholdsButton")), Qt::LeftButton);
        QCOMPARE(s.model.gamma(0), fakePlan().gamma);
        QCOMPARE(all->gamma(), fakePlan().gamma);
    }

    void masterSliderSaysWhereLayersDiffer()
    {
        ShownPage s;
        QVERIFY(s.open());
        auto* all = s.page.findChild<GammaEditor*>(QStringLiteral("allLayersEditor"));
        const auto* mixed = s.page.findChild<QLabel*>(QStringLiteral("mixedThresholdsLabel"));
        QVERIFY(!mixed->isVisible() && all->slider()->accessibleDescription().isEmpty());
        const int width = all->slider()->width();
        QTest::keyClick(s.slider(0), Qt::Key_PageDown);
        QVERIFY(mixed->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(all->slider()->width(), width); // also while it is dragged
        QCOMPARE(all->slider()->accessibleDescription(), mixed->toolTip());
        QCOMPARE(all->spinBox()->accessibleDescription(), mixed->toolTip());
        QTest::keyClick(all->slider(), Qt::Key_PageDown); // it can be used all the same
        QCOMPARE(s.model.gamma(0), s.model.gamma(1));
        QVERIFY(!mixed->isVisible() && all->spinBox()->accessibleDescription().isEmpty());
        std::map<std::string, double> same; // each its own
        for (const std::string& layer : s.model.layerNames())
            same[layer] = 0.25;
        s.session.setLayerGammas(same);
        QVERIFY(!mixed->isVisible());
        QCOMPARE(all->gamma(), 0.25);
    }

    void selectedRowsAreEditedTogether()
    {
        ShownPage s;
        QVERIFY(s.open());
        auto* table = s.page.findChild<QTableView*>(QStringLiteral("layersTable"));
        table->selectAll();
        QTest::keyClick(s.slider(0), Qt::Key_PageDown);
        for (int row = 1; row < s.model.rowCount(); ++row)
            QCOMPARE(s.model.gamma(row), s.model.gamma(0));
        QCOMPARE(s.session.undoStack()->count(), 1);
        table->selectRow(1);
        const double other = s.model.gamma(1);
        QTest::keyClick(s.slider(0), Qt::Key_PageDown);
        QCOMPARE(s.model.gamma(1), other);
        QCOMPARE(table->currentIndex().row(), 0);
    }

    /// The button, the dialog, its numbers and OK, as a hand would.
    void suggestionBeginsWithTheStandardRule()
    {
        ShownPage s;
        QVERIFY(s.open());
        QTRY_VERIFY(s.session.canSuggest());
        const auto ruleShown = [&](Qt::Key end, int choice) {
            QTest::mouseClick(s.page.findChild<QToolButton*>(QStringLiteral("suggestThresholdsButton")),
                              Qt::LeftButton);
            auto* dialog = s.page.findChild<QDialog*>(QStringLiteral("suggestDialog"));
            auto* rules = dialog->findChild<QComboBox*>(QStringLiteral("adviceRuleBox"));
            const int shown = rules->currentData().toInt();
            if (choice >= 0)
                rules->setCurrentIndex(rules->findData(choice));
            QTest::keyClick(dialog, end);
            return shown;
        };
        const int standard = static_cast<int>(AdviceOptions().rule);
        const int budget = static_cast<int>(AdviceRule::Budget);
        QVERIFY(standard != budget);
        QCOMPARE(ruleShown(Qt::Key_Escape, budget), standard);
        QTRY_VERIFY(!s.page.findChild<QDialog*>(QStringLiteral("suggestDialog")));
        QCOMPARE(ruleShown(Qt::Key_Return, budget), standard); // what was given up is not kept
        QTRY_VERIFY(!s.page.findChild<QDialog*>(QStringLiteral("suggestDialog")));
        QCOMPARE(ruleShown(Qt::Key_Escape, -1), budget);
    }

    void suggestionIsAskedForAndUndone()
    {
        ShownPage s;
        QVERIFY(s.open());
        QTRY_VERIFY(s.session.canSuggest());
        auto* button = s.page.findChild<QToolButton*>(QStringLiteral("suggestThresholdsButton"));
        QVERIFY(button->isEnabled());
        const auto suggest = [&](const char* rule, const QString& budget) {
            QTest::mouseClick(button, Qt::LeftButton);
            auto* dialog = s.page.findChild<QDialog*>(QStringLiteral("suggestDialog"));
            QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
            auto* rules = dialog->findChild<QComboBox*>(QStringLiteral("adviceRuleBox"));
            rules->setFocus();
            QTest::keyClick(rules, Qt::Key_Home);
            while (!rules->currentText().contains(QLatin1String(rule)))
                QTest::keyClick(rules, Qt::Key_Down);
            auto* edit = dialog->findChild<QLineEdit*>(QStringLiteral("budgetEdit"));
            QCOMPARE(edit->isEnabled(), !budget.isEmpty());
            if (edit->isEnabled()) {
                edit->setFocus();
                edit->selectAll();
                QTest::keyClicks(edit, budget);
            }
            QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("suggestButton")), Qt::LeftButton);
            QTRY_VERIFY(!s.page.findChild<QDialog*>(QStringLiteral("suggestDialog")));
        };
        suggest("budget", QLocale().toString(0.001));
        QTRY_COMPARE(s.session.undoStack()->count(), 1);
        const double within = s.model.gamma(0);
        QVERIFY(s.model.index(0, LayersModel::Interference).data().toString() != QStringLiteral("–"));
        QVERIFY(QLocale().toDouble(s.model.index(0, LayersModel::Interference).data().toString()) <= 0.00105);
        suggest("Least", QString());
        QTRY_COMPARE(s.session.undoStack()->count(), 2);
        s.session.undoStack()->undo();
        QCOMPARE(s.model.gamma(0), within);
        s.session.undoStack()->undo();
        QCOMPARE(s.model.gamma(0), fakePlan().gamma);
    }

    void thresholdsAreCopiedAndPasted()
    {
        ShownPage s;
        QVERIFY(s.open());
        auto* table = s.page.table();
        s.session.setLayerGammas({{s.model.layerName(0), 0.4}});
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        auto* clipboard = QGuiApplication::clipboard();
        QCOMPARE(clipboard->text(), QString::fromStdString(s.model.layerName(0)) + QStringLiteral("\t0.4\n"));
        // Names win over the selection; a number alone is for all that is selected.
        s.session.setAllGammas(0.8);
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(s.model.gamma(0), 0.4);
        QCOMPARE(s.model.gamma(1), 0.8);
        clipboard->setText(QStringLiteral("0.25\n"));
        table->selectAll();
        const int before = s.session.undoStack()->count();
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        for (int row = 0; row < s.model.rowCount(); ++row)
            QCOMPARE(s.model.gamma(row), 0.25);
        QCOMPARE(s.session.undoStack()->count(), before + 1);
        QSignalSpy refused(&s.page, &LayersPage::refused);
        clipboard->setText(QStringLiteral("1.5"));
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(s.model.gamma(0), 0.25);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(s.model.gamma(0), fakePlan().gamma);
        QCOMPARE(s.model.gamma(1), 0.25);
    }

    void presetsAreOfThePaper()
    {
        ShownPage s;
        QVERIFY(s.open());
        s.session.setAllGammas(0.5);
        auto* menu = s.page.findChild<QMenu*>(QStringLiteral("presetsMenu"));
        const auto presets = menu->actions();
        QCOMPARE(presets.size(), 3); // the one of ResNet-18 names layers that this model lacks
        presets[1]->trigger();
        QCOMPARE(s.model.gamma(0), 0.95);
        QCOMPARE(s.session.undoStack()->count(), 2);
    }

    void undoLeavesANumberFieldWhereNothingIsHalfTyped()
    {
        ShownPage s;
        QVERIFY(s.open());
        QAction undo(&s.page);
        undo.setShortcut(QKeySequence::Undo);
        s.page.addAction(&undo);
        connect(&undo, &QAction::triggered, s.session.undoStack(), &QUndoStack::undo);
        s.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&s.page));
        auto* box = s.page.findChild<GammaEditor*>(QStringLiteral("gammaEditor0"))->spinBox();
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QLocale().toString(0.5, 'f', 3));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(s.model.gamma(0), 0.5);
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(s.model.gamma(0), fakePlan().gamma);
        QTest::keyClicks(box, QStringLiteral("1"));
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier); // of the field's own text
        QCOMPARE(s.model.gamma(0), fakePlan().gamma);
        QCOMPARE(s.session.undoStack()->index(), 0);
    }

    void severalSelectedLayersFollowTheLine()
    {
        ShownPage s;
        QVERIFY(s.open());
        s.page.table()->selectAll();
        QTest::keyClick(s.page.spectrumPlot(), Qt::Key_Home);
        for (int row = 0; row < s.model.rowCount(); ++row)
            QCOMPARE(s.model.gamma(row), 0.0);
        QCOMPARE(s.session.undoStack()->count(), 1);
    }

    void theTradeOffFollowsAndSets()
    {
        ShownPage s;
        QVERIFY(s.open());
        QTRY_VERIFY(s.session.canSuggest());
        auto* plot = s.page.tradeOffPlot();
        QCOMPARE(plot->current(), static_cast<std::size_t>(s.k(0)));
        const auto k = s.k(0);
        QTest::keyClick(plot, Qt::Key_Right); // more forgetting is fewer directions
        QCOMPARE(s.k(0), k - 1);
        QTest::keyClick(plot, Qt::Key_End);
        QCOMPARE(s.k(0), 0);
        s.session.undoStack()->setIndex(0);
        const int steps = s.session.undoStack()->index();
        auto* canvas = s.page.findChild<QWidget*>(QStringLiteral("tradeOffCanvas"));
        QTest::mousePress(canvas, Qt::LeftButton, {}, plot->pointPosition(plot->current()));
        for (const std::size_t point : {k - 1, k - 2, k - 3}) {
            QTest::mouseMove(canvas, plot->pointPosition(point));
            QCOMPARE(s.k(0), static_cast<std::int64_t>(point));
            QCOMPARE(s.page.spectrumPlot()->threshold(), static_cast<std::int64_t>(point));
        }
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, plot->pointPosition(static_cast<std::size_t>(k - 3)));
        QCOMPARE(s.session.undoStack()->count(), steps + 1);
        for (auto* box : s.page.findChildren<QCheckBox*>()) // all axes, both ways
            QTest::mouseClick(box, Qt::LeftButton);
        QCOMPARE(s.k(0), k - 3);
    }

    /// What Return sets off later on must not meet an editor that is gone by then.
    void returnInAnEditorBeforeTheLayersChange()
    {
        ShownPage s;
        QVERIFY(s.open(false));
        QTest::failOnWarning(QRegularExpression(QStringLiteral("editor")));
        QTest::keyClick(s.slider(1), Qt::Key_Return);
        Q_EMIT s.session.experimentChanged(); // the rows are made anew
        QTest::qWait(0);
        QVERIFY(s.slider(1));
        auto* editor = s.page.findChild<GammaEditor*>(QStringLiteral("gammaEditor1"));
        s.slider(1)->setFocus();
        QTest::keyClick(s.slider(1), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), editor->findChild<QDoubleSpinBox*>(QStringLiteral("gammaSpinBox")));
    }

    void figuresBehindThePlotsAreShownAndChosenFrom()
    {
        ShownPage s;
        QVERIFY(s.open());
        auto* table = s.page.findChild<QTableView*>(QStringLiteral("directionsTable"));
        QVERIFY(!table->isVisible());
        QTest::mouseClick(s.page.findChild<QCheckBox*>(QStringLiteral("directionsTableBox")), Qt::LeftButton);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), static_cast<int>(s.session.experiment()->model->layers()[0].d));
        table->setFocus();
        table->selectRow(3);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(s.k(0), 4);
    }

    void predictionsFollowTheDrag()
    {
        ShownPage s;
        QVERIFY(s.open());
        auto* plot = s.page.spectrumPlot();
        const auto k = s.k(0);
        const auto power = [&s] {
            return QLocale().toDouble(s.model.index(0, LayersModel::ForgettingPower).data().toString());
        };
        double last = power();
        QTest::mousePress(s.canvas(), Qt::LeftButton, {}, plot->thresholdPosition(k));
        for (std::int64_t wanted = k - 1; wanted >= 2; --wanted) {
            QTest::mouseMove(s.canvas(), plot->thresholdPosition(wanted));
            QVERIFY(power() > last);
            last = power();
        }
        QTest::mouseRelease(s.canvas(), Qt::LeftButton, {}, plot->thresholdPosition(2));
        QCOMPARE(s.session.undoStack()->count(), 1);
    }

    void withoutASpectrumGammaCanStillBeSet()
    {
        ShownPage s;
        QVERIFY(s.open(false));
        QVERIFY(!s.page.findChild<QToolButton*>(QStringLiteral("suggestThresholdsButton"))->isEnabled());
        QTest::keyClick(s.slider(0), Qt::Key_PageDown);
        QVERIFY(s.model.gamma(0) < 0.9);
        QVERIFY(!s.page.findChild<QSpinBox*>(QStringLiteral("directionsSpinBox"))->isEnabled());
        QTest::keyClick(s.page.spectrumPlot(), Qt::Key_Left);
    }
};

QTEST_MAIN(TestLayersPage)
#include "test_layers_page.moc"
