// SPDX-License-Identifier: GPL-3.0-or-later
// Halves of a sample that several threads ask for.
#include <torch/torch.h>

#include "core/error.h"
#include "core/spectrum/sample_halves.h"

#include <QTest>

#include <array>
#include <atomic>
#include <optional>
#include <semaphore>
#include <stop_token>
#include <thread>
#include <vector>

using namespace unlearn;

namespace {

SecondMoments momentsOf(const std::vector<double>& levels)
{
    LayerInfo layer;
    layer.name = "layer";
    layer.d = static_cast<std::int64_t>(levels.size());
    layer.groups = 1;
    SecondMoments moments;
    moments.layers = {layer};
    moments.moments = {torch::diag(torch::tensor(levels, torch::kFloat64)).unsqueeze(0)};
    moments.images = 10;
    return moments;
}

/// At one direction they are a quarter turn apart, at two they agree.
std::array<SecondMoments, 2> halves()
{
    return {momentsOf({4.0, 2.0, 1.0}), momentsOf({2.0, 4.0, 1.0})};
}

const std::vector<std::vector<std::int64_t>> oneDirection{{1}}, twoDirections{{2}};

/// A thread that makes the halves and does not come to an end before it is let, and who else asks meanwhile.
class HalvesInTheMaking {
public:
    HalvesInTheMaking() : m_maker([this] { found = kept.compare("key", [this] { return make(); }, oneDirection, {}); })
    {
        m_begun.acquire();
    }
    ~HalvesInTheMaking() { finish(); }
    HalvesInTheMaking(const HalvesInTheMaking&) = delete;
    HalvesInTheMaking& operator=(const HalvesInTheMaking&) = delete;

    std::array<SecondMoments, 2> make()
    {
        if (++made == 1) {
            m_begun.release();
            m_mayEnd.acquire();
        }
        return halves();
    }
    void letEnd() { m_mayEnd.release(); }
    void finish()
    {
        letEnd();
        if (m_maker.joinable())
            m_maker.join();
    }

    SampleHalves kept;
    std::atomic<int> made = 0;
    std::vector<std::vector<HalfDifference>> found;

private:
    std::counting_semaphore<> m_begun{0}, m_mayEnd{0};
    std::thread m_maker;
};

} // namespace

class TestSampleHalves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoThatAskAtOnceMakeThemOnce()
    {
        HalvesInTheMaking making;
        JobContext context;
        context.alive = [&making] { making.letEnd(); }; // it waits now
        const auto second = making.kept.compare(
            "key", [&making] { return making.make(); }, twoDirections, context);
        making.finish();
        QCOMPARE(making.made.load(), 1);
        QVERIFY(making.found.at(0).at(0).angle > 1.5);
        QVERIFY(second.at(0).at(0).angle < 1e-6);
    }

    void whoWaitsCanBeStopped()
    {
        HalvesInTheMaking making;
        std::stop_source stop;
        JobContext context;
        context.stop = stop.get_token();
        context.alive = [&stop] { stop.request_stop(); };
        std::optional<ErrorCode> code;
        try {
            making.kept.compare(
                "key", [&making] { return making.make(); }, twoDirections, context);
        } catch (const Error& error) {
            code = error.code();
        }
        QCOMPARE(code, std::optional(ErrorCode::Cancelled));
        making.finish(); // whose turn it was is not disturbed
        QCOMPARE(making.made.load(), 1);
        QVERIFY(making.found.at(0).at(0).angle > 1.5);
    }

    void whoFailsLeavesTheTurnToOthers()
    {
        SampleHalves kept;
        const auto fail = []() -> std::array<SecondMoments, 2> { throw Error(ErrorCode::NonFinite, "No moments"); };
        QVERIFY_EXCEPTION_THROWN(kept.compare("key", fail, oneDirection, {}), Error);
        QVERIFY(kept.compare("key", halves, oneDirection, {}).at(0).at(0).angle > 1.5);
        QVERIFY(kept.compare("key", fail, twoDirections, {}).at(0).at(0).angle < 1e-6); // they are kept
        QVERIFY_EXCEPTION_THROWN(kept.compare("another key", fail, oneDirection, {}), Error);
    }
};

QTEST_APPLESS_MAIN(TestSampleHalves)
#include "test_sample_halves.moc"
