// SPDX-License-Identifier: GPL-3.0-or-later
// Splitters and sorting from one start to the next.
#include "tests/session/fake_services.h"
#include "widgets/main_window.h"
#include "widgets/view_layout.h"

#include <QAction>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

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
    QHeaderView* header = window.findChild<QTableView*>(QStringLiteral("runsTable"))->horizontalHeader();

    bool show()
    {
        window.show();
        return QTest::qWaitForWindowExposed(&window);
    }
    int upper() const { return splitter->sizes().first(); }
};

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
};

QTEST_MAIN(TestViewLayout)
#include "test_view_layout.moc"
