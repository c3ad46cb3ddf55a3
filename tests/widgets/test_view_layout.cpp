// SPDX-License-Identifier: GPL-3.0-or-later
// Splitters, sorting, columns and choices from one start to the next.
#include "tests/session/fake_services.h"
#include "widgets/main_window.h"
#include "widgets/own_columns.h"
#include "widgets/view_layout.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QMouseEvent>
#include <QSettings>
#include <QSlider>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdlib>

using namespace unlearn;

namespace {

/// Two panes and a table that is sorted.
struct Panes {
    QWidget window;
    QSplitter* splitter = new QSplitter(Qt::Horizontal, &window);
    QTableView* table = new QTableView(splitter);
    QStandardItemModel model{3, 3};

    Panes()
    {
        splitter->setObjectName(QStringLiteral("panes"));
        splitter->setChildrenCollapsible(false);
        splitter->addWidget(new QWidget);
        table->setObjectName(QStringLiteral("table"));
        table->setModel(&model);
        table->setSortingEnabled(true);
        table->sortByColumn(0, Qt::AscendingOrder);
        splitter->resize(600, 200);
        window.resize(600, 200);
        window.show();
    }
    int first() const { return splitter->sizes().first(); }
    int sortedBy() const { return table->horizontalHeader()->sortIndicatorSection(); }
};

struct ShownWindow {
    std::shared_ptr<FakeLab> lab = std::make_shared<FakeLab>();
    MainWindow window{fakeServices(lab), QStringLiteral("/fake/runs.sqlite"), {}};
    QSplitter* splitter = window.findChild<QSplitter*>(QStringLiteral("layersSplitter"));
    QTableView* runs = window.findChild<QTableView*>(QStringLiteral("runsTable"));
    QHeaderView* header = runs->horizontalHeader();
    QTableView* layers = window.findChild<QTableView*>(QStringLiteral("layersTable"));

    template <typename Widget> Widget* find(const char* name) const
    {
        return window.findChild<Widget*>(QLatin1String(name));
    }
    bool show()
    {
        window.show();
        return QTest::qWaitForWindowExposed(&window);
    }
    int upper() const { return splitter->sizes().first(); }
};

/// With the left button, in one go.
void drag(QWidget& widget, const QPoint& from, const QPoint& to)
{
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &move);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
}

/// The right edge of a column, to the right.
void widen(const QHeaderView& header, int column, int pixels)
{
    const QPoint edge(header.sectionViewportPosition(column) + header.sectionSize(column) - 2, header.height() / 2);
    drag(*header.viewport(), edge, edge + QPoint(pixels, 0));
}

/// As wide as its title and what it holds ask for.
bool isFitted(const QTableView& table, int column)
{
    const QAbstractItemView& view = table;
    return table.columnWidth(column)
        == std::max(view.sizeHintForColumn(column), table.horizontalHeader()->sectionSizeHint(column));
}

/// Waits until what was put off for as short as can be is done, such as fitting columns.
bool settle()
{
    QTimer later;
    later.setSingleShot(true);
    later.start(0);
    return QTest::qWaitFor([&later] { return !later.isActive(); });
}

bool isNear(int one, int other)
{
    return std::abs(one - other) <= 3;
}

} // namespace

class TestViewLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("unlearning-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_view_layout"));
        QSettings().clear();
    }

    void comesBack()
    {
        Panes before;
        before.splitter->setSizes({200, 400});
        before.table->sortByColumn(2, Qt::DescendingOrder);
        const int first = before.first();
        Panes after;
        QVERIFY(!isNear(after.first(), first));
        restoreViewLayout(after.window, viewLayout(before.window));
        QVERIFY(isNear(after.first(), first));
        QCOMPARE(after.sortedBy(), 2);
        QCOMPARE(after.table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QVERIFY(!after.splitter->childrenCollapsible());
    }

    void whatDoesNotFitIsLeftOut()
    {
        Panes before;
        before.splitter->setSizes({200, 400});
        before.table->sortByColumn(2, Qt::DescendingOrder);
        const QByteArray layout = viewLayout(before.window);
        Panes after;
        const int first = after.first();
        for (const QByteArray& damaged : {QByteArray(), QByteArray("layout"), layout.left(layout.size() / 2)}) {
            restoreViewLayout(after.window, damaged);
            QCOMPARE(after.first(), first);
            QCOMPARE(after.sortedBy(), 0);
        }
        after.model.setColumnCount(2); // there is no third column to sort by
        restoreViewLayout(after.window, layout);
        QCOMPARE(after.sortedBy(), 0);
        after.splitter->setObjectName(QStringLiteral("other"));
        after.splitter->setSizes({300, 300});
        const int middle = after.first();
        restoreViewLayout(after.window, layout);
        QCOMPARE(after.first(), middle);
    }

    /// What was never seen has no size to be remembered.
    void unseenPartsAreLeftOut()
    {
        Panes before;
        auto* hidden = new QTableView;
        hidden->hide();
        before.splitter->addWidget(hidden);
        before.splitter->setObjectName(QStringLiteral("panes"));
        Panes after;
        after.splitter->setSizes({450, 150});
        const int first = after.first();
        restoreViewLayout(after.window, viewLayout(before.window));
        QCOMPARE(after.first(), first);
    }

    void resetGoesByWhatPartsAskFor()
    {
        Panes panes;
        const QByteArray fresh = viewLayout(QWidget()); // knows of none of them
        panes.splitter->widget(1)->setMinimumWidth(50);
        panes.splitter->setSizes({100, 500});
        const int moved = panes.first();
        resetViewLayout(panes.window, {});
        QCOMPARE(panes.first(), moved); // nothing is known yet
        resetViewLayout(panes.window, fresh);
        QVERIFY(panes.first() > moved + 50); // a table asks for more than an empty part
    }

    void isOfTheWindowAndIsReset()
    {
        int fresh = 0;
        int moved = 0;
        int column = 0;
        {
            ShownWindow s;
            QVERIFY(s.show());
            fresh = s.upper();
            column = s.header->sortIndicatorSection();
            s.splitter->setSizes({fresh + 40, s.splitter->sizes().last() - 40});
            moved = s.upper();
            QVERIFY(!isNear(moved, fresh));
            s.header->setSortIndicator(RunsModel::TestError, Qt::AscendingOrder);
            s.window.close();
        }
        ShownWindow s;
        QVERIFY(s.show());
        QTRY_VERIFY(isNear(s.upper(), moved));
        QCOMPARE(s.header->sortIndicatorSection(), static_cast<int>(RunsModel::TestError));
        QCOMPARE(s.header->sortIndicatorOrder(), Qt::AscendingOrder);
        s.window.findChild<QAction*>(QStringLiteral("resetLayoutAction"))->trigger();
        QTRY_VERIFY2(std::abs(s.upper() - fresh) < 20, qPrintable(QString::number(s.upper())));
        QCOMPARE(s.header->sortIndicatorSection(), column);
    }

    void ownColumnsComeBackAndAreReset()
    {
        int narrow = 0;
        int wide = 0;
        int wideLayer = 0;
        {
            ShownWindow s;
            QVERIFY(s.show());
            QTRY_COMPARE(s.header->model()->rowCount(), 2);
            QTRY_VERIFY(isFitted(*s.runs, 0)); // widths follow their contents
            narrow = s.header->sectionSize(0);
            widen(*s.header, 0, 60);
            wide = s.header->sectionSize(0);
            QCOMPARE(wide, narrow + 60);
            const int narrowLayer = s.layers->columnWidth(0);
            widen(*s.layers->horizontalHeader(), 0, 50);
            wideLayer = s.layers->columnWidth(0);
            QCOMPARE(wideLayer, narrowLayer + 50);
            const int second = s.header->sectionViewportPosition(1) + s.header->sectionSize(1) / 2;
            drag(*s.header->viewport(), {second, s.header->height() / 2}, {3, s.header->height() / 2});
            QCOMPARE(s.header->visualIndex(1), 0);
            s.header->setSortIndicator(RunsModel::TestError, Qt::AscendingOrder);
            QVERIFY(settle());
            QCOMPARE(s.header->sectionSize(0), wide); // not by its contents any more
            s.window.close();
        }
        ShownWindow s;
        QVERIFY(s.show());
        QTRY_COMPARE(s.header->model()->rowCount(), 2);
        s.window.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(s.layers->model()->rowCount() > 0); // whose columns are laid out by then
        QVERIFY(settle());
        QCOMPARE(s.header->sectionSize(0), wide);
        QCOMPARE(s.header->visualIndex(1), 0);
        QCOMPARE(s.layers->columnWidth(0), wideLayer);
        s.find<QAction>("resetLayoutAction")->trigger();
        QTRY_COMPARE(s.header->sectionSize(0), narrow);
        QCOMPARE(s.header->visualIndex(1), 1);
        QVERIFY(s.layers->columnWidth(0) != wideLayer);
    }

    void aDoubleClickFitsAColumnAgain()
    {
        ShownWindow s;
        QVERIFY(s.show());
        QTRY_COMPARE(s.header->model()->rowCount(), 2);
        QTRY_VERIFY(isFitted(*s.runs, 0));
        const int narrow = s.header->sectionSize(0);
        widen(*s.header, 0, 60);
        QCOMPARE(s.header->sectionSize(0), narrow + 60);
        QTest::mouseDClick(s.header->viewport(), Qt::LeftButton, {},
                           {s.header->sectionViewportPosition(0) + narrow + 58, s.header->height() / 2});
        QCOMPARE(s.header->sectionSize(0), narrow);
    }

    void columnsOfAnotherTableAreLeftOut()
    {
        Panes panes;
        OwnColumns columns(*panes.table, [] {});
        panes.table->horizontalHeader()->moveSection(2, 0);
        const QByteArray moved = columns.state();
        Panes other;
        OwnColumns others(*other.table, [] {});
        others.restore(moved);
        QCOMPARE(other.table->horizontalHeader()->logicalIndex(0), 2);
        other.model.setColumnCount(2);
        const int first = other.table->horizontalHeader()->logicalIndex(0);
        for (const QByteArray& damaged : {QByteArray(), QByteArray("columns"), moved}) {
            others.restore(damaged);
            QCOMPARE(other.table->horizontalHeader()->logicalIndex(0), first);
        }
    }

    void choicesComeBackAndAreReset()
    {
        {
            ShownWindow s;
            QVERIFY(s.show());
            s.find<QCheckBox>("logErrorsBox")->click();
            s.find<QCheckBox>("logEpochsBox")->click();
            s.find<QComboBox>("smoothingBox")->setCurrentIndex(2);
            s.find<QSlider>("thumbnailSizeSlider")->setValue(96);
            s.window.close();
        }
        ShownWindow s;
        QVERIFY(s.show());
        QVERIFY(s.find<QCheckBox>("logErrorsBox")->isChecked() && s.find<QCheckBox>("logEpochsBox")->isChecked());
        QCOMPARE(s.find<QComboBox>("smoothingBox")->currentIndex(), 2);
        QCOMPARE(s.find<QSlider>("thumbnailSizeSlider")->value(), 96);
        s.find<QAction>("resetLayoutAction")->trigger();
        QVERIFY(!s.find<QCheckBox>("logErrorsBox")->isChecked() && !s.find<QCheckBox>("logEpochsBox")->isChecked());
        QCOMPARE(s.find<QComboBox>("smoothingBox")->currentIndex(), 0);
        QCOMPARE(s.find<QSlider>("thumbnailSizeSlider")->value(), 64);
    }

    /// They end before the columns and choices.
    void layoutsOfEarlierVersionsAreRead()
    {
        Panes before;
        before.splitter->setSizes({200, 400});
        before.table->sortByColumn(2, Qt::DescendingOrder);
        Panes after;
        restoreViewLayout(after.window, viewLayout(before.window).chopped(8)); // two maps without entries
        QVERIFY(isNear(after.first(), before.first()));
        QCOMPARE(after.sortedBy(), 2);
    }
};

QTEST_MAIN(TestViewLayout)
#include "test_view_layout.moc"
