// SPDX-License-Identifier: GPL-3.0-or-later
// Every text that a person sees can be translated, and fits in the window in each language.
#include "core/model/model.h"
#include "tests/bracketed_text.h"
#include "tests/widgets/clipped_plot_texts.h"
#include "tests/widgets/clipped_texts.h"
#include "tests/widgets/shown_window.h"
#include "tests/widgets/spoken_language.h"
#include "tests/widgets/whole_window.h"
#include "widgets/session/core_text.h"
#include "widgets/session/forget_selector.h"
#include "widgets/session/messages_model.h"
#include "widgets/session/phase_title.h"
#include "widgets/session/runs_model.h"
#include "widgets/session/translations.h"
#include "widgets/window_style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFontInfo>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollArea>
#include <QSettings>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <qcustomplot.h>

#include <algorithm>
#include <initializer_list>

using namespace unlearn;
using namespace unlearn::test;

namespace {

/// Answers each string, Qt's own ones, too, with the string in brackets.
class BracketTranslator : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return openingBracket + QString::fromUtf8(source) + closingBracket;
    }
};

/// Less whole paths, also such as follow a kind of data, and files by the endings that the program knows.
QString withoutFiles(QString text)
{
    static const QRegularExpression files(
        QStringLiteral("(?<![\\w./])(?!https?:)(?:(?:[a-z-]+:)?~?/[^\\s\"]+"
                       "|(?:[\\w*.-]+/)*[\\w*.-]+\\.(?:json|safetensors|sqlite|csv|npy|npz|pt|gz|zip|tar|bin|html|pdf"
                       "|png|svg|txt)\\b)"));
    return text.remove(files);
}

/// Names of data, architectures, layers and time zones, and people's own words are not ours to translate.
bool isName(const QString& text)
{
    static const QRegularExpression names(QStringLiteral(
        "\\bunlearn\\b|[Ff]ake|\\bPGU\\b|\\b(cpu|CPU)\\b|\\bcuda\\b|^features|^classifier"
        "|^retrained-[0-9]|^original$|https?:|\\bGPL\\b|LibTorch|\\bQt\\b|English|^[A-Za-z]{1,3}$|^[0-9]+ bytes$"
        "|\\b(Ctrl|Alt|Shift|Esc|Del)\\b|^(Circle|Square|Star)$|^run [0-9]+$|^layers\\.[0-9]+$"
        "|\\bUTC$"));
    return names.match(text).hasMatch() || std::ranges::any_of(architectures(), [&text](const ArchitectureKind& kind) {
               return text == QString::fromStdString(kind.name);
           });
}

struct Texts {
    QStringList untranslated;

    void see(const QString& text, const QString& where)
    {
        static const QRegularExpression markup(QStringLiteral("<[^>]*>|&[a-z#0-9]+;"));
        static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
        const QString outside = withoutFiles(outsideBrackets(text).remove(markup));
        if (word.match(outside).hasMatch() && !isName(outside))
            untranslated << where + QStringLiteral(": ") + text;
    }
    void see(const QAction& action)
    {
        see(action.text(), QStringLiteral("action ") + action.objectName());
        see(action.toolTip(), QStringLiteral("action's tip ") + action.objectName());
    }
    void see(const QWidget& widget)
    {
        const QString where = QLatin1String(widget.metaObject()->className()) + QLatin1Char(' ') + widget.objectName();
        see(widget.toolTip(), where + QStringLiteral(" tip"));
        see(widget.accessibleName(), where + QStringLiteral(" name"));
        see(widget.accessibleDescription(), where + QStringLiteral(" description"));
        see(widget.windowTitle(), where + QStringLiteral(" title"));
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            see(label->text(), where);
            if (label->textFormat() == Qt::PlainText && Qt::mightBeRichText(label->text()))
                untranslated << where + QStringLiteral(" shows its markup: ") + label->text();
        }
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            see(button->text(), where);
        if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
            see(group->title(), where);
        if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
            see(edit->placeholderText(), where);
        if (const auto* edit = qobject_cast<const QPlainTextEdit*>(&widget))
            see(edit->placeholderText(), where);
        if (const auto* spin = qobject_cast<const QSpinBox*>(&widget))
            see(spin->prefix() + spin->suffix() + spin->specialValueText(), where);
        if (const auto* spin = qobject_cast<const QDoubleSpinBox*>(&widget))
            see(spin->prefix() + spin->suffix() + spin->specialValueText(), where);
        if (const auto* box = qobject_cast<const QComboBox*>(&widget))
            seeCells(*box->model(), where);
        if (const auto* plot = qobject_cast<const QCustomPlot*>(&widget))
            seeTexts(*plot, where);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->model()
            && !qobject_cast<const QHeaderView*>(view)
            && view->objectName() != QLatin1String("thirdPartiesTable")) // names of libraries and licences
            seeCells(*view->model(), where);
        if (const auto* menu = qobject_cast<const QMenu*>(&widget))
            see(menu->title(), where);
        if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                see(tabs->tabText(i), where);
        }
        if (const auto* header = qobject_cast<const QHeaderView*>(&widget); header && header->model()) {
            for (int i = 0; i < header->count(); ++i) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                    see(header->model()->headerData(i, header->orientation(), role).toString(), where);
            }
        }
    }
    /// The first cells, and what is told of them.
    void seeCells(const QAbstractItemModel& model, const QString& where)
    {
        constexpr int most = 30;
        for (int row = 0; row < std::min(model.rowCount(), most); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                    see(model.index(row, column).data(role).toString(), where + QStringLiteral(" cell"));
            }
        }
    }
    void seeTexts(const QCustomPlot& plot, const QString& where)
    {
        const auto axes = plot.findChildren<QCPAxis*>();
        for (const QCPAxis* axis : axes)
            see(axis->label(), where + QStringLiteral(" axis"));
        for (int i = 0; i < plot.legend->itemCount(); ++i) {
            if (auto* item = qobject_cast<QCPPlottableLegendItem*>(plot.legend->item(i)))
                see(item->plottable()->name(), where + QStringLiteral(" legend"));
        }
    }
    void seeAllOf(const QWidget& top)
    {
        see(top);
        const auto widgets = top.findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            if ((widget->window() == &top && !isPartOfFileDialog(*widget)) || qobject_cast<const QMenu*>(widget))
                see(*widget);
        }
    }
};

struct ManualWindow : ShownWindow {
    explicit ManualWindow(const QSize& size = {1280, 800})
        : ShownWindow(size, fakeServices, UNLEARN_SOURCE_DIR "/resources/help/index.html")
    {
    }
};

} // namespace

class TestLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC"); // names of zones are not ours to translate
        QLocale::setDefault(QLocale::c());
        QApplication::setStyle(new WindowStyle);
    }
    void init()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_languages"));
        QSettings().clear();
    }

    /// Of texts with signs of paths only paths are no words.
    void wholePathsAreNames()
    {
        Texts texts;
        for (const char* path : {"/home/me/data", "idx:/home/me/data", "~/models", "…/me/data", "original.safetensors",
                                 "models/original.safetensors", "*.unlearn.json"})
            texts.see(QString::fromUtf8(path), QString());
        QCOMPARE(texts.untranslated, QStringList());
        const QStringList words{QStringLiteral("forget and/or retain"), QStringLiteral("It ended.see below"),
                                QStringLiteral("Open /home/me/data"), QStringLiteral("samples/second")};
        for (const QString& text : words)
            texts.see(text, QString());
        QCOMPARE(texts.untranslated.size(), words.size());
    }

    void everyTextCanBeTranslated()
    {
        BracketTranslator brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        ManualWindow s;
        QVERIFY(s.open() && s.run());
        Texts texts;
        const auto look = [&texts](const QWidget& window) { texts.seeAllOf(window); };
        QVERIFY(lookAtEveryPage(s.window, look) > 12);
        const auto actions = s.window.findChildren<QAction*>();
        for (const QAction* action : actions)
            texts.see(*action);
        QVERIFY(lookAtTour(s.window, look) > 5);
        QCOMPARE(lookAtEveryDialog(s.window, *s.lab, look), QStringList());
        QVERIFY(lookAtWaitingRuns(s.window, *s.lab, look));
        // What came of another log, among the messages.
        const QTemporaryDir folder;
        QFile log(folder.filePath(QStringLiteral("fake.sqlite")));
        QVERIFY(log.open(QIODevice::WriteOnly));
        s.window.findChild<QAction*>(QStringLiteral("mergeLogAction"))->trigger();
        auto* files = s.window.findChild<QFileDialog*>(QStringLiteral("mergeLogDialog"));
        files->setDirectory(folder.path());
        files->selectFile(log.fileName());
        QMetaObject::invokeMethod(files, "accept");
        const auto* messages = s.window.findChild<QAbstractItemView*>(QStringLiteral("messagesTable"))->model();
        QTRY_VERIFY(!messages
                         ->match(messages->index(0, messages->columnCount() - 1), Qt::DisplayRole,
                                 QStringLiteral("came in"), 1, Qt::MatchContains | Qt::MatchWrap)
                         .isEmpty());
        // An error, in the banner and among the messages.
        s.lab->open = Behaviour::Fail;
        s.window.session().openPlan("/fake/folder/fake.unlearn.json");
        const auto* banner = s.window.findChild<QLabel*>(QStringLiteral("bannerText"));
        QTRY_VERIFY(banner->text().contains(QLatin1String(FakeLab::failure)));
        texts.seeAllOf(s.window);
        texts.untranslated.removeDuplicates();
        QVERIFY2(texts.untranslated.isEmpty(), qUtf8Printable(texts.untranslated.join(QLatin1Char('\n'))));
        QCoreApplication::removeTranslator(&brackets);
    }

    /// Whatever numbers look like: they are plain here.
    void datesSpeakTheLanguageOfTheWindow()
    {
        {
            const SpokenLanguage spoken(QStringLiteral("unlearning-workbench_de.qm"));
            QVERIFY(spoken.isSpoken());
            ManualWindow s;
            QVERIFY(s.open() && s.run());
            const auto* runs = s.find<QAbstractItemView>("runsTable")->model();
            QTRY_VERIFY(runs->rowCount() > 0);
            const QString started = runs->index(0, RunsModel::Started).data().toString();
            QVERIFY2(started.startsWith(QLatin1String("02.01.26")), qUtf8Printable(started));
        }
        const SpokenLanguage spoken(QStringLiteral("unlearning-workbench_ar.qm"));
        QVERIFY(spoken.isSpoken());
        MessagesModel messages;
        messages.add(MessageKind::Information, QStringLiteral("It is late"));
        const QString time = messages.index(0, MessagesModel::Time).data().toString();
        const QChar zero = dateLocale().zeroDigit().front(); // of digits of its own, if it has some
        QVERIFY2(std::any_of(time.begin(), time.end(),
                             [zero](QChar sign) { return sign >= zero && sign <= QChar(zero.unicode() + 9); }),
                 qUtf8Printable(time));
    }

    void countsHaveTheDigitsOfOtherNumbers()
    {
        const auto restore = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
        const SpokenLanguage spoken(QStringLiteral("unlearning-workbench_ar.qm"));
        QVERIFY(spoken.isSpoken());
        const auto found = [](int samples) {
            return QCoreApplication::translate("unlearn::ForgetSetPanel", "%n sample(s) found.", nullptr, samples);
        };
        QCOMPARE(found(12345), QStringLiteral("عُثر على 12345 عيّنة.")); // numbers are plain
        QLocale::setDefault(QLocale(QStringLiteral("ar_EG")));
        QCOMPARE(found(12345), QStringLiteral("عُثر على ١٢٬٣٤٥ عيّنة."));
        QCOMPARE(found(1), QStringLiteral("عُثر على عيّنة واحدة."));
        QCOMPARE(coreText(Sentence{"%1, threads: %2", {"AMD EPYC 7", "2"}}),
                 QStringLiteral("\u2066AMD EPYC 7\u2069، خيوط التنفيذ: ٢"));
        QCOMPARE(durationText(3605.0), QStringLiteral("١:٠٠:٠٥"));
        QCOMPARE(ForgetSelector::parse("3:500")->description({}), QStringLiteral("أول ٥٠٠ من الفئة ٣"));
    }

    /// Of each kind of widget; and nothing is, where all have their room.
    void whatIsClippedIsFound()
    {
        QWidget window;
        auto* box = new QComboBox(&window);
        box->addItems({QStringLiteral("one"), QStringLiteral("an entry much wider than the other")});
        auto* number = new QSpinBox(&window);
        number->setSpecialValueText(QStringLiteral("as many as there are"));
        auto* group = new QGroupBox(QStringLiteral("What is to be forgotten"), &window);
        auto* check = new QCheckBox(QStringLiteral("Retain everything else"), &window);
        auto* tabs = new QTabBar(&window);
        tabs->setElideMode(Qt::ElideRight);
        tabs->addTab(QStringLiteral("Membership inference"));
        tabs->addTab(QStringLiteral("Figures of merit"));
        auto* table = new QTableWidget(1, 2, &window);
        table->setHorizontalHeaderLabels({QStringLiteral("Predicted interference"), QStringLiteral("Layer")});
        window.resize(800, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const std::initializer_list<QWidget*> all = {box, number, group, check, tabs};
        for (QWidget* widget : all)
            widget->resize(widget->sizeHint().expandedTo(widget->minimumSizeHint()));
        table->resize(500, 200);
        table->resizeColumnsToContents();
        QCOMPARE(clippedIn(window), QStringList());
        for (QWidget* widget : all) {
            const QSize room = widget->size();
            widget->resize(40, room.height());
            const QString found = clippedIn(window).join(QLatin1Char('\n'));
            const QLatin1String kind(widget->metaObject()->className());
            QVERIFY2(found.startsWith(kind), qPrintable(kind + QStringLiteral(": ") + found));
            widget->resize(room);
        }
        QCOMPARE(clippedIn(window), QStringList());
        table->setColumnWidth(0, 40);
        QCOMPARE(clippedIn(window).filter(QStringLiteral("Predicted interference")).size(), 1);
        table->horizontalHeaderItem(0)->setToolTip(QStringLiteral("Predicted interference"));
        QCOMPARE(clippedIn(window), QStringList());
    }

    void nothingIsClipped_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("textPercent");
        const QStringList files = builtLanguages();
        QVERIFY(files.size() > 6);
        for (const QString& file : files) {
            for (const int percent : {100, 200})
                QTest::addRow("%s, %d %%", qPrintable(file), percent) << file << percent;
        }
    }

    void nothingIsClipped()
    {
        QFETCH(QString, language);
        QFETCH(int, textPercent);
        const SpokenLanguage spoken(language);
        QVERIFY(spoken.isSpoken());
        if (!spoken.hasLetters())
            QSKIP("No font has the letters of this language; Debian: fonts-noto-cjk.");
        const QFont usual = QApplication::font();
        const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
        if (textPercent != 100) {
            QFont scaled = usual;
            scaled.setPointSizeF(QFontInfo(usual).pointSizeF() * textPercent / 100.0);
            QApplication::setFont(scaled);
        }
        {
            // Text of twice the size has a screen of twice the size, or one that scrolls.
            const QSize size = QSize(1280, 800) * textPercent / 100;
            ManualWindow s(size);
            QVERIFY(s.open() && s.run());
            QVERIFY2(s.window.width() <= size.width(), qPrintable(QString::number(s.window.width())));
            const auto* panel = s.window.findChild<QScrollArea*>(QStringLiteral("experimentPanel"));
            const int needed = panel->widget()->minimumSizeHint().width();
            QVERIFY2(panel->viewport()->width() >= needed,
                     qPrintable(QStringLiteral("%1 of %2").arg(panel->viewport()->width()).arg(needed)));
            QStringList clipped;
            const auto look = [&clipped, textPercent](const QWidget& window) {
                clipped += clippedIn(window) + clippedInPlots(window);
                if (textPercent == 100)
                    clipped += cutOffIn(window);
            };
            QVERIFY(lookAtEveryPage(s.window, look) > 12);
            const auto* shown = s.window.findChild<QComboBox*>(QStringLiteral("sampleShowBox"));
            for (int item = 0; item < shown->count(); ++item)
                QVERIFY2(shown->width() > shown->fontMetrics().horizontalAdvance(shown->itemText(item)),
                         qUtf8Printable(shown->itemText(item)));
            QVERIFY(lookAtTour(s.window, look) > 5);
            QCOMPARE(lookAtEveryDialog(s.window, *s.lab, look), QStringList());
            QVERIFY(lookAtWaitingRuns(s.window, *s.lab, look));
            clipped.removeDuplicates();
            QVERIFY2(clipped.isEmpty(), qUtf8Printable(clipped.join(QLatin1Char('\n'))));
        }
    }
};

QTEST_MAIN(TestLanguages)
#include "test_languages.moc"
