// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the table of layers by the clipboard, but for its thresholds alone.
#include "tests/session/open_session.h"
#include "widgets/gamma_editor.h"
#include "widgets/layers_table.h"
#include "widgets/session/layers_model.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDoubleSpinBox>
#include <QLocale>
#include <QStringList>
#include <QTest>
#include <QTimer>

using namespace unlearn;

namespace {

struct ShownTable : OpenSession {
    LayersModel model{session};
    LayersTable table{session, model};

    bool open()
    {
        table.resize(1000, 300);
        table.show();
        table.activateWindow();
        return QTest::qWaitForWindowActive(&table) && OpenSession::open();
    }
    /// The menu's item that has this letter.
    void chooseFromMenu(Qt::Key letter)
    {
        QTimer::singleShot(0, &table, [letter] { // the menu has an event loop of its own
            if (QWidget* menu = QApplication::activePopupWidget()) {
                QTest::keyClick(menu, letter);
                menu->close();
            }
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), table.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&table, &event);
    }
    QStringList header() const
    {
        QStringList texts;
        for (int column = 0; column < LayersModel::SpectrumDrift; ++column)
            texts << model.headerData(column, Qt::Horizontal).toString();
        return texts;
    }
    QStringList figures(int row) const
    {
        QStringList texts;
        for (int column = 0; column < LayersModel::SpectrumDrift; ++column)
            texts << model.index(row, column).data().toString();
        return texts;
    }
};

QStringList copied(qsizetype line)
{
    return QGuiApplication::clipboard()->text().split(QLatin1Char('\n')).value(line).split(QLatin1Char('\t'));
}

} // namespace

class TestLayersTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresOfTheSelectedRowsAreCopied()
    {
        ShownTable s;
        QVERIFY(s.open());
        QVERIFY(s.table.isColumnHidden(LayersModel::SpectrumDrift)); // which nobody sees, so it is not copied
        s.session.setLayerGammas({{s.model.layerName(1), 0.4}});
        s.table.selectRow(1);
        s.table.setFocus();
        QTest::keyClick(&s.table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(copied(0), s.header());
        QCOMPARE(copied(1), s.figures(1));
        QCOMPARE(copied(1).at(LayersModel::Gamma), QLocale().toString(0.4, 'f', 3));
        QCOMPARE(copied(2), QStringList{QString()}); // of one row
        s.table.selectAll();
        s.chooseFromMenu(Qt::Key_F);
        for (int row = 0; row < s.model.rowCount(); ++row)
            QCOMPARE(copied(row + 1), s.figures(row));
        s.table.setCurrentIndex(s.model.index(1, LayersModel::Name));
        s.table.clearSelection(); // the current one stands for it
        QCOMPARE(s.table.currentIndex().row(), 1);
        s.chooseFromMenu(Qt::Key_F);
        QCOMPARE(copied(1), s.figures(1));
        QCOMPARE(copied(2), QStringList{QString()});
    }

    void anEditorCopiesItsOwnText()
    {
        ShownTable s;
        QVERIFY(s.open());
        auto* box = s.table.findChild<GammaEditor*>(QStringLiteral("gammaEditor1"))->spinBox();
        box->setFocus();
        box->selectAll();
        QTest::keyClick(box, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), box->cleanText());
    }
};

QTEST_MAIN(TestLayersTable)
#include "test_layers_table.moc"
