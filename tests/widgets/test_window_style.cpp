// SPDX-License-Identifier: GPL-3.0-or-later
// Names of runs, classes and files are shown as they are, whatever letters they have.
#include "widgets/window_style.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QMessageBox>
#include <QTest>
#include <QToolTip>

using namespace unlearn;

namespace {

const QString name = QStringLiteral("3: <b>bold</b> & <script>alert(1)</script>");

QImage picture(QLabel& label)
{
    label.resize(400, 40);
    return label.grab().toImage();
}

} // namespace

class TestWindowStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new WindowStyle); }

    void labelsShowNamesAsTheyAre()
    {
        QLabel usual;
        usual.setText(name);
        QLabel plain;
        plain.setTextFormat(Qt::PlainText);
        plain.setText(name);
        QLabel rich;
        rich.setTextFormat(Qt::RichText);
        rich.setText(name);
        QCOMPARE(picture(usual), picture(plain));
        QVERIFY(picture(usual) != picture(rich)); // which is markup because it says so
        QLabel later;
        (void)picture(later);
        later.setText(name);
        QCOMPARE(picture(later), picture(plain));
    }

    void toolTipsShowNamesAsTheyAre()
    {
        QWidget window;
        window.resize(100, 100);
        window.setToolTip(name);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QHelpEvent asked(QEvent::ToolTip, QPoint(50, 50), window.mapToGlobal(QPoint(50, 50)));
        QApplication::sendEvent(&window, &asked);
        QTRY_VERIFY(QToolTip::isVisible());
        int tips = 0;
        const auto all = QApplication::topLevelWidgets();
        for (QWidget* widget : all) {
            if (const auto* tip = qobject_cast<QLabel*>(widget); tip && tip->isVisible()) {
                QCOMPARE(tip->text(), name);
                QCOMPARE(tip->textFormat(), Qt::PlainText);
                ++tips;
            }
        }
        QCOMPARE(tips, 1);
        QToolTip::hideText();
    }

    void questionsShowNamesAsTheyAre()
    {
        QMessageBox box;
        box.setObjectName(QStringLiteral("questionBox"));
        box.setText(name);
        box.setInformativeText(name);
        box.show();
        int texts = 0;
        const auto labels = box.findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->text() != name)
                continue;
            QCOMPARE(label->textFormat(), Qt::PlainText);
            ++texts;
        }
        QCOMPARE(texts, 2);
    }

    void aboutQtKeepsItsMarkup()
    {
        QMessageBox box;
        box.setText(QStringLiteral("<h3>About</h3>"));
        box.show();
        QCOMPARE(box.findChild<QLabel*>(QStringLiteral("qt_msgbox_label"))->textFormat(), Qt::AutoText);
    }
};

QTEST_MAIN(TestWindowStyle)
#include "test_window_style.moc"
