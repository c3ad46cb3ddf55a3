// SPDX-License-Identifier: GPL-3.0-or-later
// A method's options, as the manual's page on extending the program shows them, compile and are what it says.
#include "core/unlearn/method_catalogue.h"

#include <QtTest>

namespace unlearn {
#include "mine_options.inc" // of resources/help/extending.html
} // namespace unlearn

using namespace unlearn;

class TestManualMethod : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itsKindHasItsSettings()
    {
        const MethodKind mine = describeMine();
        QCOMPARE(mine.name, std::string("mine"));
        QVERIFY(!mine.title.empty() && !mine.description.empty() && !mine.source.empty());
        QCOMPARE(mine.settings.size(), std::size_t{2});
        QCOMPARE(methodSetting(mine, "epochs", "method").standard, static_cast<double>(MineOptions().epochs));
        QCOMPARE(methodSetting(mine, "learning_rate", "method").standard, MineOptions().learningRate);
    }

    void itsSettingsAreRead()
    {
        const MineOptions options = fields().read({{"epochs", 3.0}});
        QCOMPARE(options.epochs, 3);
        QCOMPARE(options.learningRate, MineOptions().learningRate);
    }
};

QTEST_APPLESS_MAIN(TestManualMethod)
#include "test_manual_method.moc"
