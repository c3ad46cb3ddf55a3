// SPDX-License-Identifier: GPL-3.0-or-later
#include "method_bench.h"

#include "core/unlearn/bad_teacher/bad_teacher_method.h"
#include "core/unlearn/distillation.h"
#include "core/unlearn/sample_union.h"

#include <QTest>

#include <cmath>
#include <stdexcept>

using namespace unlearn;
using namespace unlearn::test;

namespace {

/// A linear teacher that refuses an empty batch, as some networks do, and counts what it is asked.
class RefusingTeacher : public Network {
public:
    explicit RefusingTeacher(std::int64_t features)
    {
        m_linear = register_module("fc", torch::nn::Linear(features, 4));
    }
    torch::Tensor forward(torch::Tensor images) override
    {
        if (images.size(0) == 0)
            throw std::invalid_argument("an empty batch");
        asked += images.size(0);
        return m_linear->forward(images.flatten(1));
    }

    std::int64_t asked = 0;

private:
    torch::nn::Linear m_linear{nullptr};
};

} // namespace

class TestBadTeacher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unionKeepsImagesAndLabelsTogether()
    {
        const MethodBench bench("bad-teacher");
        const SampleUnion samples(bench.forget, bench.retain);
        QCOMPARE(samples.count(), std::int64_t{200});
        const auto batch = samples.batch(torch::tensor({25, 3, 199, 0}, torch::kInt64));
        QCOMPARE(batch.forgotten, std::int64_t{2});
        const torch::Tensor forget = torch::tensor({3, 0}, torch::kInt64);
        const torch::Tensor retain = torch::tensor({5, 179}, torch::kInt64);
        QVERIFY(torch::equal(batch.images.narrow(0, 0, 2), bench.forget.images(forget)));
        QVERIFY(torch::equal(batch.images.narrow(0, 2, 2), bench.retain.images(retain)));
        QVERIFY(torch::equal(batch.labels, torch::cat({bench.forget.labels(forget), bench.retain.labels(retain)})));
        QCOMPARE(samples.batch(torch::tensor({20}, torch::kInt64)).forgotten, std::int64_t{0});
        QCOMPARE(samples.batch(torch::tensor({19}, torch::kInt64)).images.size(0), std::int64_t{1});
    }

    /// The loss of the first batch, by both teachers, by hand.
    void lossIsTheDivergenceFromBothTeachers()
    {
        MethodBench bench("bad-teacher");
        bench.set("batch_size", 1000);
        bench.set("retain_share", 1.0);
        const double loss = bench.method()->runEpoch(1, {});
        // On retained samples the student is the competent teacher still: nothing to learn there.
        const auto incompetent = freshNetwork(bench.original, incompetentTeacherSeed(bench.plan), torch::kCPU);
        const auto student = copyNetwork(bench.original, torch::kCPU);
        const torch::NoGradGuard noGrad;
        const torch::Tensor images = bench.forget.images(0, bench.forget.count());
        const torch::Tensor p = torch::softmax(incompetent->forward(images), 1).to(torch::kFloat64);
        const torch::Tensor q = torch::softmax(student->forward(images), 1).to(torch::kFloat64);
        const double wanted = (p * (p / q).log()).sum().item<double>() / 200.0;
        QVERIFY2(std::abs(loss - wanted) < 1e-5, qPrintable(QString::number(loss - wanted)));
    }

    /// The original model may have begun with the plan's seed; here it has not gone on from there.
    void incompetentTeacherIsNotWhatTheOriginalBeganAs()
    {
        MethodBench bench("bad-teacher");
        bench.plan.seed = 3;
        const auto begun = freshNetwork(bench.original, bench.plan.seed, torch::kCPU);
        const auto incompetent = freshNetwork(bench.original, incompetentTeacherSeed(bench.plan), torch::kCPU);
        const auto weights = incompetent->named_parameters();
        for (const auto& item : begun->named_parameters()) {
            QVERIFY2(torch::equal(item.value(), bench.weights().at(item.key())), item.key().c_str());
            QVERIFY2(!torch::equal(item.value(), weights[item.key()]), item.key().c_str());
        }
        bench.set("batch_size", 1000);
        bench.set("retain_share", 0.0);
        QVERIFY(bench.method()->runEpoch(1, {}) > 1e-4); // of one that is the student there would be none
    }

    /// A student that has left both teachers, at a temperature: the loss of the first batch and the side that Adam's
    /// first step goes to, against double precision.
    void bothTeachersCount()
    {
        constexpr double temperature = 2.0;
        MethodBench bench("bad-teacher");
        bench.set("batch_size", 1000);
        bench.set("retain_share", 1.0);
        bench.set("learning_rate", 0.001);
        bench.set("temperature", temperature);
        const auto method = bench.method(); // its competent teacher is the original
        moveWeights(*bench.network);
        const auto before = bench.weights();
        const double loss = method->runEpoch(1, {});
        const auto after = bench.weights();

        const auto student = copyNetwork(bench.original, torch::kCPU);
        moveWeights(*student);
        const auto competent = copyNetwork(bench.original, torch::kCPU);
        const auto incompetent = freshNetwork(bench.original, incompetentTeacherSeed(bench.plan), torch::kCPU);
        for (const auto& network : {student, competent, incompetent})
            network->to(torch::kFloat64);
        const auto sum = [&](Network& teacher, const ImageBatches& samples) {
            const torch::Tensor images = samples.images(0, samples.count()).to(torch::kFloat64);
            const torch::Tensor p = torch::log_softmax(teacher.forward(images).detach() / temperature, 1);
            const torch::Tensor q = torch::log_softmax(student->forward(images) / temperature, 1);
            return (p.exp() * (p - q)).sum();
        };
        const torch::Tensor ofRetained = sum(*competent, bench.retain) / 200.0;
        QVERIFY(ofRetained.item<double>() > 1e-3); // no small part of it
        const torch::Tensor wanted = sum(*incompetent, bench.forget) / 200.0 + ofRetained;
        QVERIFY2(std::abs(loss - wanted.item<double>()) < 1e-5,
                 qPrintable(QString::number(loss - wanted.item<double>())));
        wanted.backward();
        for (const auto& item : student->named_parameters()) {
            const torch::Tensor gradient = item.value().grad();
            const torch::Tensor step = after.at(item.key()) - before.at(item.key());
            // Smaller ones are no more than what single precision leaves of them.
            const torch::Tensor off = (step + 0.001 * gradient.sign()).abs().masked_fill(gradient.abs() < 1e-4, 0.0);
            QVERIFY2(off.max().item<double>() < 1e-5, item.key().c_str());
        }
    }

    /// Batches of two are often of one kind of sample alone; without retained samples all are.
    void teachersAreNotAskedAboutNothing_data()
    {
        QTest::addColumn<double>("retainShare");
        QTest::addColumn<qint64>("retained");
        QTest::newRow("none retained") << 0.0 << qint64{0};
        QTest::newRow("all retained") << 1.0 << qint64{180};
    }

    void teachersAreNotAskedAboutNothing()
    {
        QFETCH(double, retainShare);
        QFETCH(qint64, retained);
        MethodBench bench("bad-teacher");
        bench.set("batch_size", 2);
        bench.set("retain_share", retainShare);
        const auto competent = std::make_shared<RefusingTeacher>(bench.data->shape.numel());
        const auto incompetent = std::make_shared<RefusingTeacher>(bench.data->shape.numel());
        BadTeacherMethod method({bench.plan, *bench.network, bench.forget, nullptr, &bench.retain, &bench.original},
                                competent, incompetent);
        QVERIFY(std::isfinite(method.runEpoch(1, {})));
        QCOMPARE(incompetent->asked, std::int64_t{20});
        QCOMPARE(competent->asked, std::int64_t{retained});
    }

    void firstStepIsThatOfAdam()
    {
        MethodBench bench("bad-teacher");
        bench.set("batch_size", 1000);
        bench.set("learning_rate", 0.001);
        const auto before = bench.weights();
        bench.method()->runEpoch(1, {});
        // Adam's first step is as long as the rate wherever the gradient is well above its epsilon.
        const double most = farthest(before, bench.weights());
        QVERIFY2(std::abs(most - 0.001) < 1e-5, qPrintable(QString::number(most)));
    }

    void studentForgetsAndKeeps()
    {
        MethodBench bench("bad-teacher");
        bench.set("learning_rate", 0.01);
        bench.set("batch_size", 32);
        bench.set("retain_share", 1.0);
        const auto incompetent = freshNetwork(bench.original, incompetentTeacherSeed(bench.plan), torch::kCPU);
        const auto distance = [&] {
            const torch::NoGradGuard noGrad;
            bench.network->setMode(NetworkMode::Evaluate);
            const torch::Tensor images = bench.forget.images(0, bench.forget.count());
            return divergenceFrom(torch::softmax(incompetent->forward(images), 1), bench.network->forward(images), 1.0)
                .item<double>();
        };
        const double before = distance();
        const auto method = bench.method();
        for (int epoch = 1; epoch <= 20; ++epoch)
            method->runEpoch(epoch, {});
        QVERIFY(distance() < 0.5 * before);
    }

    /// The part of the retained samples is drawn once.
    void retainedPartIsDrawnByTheSeed()
    {
        const auto samplesOfAnEpoch = [](double share) {
            MethodBench bench("bad-teacher");
            bench.set("retain_share", share);
            bench.set("batch_size", 2);
            int steps = 0;
            JobContext context;
            context.progress = [&](const Progress&) { ++steps; };
            bench.method()->runEpoch(1, context);
            return 2 * steps;
        };
        QCOMPARE(samplesOfAnEpoch(0.0), 20);
        QCOMPARE(samplesOfAnEpoch(0.3), 20 + 54);
    }
};

QTEST_GUILESS_MAIN(TestBadTeacher)
#include "test_bad_teacher.moc"
