// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/figure_of_merit.h"
#include "tests/widgets/shown_window.h"
#include "widgets/gamma_editor.h"
#include "widgets/glossary_links.h"
#include "widgets/glossary_window.h"
#include "widgets/session/compare_merit_model.h"
#include "widgets/session/layers_model.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTextCursor>

#include <algorithm>
#include <iterator>

using namespace unlearn;

namespace {

struct ShownGlossary {
    GlossaryWindow window;

    bool show()
    {
        window.show();
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window);
    }
    QLineEdit* search() const { return window.findChild<QLineEdit*>(QStringLiteral("glossarySearch")); }
    QListView* list() const { return window.findChild<QListView*>(QStringLiteral("glossaryList")); }
    QTextBrowser* page() const { return window.findChild<QTextBrowser*>(QStringLiteral("glossaryPage")); }
    int found() const { return list()->model()->rowCount(); }
};

GlossaryWindow* openGlossary()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (auto* glossary = qobject_cast<GlossaryWindow*>(window); glossary && glossary->isVisible())
            return glossary;
    }
    return nullptr;
}

std::optional<Term> shownTerm()
{
    const auto* glossary = openGlossary();
    return glossary ? glossary->shownTerm() : std::nullopt;
}

/// That F1 opens on a page's controls and columns, without what depends on a choice or a cell.
QList<Term> termsOf(const QWidget& page)
{
    QList<const QWidget*> widgets{&page};
    const auto children = page.findChildren<QWidget*>();
    for (const QWidget* child : children)
        widgets << child;
    QList<Term> terms;
    for (const QWidget* widget : widgets) {
        QVariantList numbers = widget->property("glossaryTermsOfColumns").toMap().values();
        numbers << widget->property("glossaryTerm");
        for (const QVariant& number : numbers) {
            if (number.isValid())
                terms << static_cast<Term>(number.toInt());
        }
    }
    return terms;
}

GlossaryEntry entryOf(Term term)
{
    const auto entries = glossaryEntries();
    return *std::ranges::find(entries, term, &GlossaryEntry::term);
}

/// Whether the entry says that the page of this title shows it.
bool namesPage(const GlossaryEntry& entry, const QString& title)
{
    return entry.whereUsed.contains(QStringLiteral("<i>%1</i>").arg(title));
}

} // namespace

class TestGlossary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_glossary"));
    }

    void init() { QSettings().clear(); }

    void everyTermIsExplainedOnce()
    {
        const auto entries = glossaryEntries();
        QCOMPARE(entries.size(), static_cast<int>(lastTerm) + 1);
        QList<Term> seen;
        for (const GlossaryEntry& entry : entries) {
            QVERIFY2(!seen.contains(entry.term), qPrintable(entry.title));
            seen << entry.term;
            QVERIFY2(!entry.title.isEmpty() && !entry.whereUsed.isEmpty(), qPrintable(entry.title));
            QVERIFY2(entry.definition.endsWith(QLatin1Char('.')), qPrintable(entry.title));
            QVERIFY2(!entry.related.isEmpty() && !entry.related.contains(entry.term), qPrintable(entry.title));
            QCOMPARE(termAt(termAddress(entry.term)), entry.term);
        }
        for (const char* address : {"term:", "term:-1", "term:99999", "term:x", "https://example.org", ""})
            QVERIFY2(!termAt(QLatin1String(address)), address);
    }

    void everyTermHasAFormulaUnlessItIsNoQuantity()
    {
        static constexpr Term withoutFormula[] = {Term::ForgetSet, Term::RetrainedBaseline, Term::Purge,
                                                  Term::Epoch,     Term::StopRule,          Term::BootstrapInterval};
        const auto entries = glossaryEntries();
        for (const GlossaryEntry& entry : entries) {
            const bool hasNone = std::ranges::find(withoutFormula, entry.term) != std::end(withoutFormula);
            QVERIFY2(entry.formula.isEmpty() == hasNone, qPrintable(entry.title));
        }
    }

    void pagesAreWellFormed()
    {
        const auto entries = glossaryEntries();
        for (const GlossaryEntry& entry : entries) {
            QTextDocument page;
            page.setHtml(glossaryPage(entry, entries));
            const QString text = page.toPlainText();
            QVERIFY2(text.startsWith(entry.title), qPrintable(text));
            // Tags that were not closed, or signs that were taken for tags, would show or swallow text.
            QVERIFY2(!text.contains(QLatin1String("sub>")) && !text.contains(QLatin1String("/i>"))
                         && !text.contains(QLatin1String("&")),
                     qPrintable(text));
            for (const Term term : entry.related)
                QVERIFY(page.toHtml().contains(QStringLiteral("href=\"%1\"").arg(termAddress(term))));
        }
    }

    /// Who comes to an entry from a page is told of that page.
    void entriesNameThePagesThatLinkToThem()
    {
        const ShownWindow s;
        for (const char* title : {"Layers", "Curves", "Privacy", "Samples", "Compare", "Embedding"}) {
            const QString name = QLatin1String(title);
            const auto* page = s.window.findChild<QWidget*>(name.toLower() + QStringLiteral("Page"));
            QVERIFY2(page, title);
            const QList<Term> terms = termsOf(*page);
            QVERIFY2(!terms.isEmpty(), title);
            for (const Term term : terms)
                QVERIFY2(namesPage(entryOf(term), name), qPrintable(name + QStringLiteral(": ") + entryOf(term).title));
        }
        const auto* attack = s.find<QComboBox>("attackBox");
        for (int i = 0; i < attack->count(); ++i) {
            if (const auto term = termOfAttack(attack->itemData(i).toString().toStdString()))
                QVERIFY2(namesPage(entryOf(*term), QStringLiteral("Privacy")), qPrintable(attack->itemText(i)));
        }
    }

    /// What the log holds of a run is in its reports, and on the page Compare.
    void entriesOfFiguresNameReports()
    {
        for (const FigureKind& kind : figureKinds()) {
            const auto term = termOfFigure(kind.name);
            if (!term)
                continue;
            const GlossaryEntry entry = entryOf(*term);
            // Of the runs that are compared together, it is not logged.
            if (kind.name != "forgetting-quality")
                QVERIFY2(entry.whereUsed.contains(QLatin1String("reports")), kind.name.c_str());
            const bool isOfAttack = kind.name.find("auc-") != std::string::npos || kind.name.starts_with("tpr");
            QVERIFY2(isOfAttack == (isOfChosenSamples(kind.name) || kind.name.starts_with("difference-auc-")),
                     kind.name.c_str());
            if (kind.name == "precision-beside-retrained") // logged with an attack, and no figure of merit
                QVERIFY2(namesPage(entry, QStringLiteral("Privacy")), kind.name.c_str());
            else
                QVERIFY2(isOfAttack || namesPage(entry, QStringLiteral("Compare")), kind.name.c_str());
        }
    }

    /// Columns and lines that have no entry of their own.
    void whatSharesAnEntryIsDefinedInIt()
    {
        const GlossaryEntry area = entryOf(Term::Auc);
        QVERIFY(area.definition.contains(QStringLiteral("two-sided AUC")));
        QVERIFY(area.formula.contains(QStringLiteral("max(AUC, 1 − AUC)")));
        const GlossaryEntry drift = entryOf(Term::RetainDrift);
        QVERIFY(drift.definition.contains(QStringLiteral("output change")));
        QVERIFY(drift.formula.contains(QStringLiteral("output change")));
        const auto precision = termOfFigure("precision-beside-retrained");
        QVERIFY(precision);
        const GlossaryEntry beside = entryOf(*precision);
        QVERIFY(beside.definition.contains(QStringLiteral("AP beside retrained is the average precision")));
        QVERIFY(beside.formula.contains(QStringLiteral("AP beside retrained")));
        QVERIFY(beside.whereUsed.contains(QStringLiteral("column AP beside retrained")));
    }

    void modelIsSound()
    {
        GlossaryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto term = static_cast<Term>(model.index(row).data(GlossaryModel::TermRole).toInt());
            QCOMPARE(model.indexOf(term), model.index(row));
        }
    }

    void searchingAsOneTypes()
    {
        ShownGlossary s;
        QVERIFY(s.show());
        const int all = s.found();
        QCOMPARE(all, glossaryEntries().size());
        s.search()->setFocus();
        QTest::keyClicks(s.search(), QStringLiteral("eigenvalue"));
        QVERIFY(s.found() > 1 && s.found() < all / 3);
        for (int row = 0; row < s.found(); ++row)
            QVERIFY(s.list()
                        ->model()
                        ->index(row, 0)
                        .data(GlossaryModel::SearchRole)
                        .toString()
                        .contains(QStringLiteral("eigenvalue"), Qt::CaseInsensitive));
        // What is shown is among what was found, and the arrow keys go through it.
        QVERIFY(s.page()->toPlainText().startsWith(s.list()->currentIndex().data().toString()));
        const auto first = s.list()->currentIndex().row();
        QTest::keyClick(s.search(), first + 1 < s.found() ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(s.list()->currentIndex().row() != first);
        QVERIFY(s.page()->toPlainText().startsWith(s.list()->currentIndex().data().toString()));

        QTest::keyClicks(s.search(), QStringLiteral(" xyz"));
        QCOMPARE(s.found(), 0);
        QVERIFY(!s.window.shownTerm());
        QVERIFY(s.page()->toPlainText().contains(QStringLiteral("No term")));
        QTest::keyClick(s.search(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(s.search(), Qt::Key_Delete);
        QCOMPARE(s.found(), all);
        QVERIFY(s.window.shownTerm());
        QTest::keyClick(s.search(), Qt::Key_Escape);
        QVERIFY(!s.window.isVisible());
    }

    void linksLeadToOtherTerms()
    {
        ShownGlossary s;
        QVERIFY(s.show());
        s.window.showTerm(Term::Gamma);
        QCOMPARE(s.window.shownTerm(), Term::Gamma);
        const QTextCursor link = s.page()->document()->find(QStringLiteral("Forgetting power left"));
        QVERIFY(!link.isNull());
        QTextCursor inside = link;
        inside.setPosition(link.selectionStart() + 3);
        QTest::mouseClick(s.page()->viewport(), Qt::LeftButton, {}, s.page()->cursorRect(inside).center());
        QCOMPARE(s.window.shownTerm(), Term::ForgettingPower);
    }

    /// A search that hides the term gives way.
    void wantedTermIsShownWhateverWasSearchedFor()
    {
        ShownGlossary s;
        QVERIFY(s.show());
        QTest::keyClicks(s.search(), QStringLiteral("shadow"));
        s.window.showTerm(Term::Gamma);
        QCOMPARE(s.window.shownTerm(), Term::Gamma);
        QVERIFY(s.search()->text().isEmpty());
    }

    void keyOnAControlOpensItsEntry()
    {
        ShownWindow s;
        QVERIFY(s.openActive());
        QVERIFY(!openGlossary());
        auto* table = s.find<QTableView>("layersTable");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, LayersModel::RetainDrift));
        QTest::keyClick(table, Qt::Key_F1);
        QCOMPARE(shownTerm(), Term::RetainDrift);
        table->setCurrentIndex(table->model()->index(0, LayersModel::Kept));
        s.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&s.window));
        QTest::keyClick(table, Qt::Key_F1);
        QCOMPARE(shownTerm(), Term::DirectionsKept);
        auto* slider = s.find<GammaEditor>("gammaEditor0")->slider();
        s.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&s.window));
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_F1);
        QCOMPARE(shownTerm(), Term::Gamma);
        openGlossary()->close();
        s.find<QAction>("glossaryAction")->trigger();
        QVERIFY(openGlossary());
    }

    /// A dialog blocks the window, but not what explains it.
    void keyInADialogOpensAnEntryThatCanBeRead()
    {
        ShownWindow s;
        QVERIFY(s.openActive());
        QTest::mouseClick(s.find<QPushButton>("changeMethodButton"), Qt::LeftButton);
        auto* dialog = s.find<QDialog>("methodDialog");
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        auto* box = dialog->findChild<QComboBox*>(QStringLiteral("ruleBox"));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_F1);
        QCOMPARE(shownTerm(), Term::ThresholdRule);
        auto* glossary = openGlossary();
        QVERIFY(QTest::qWaitForWindowActive(glossary));
        auto* search = glossary->findChild<QLineEdit*>(QStringLiteral("glossarySearch"));
        search->setFocus();
        for (const char key : {'d', 'r', 'i', 'f', 't'}) // to the window, as from the keyboard
            QTest::keyClick(glossary->windowHandle(), key);
        QCOMPARE(search->text(), QStringLiteral("drift"));
        glossary->close();
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void whatsThisOpensTheEntryUnderThePointer()
    {
        ShownWindow s;
        QVERIFY(s.openActive());
        auto* header = s.find<QTableView>("layersTable")->horizontalHeader();
        s.find<QAction>("whatsThisAction")->trigger();
        const QPoint place(header->sectionViewportPosition(LayersModel::Directions) + 4, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(shownTerm(), Term::InputDirections);
    }

    void attacksAreExplained()
    {
        ShownWindow s;
        QVERIFY(s.openActive());
        s.find<QAction>("privacyDockAction")->trigger();
        auto* attack = s.find<QComboBox>("attackBox");
        QTRY_VERIFY(attack->isVisible());
        QCOMPARE(explainedTerm(attack), Term::MembershipInference);
        attack->setFocus();
        for (int i = 0; i < 20 && attack->currentData().toString() != QStringLiteral("svc"); ++i)
            QTest::keyClick(attack, Qt::Key_Down);
        QTest::keyClick(attack, Qt::Key_F1);
        QCOMPARE(shownTerm(), Term::SvcAttack);
        openGlossary()->close();
        s.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&s.window));
        for (int i = 0; i < 20 && attack->currentData().toString() != QStringLiteral("u-lira"); ++i)
            QTest::keyClick(attack, Qt::Key_Down);
        QCOMPARE(explainedTerm(attack), Term::ULira);
        auto* worstOff = s.find<QComboBox>("worstOffBox");
        const auto* samples = s.find<QTableView>("worstOffTable");
        QCOMPARE(explainedTerm(samples), Term::MembershipInference);
        worstOff->setFocus();
        QTest::keyClick(worstOff, Qt::Key_Down);
        QCOMPARE(explainedTerm(worstOff), Term::RetainedRisk);
        QCOMPARE(explainedTerm(samples), Term::RetainedRisk);
    }

    void comparedFiguresAreExplained()
    {
        ShownWindow s;
        QVERIFY(s.open());
        const auto term = [&s](const char* name) { return explainedTerm(s.find<QWidget>(name)); };
        s.find<QAction>("compareDockAction")->trigger();
        s.find<QTabWidget>("compareViews")->setCurrentIndex(2);
        auto* merit = s.find<QTableView>("meritTable");
        QTRY_VERIFY(merit->isVisible());
        const auto ofColumn = [merit](int column) {
            auto* header = merit->horizontalHeader();
            const QPoint place(header->sectionViewportPosition(column) + 4, 4);
            return explainedTerm(merit, header->viewport()->mapToGlobal(place));
        };
        QCOMPARE(ofColumn(CompareMeritModel::Distance), Term::DistanceToRetrained);
        QCOMPARE(ofColumn(CompareMeritModel::Reference), Term::NoiseFloor);
        QCOMPARE(term("paretoPlot"), Term::ParetoFront);
        auto* figure = s.find<QComboBox>("depthFigureBox");
        QCOMPARE(term("depthFigureBox"), Term::Alignment);
        figure->setFocus();
        QTest::keyClick(figure, Qt::Key_Down);
        QCOMPARE(term("depthFigureBox"), Term::LinearProbe);
        QCOMPARE(term("depthPlot"), Term::LinearProbe);
        QCOMPARE(term("measureMoreButton"), Term::Relearning);
        QCOMPARE(term("outputsTable"), Term::OutputDistance);
        QCOMPARE(term("embeddingLeftPlot"), Term::FeatureEmbedding);
        QCOMPARE(term("embedButton"), Term::FeatureEmbedding);
    }

    void innermostTermWins()
    {
        QWidget outer;
        auto* inner = new QWidget(&outer);
        auto* innermost = new QWidget(inner);
        QVERIFY(!explainedTerm(innermost));
        QVERIFY(!explainedTerm(nullptr));
        explain(outer, Term::Auc);
        QCOMPARE(explainedTerm(innermost), Term::Auc);
        explain(*inner, Term::Roc);
        QCOMPARE(explainedTerm(innermost), Term::Roc);
        QCOMPARE(explainedTerm(&outer), Term::Auc);
    }
};

QTEST_MAIN(TestGlossary)
#include "test_glossary.moc"
