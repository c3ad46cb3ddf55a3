// SPDX-License-Identifier: GPL-3.0-or-later
// Names in Latin letters, in a window that runs from right to left.
#include "widgets/emphasis.h"
#include "widgets/figures_table.h"
#include "widgets/panel_section.h"
#include "widgets/plot_export.h"
#include "widgets/session/forget_selector.h"
#include "widgets/session/isolated_text.h"
#include "widgets/window_style.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QProxyStyle>
#include <QStandardItemModel>
#include <QStyleOptionButton>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <cstdlib>
#include <memory>

using namespace unlearn;

namespace {

const QString name = QStringLiteral("500 shirts");
const QString isolatedName = QStringLiteral("\u2068500 shirts\u2069");

/// A table that shows the text in its header and in its cell, below a label that does.
QImage picture(QStyle& style, const QString& text)
{
    QStandardItemModel model(1, 1);
    model.setHorizontalHeaderLabels({text});
    model.setItem(0, 0, new QStandardItem(text));
    QWidget window;
    window.resize(300, 150);
    QLabel label(text, &window);
    label.setGeometry(0, 0, 300, 30);
    QTableView table(&window);
    table.setGeometry(0, 30, 300, 120);
    table.setModel(&model);
    table.setColumnWidth(0, 200);
    table.setFocusPolicy(Qt::NoFocus);
    for (QWidget* widget : {static_cast<QWidget*>(&label), static_cast<QWidget*>(&table),
                            static_cast<QWidget*>(table.horizontalHeader())})
        widget->setStyle(&style);
    return window.grab().toImage();
}

} // namespace

class TestMixedDirections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void namesAloneAreIsolated_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isIsolated");
        QTest::newRow("name") << name << true;
        QTest::newRow("number and name") << QStringLiteral("١: 500 shirts") << true;
        QTest::newRow("Arabic sentence that begins with a name") << QStringLiteral("PGU، ٥ طبقات") << false;
        QTest::newRow("Hebrew") << QStringLiteral("500 חולצות") << false;
        QTest::newRow("numbers") << QStringLiteral("0.51 (0.48–0.53)") << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void namesAloneAreIsolated()
    {
        QFETCH(QString, text);
        QFETCH(bool, isIsolated);
        const QString shown = isolated(text);
        QCOMPARE(shown, isIsolated ? QStringLiteral("\u2068") + text + QStringLiteral("\u2069") : text);
        QCOMPARE(withoutIsolation(shown), text);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(isolated(text), text);
    }

    void namesInSentencesAreIsolated()
    {
        const ForgetSelector first{ForgetSelector::Kind::FirstOfClass, 0, 5};
        QVERIFY(first.description({name}).contains(isolatedName));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(first.description({name}).endsWith(QStringLiteral(" of ") + name));
    }

    void whatIsShownReadsFromLeftToRight()
    {
        WindowStyle ours;
        QProxyStyle plain(QStringLiteral("Fusion"));
        const QImage shown = picture(ours, name);
        QVERIFY(shown == picture(plain, isolatedName));
        QVERIFY(shown != picture(plain, name));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(picture(ours, name) == picture(plain, name));
    }

    /// Both in the middle of the button, the text left of the icon.
    void iconsAreBesideTheTextOfTheirButton()
    {
        const WindowStyle style;
        QImage image(200, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPixmap red(16, 16);
        red.fill(Qt::red);
        QStyleOptionButton button;
        button.rect = image.rect();
        button.direction = Qt::RightToLeft;
        button.state = QStyle::State_Enabled;
        button.palette.setColor(QPalette::ButtonText, Qt::black);
        button.text = QStringLiteral("تشغيل");
        button.icon = QIcon(red);
        button.iconSize = red.size();
        QPainter painter(&image);
        style.drawControl(QStyle::CE_PushButtonLabel, &button, &painter, nullptr);
        painter.end();
        int firstOfText = image.width(), lastOfText = -1, firstOfIcon = image.width(), lastOfIcon = -1;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                const QColor colour(image.pixel(x, y));
                if (colour == QColor(Qt::red)) {
                    firstOfIcon = std::min(firstOfIcon, x);
                    lastOfIcon = x;
                } else if (colour.lightness() < 128) {
                    firstOfText = std::min(firstOfText, x);
                    lastOfText = x;
                }
            }
        }
        QCOMPARE(lastOfIcon - firstOfIcon, 15);
        QVERIFY(lastOfText - firstOfText > 15);
        QVERIFY2(firstOfIcon - lastOfText > 1 && firstOfIcon - lastOfText < 12,
                 qPrintable(QString::number(lastOfText)));
        QVERIFY2(std::abs(firstOfText + lastOfIcon - image.width()) < 8, qPrintable(QString::number(firstOfText)));
    }

    void namesInThePanelStandWhereSentencesDo()
    {
        PanelSection section(QStringLiteral("model"), QStringLiteral("Model"));
        section.setValue(name, {});
        section.resize(400, 100);
        const QImage image = section.findChild<QLabel*>(QStringLiteral("modelValue"))->grab().toImage();
        QVERIFY(image.width() > 300);
        const QRgb ground = image.pixel(0, 0);
        for (int x = 0; x < image.width() / 2; ++x) {
            for (int y = 0; y < image.height(); ++y)
                QVERIFY2(image.pixel(x, y) == ground, qPrintable(QString::number(x)));
        }
    }

    void emphasisIsUpright()
    {
        const auto isItalic = [] {
            QTextDocument document;
            setEmphasis(document);
            document.setHtml(QStringLiteral("<p><i>word</i></p>"));
            return document.begin().begin().fragment().charFormat().fontItalic();
        };
        QVERIFY(!isItalic());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(isItalic());
    }

    void copiesAndFilesHoldNoSigns()
    {
        QStandardItemModel model(1, 2);
        model.setHorizontalHeaderLabels({isolatedName, QStringLiteral("\u2066b\u2069")});
        model.setItem(0, 0, new QStandardItem(isolatedName));
        model.setItem(0, 1, new QStandardItem(QStringLiteral("2")));
        FiguresTable table;
        table.setModel(&model);
        table.show();
        table.selectAll();
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("500 shirts\tb\n500 shirts\t2\n"));
        QCOMPARE(tableOf(model), QByteArray("500 shirts,b\n500 shirts,2\n"));
    }
};

QTEST_MAIN(TestMixedDirections)
#include "test_mixed_directions.moc"
