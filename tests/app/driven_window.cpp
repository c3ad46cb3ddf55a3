// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/driven_window.h"

#include "core/error.h"
#include "widgets/main_window.h"
#include "widgets/session/experiment_session.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

#include <random>

namespace unlearn::test {

bool isIdle(MainWindow& window)
{
    return window.session().status().activity == Activity::Idle;
}

QString complaint(const MainWindow& window)
{
    const auto* text = window.findChild<QLabel*>(QStringLiteral("bannerText"));
    return text->isVisible() ? text->text() : QString();
}

QAction* command(const MainWindow& window, const char* name)
{
    return window.findChild<QAction*>(QLatin1String(name));
}

bool open(MainWindow& window, const std::filesystem::path& plan)
{
    window.resize(1280, 800);
    window.show();
    window.openPlan(plan);
    const ExperimentSession& session = window.session();
    return QTest::qWaitFor([&] { return session.experiment() && session.planFile() == plan && isIdle(window); }, 60000);
}

bool computeSpectrum(MainWindow& window)
{
    const ExperimentSession& session = window.session();
    const auto before = session.spectrum();
    command(window, "computeSpectrumAction")->trigger();
    return QTest::qWaitFor([&] { return session.spectrum() && session.spectrum() != before && isIdle(window); }, 60000);
}

void refused(MainWindow& window, const std::function<void()>& ask, ErrorCode code, const QStringList& names)
{
    const QSignalSpy refusals(&window.session(), &ExperimentSession::failed);
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(!refusals.isEmpty() && isIdle(window), 60000);
    QCOMPARE(refusals.count(), 1);
    const QString sentence = refusals.at(0).at(0).toString();
    QVERIFY2(refusals.at(0).at(1).value<ErrorCode>() == code, qPrintable(sentence));
    for (const QString& name : names)
        QVERIFY2(sentence.contains(name), qPrintable(name + " is not in: " + sentence));
    for (const char* part : {", expected ", ", found "})
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY2(!sentence.contains('\n'), qPrintable(sentence));
    QCOMPARE(complaint(window), sentence);
}

QByteArray noise(qsizetype size)
{
    std::mt19937 random(7);
    QByteArray bytes(size, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

} // namespace unlearn::test
