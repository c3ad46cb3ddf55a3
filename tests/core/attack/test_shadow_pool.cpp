// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/attack/logit_scaled_confidence.h"
#include "core/attack/shadow_pool.h"
#include "tests/core/synthetic_dataset.h"
#include "tests/core/test_device.h"
#include "tests/expect_error.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <cmath>
#include <csignal>
#include <fstream>
#include <set>
#include <stop_token>

using namespace unlearn;

namespace {

TrainRecipe recipe()
{
    TrainRecipe recipe;
    recipe.stages = {{.epochs = 2, .learningRate = 0.05}};
    recipe.batchSize = 16;
    return recipe;
}

/// A pool on 61 training and 30 test samples in a folder of its own.
class Fixture {
public:
    ShadowPool pool(int models, std::uint64_t seed = 0) const { return {*data, options(models, seed)}; }
    ShadowPoolOptions options(int models, std::uint64_t seed = 0) const
    {
        return {.spec = {"mlp", data->shape, data->classes()},
                .recipe = recipe(),
                .models = models,
                .seed = seed,
                .folder = folder.filePath("shadows").toStdString()};
    }
    QStringList files() const
    {
        QStringList names = QDir(folder.filePath("shadows")).entryList(QDir::Files);
        names.removeAll("training-lock"); // it stays
        return names;
    }

    QTemporaryDir folder;
    std::shared_ptr<Dataset> data = test::syntheticDataset(61, 30);
};

std::vector<std::string> hashes(const ShadowPool& pool)
{
    std::vector<std::string> all;
    for (int model = 0; model < pool.models(); ++model)
        all.push_back(pool.load(model).hash());
    return all;
}

void truncate(const std::filesystem::path& path)
{
    std::filesystem::resize_file(path, std::filesystem::file_size(path) - 100);
}

} // namespace

class TestShadowPool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The definition, where p is not rounded; and the difference of logits of two classes, where it is.
    void logitScaledConfidencesKeepTheirDigits()
    {
        const Predictions predictions{torch::tensor({{0.0F, 1.0F, 2.0F}, {500.0F, 0.0F, -1000.0F}}),
                                      torch::tensor({1, 0}, torch::kInt64)};
        const std::vector<double> phi = logitScaledConfidences(predictions);
        const double p = std::exp(1.0) / (1.0 + std::exp(1.0) + std::exp(2.0));
        QVERIFY(std::abs(phi[0] - std::log(p / (1.0 - p))) < 1e-12);
        QCOMPARE(phi[1], 500.0);
    }

    void everySampleIsInHalfOfTheModels()
    {
        const Fixture fixture;
        const ShadowPool pool = fixture.pool(6);
        QCOMPARE(pool.samples().train.count(), std::int64_t{91});
        QCOMPARE(pool.samples().train.labels[61], fixture.data->test.labels[0]);
        std::vector<int> seen(91);
        std::set<std::vector<std::int64_t>> halves;
        for (int model = 0; model < 6; ++model) {
            const std::vector<std::int64_t> indices = pool.indicesOf(model);
            QVERIFY(std::is_sorted(indices.begin(), indices.end()));
            QCOMPARE(indices.size(), std::size_t(model % 2 == 0 ? 45 : 46));
            for (const std::int64_t index : indices)
                ++seen.at(static_cast<std::size_t>(index));
            halves.insert(indices);
        }
        QCOMPARE(seen, std::vector<int>(91, 3));
        QCOMPARE(halves.size(), std::size_t{6});
        QCOMPARE(fixture.pool(2).indicesOf(1), pool.indicesOf(1)); // a larger pool begins with the smaller one
        QVERIFY(fixture.pool(2, 1).indicesOf(0) != pool.indicesOf(0));
    }

    void trainsWhatIsMissingAndNoMore()
    {
        const Fixture fixture;
        int told = 0;
        const auto count = [&told](const ShadowProgress& progress) { told = progress.trained; };
        QCOMPARE(fixture.pool(2).outlook().missing, 2);
        QVERIFY(fixture.pool(2).complete({}, count) > 0.0);
        QCOMPARE(told, 2);
        const std::vector<std::string> two = hashes(fixture.pool(2));
        QVERIFY(two[0] != two[1]);

        const ShadowPool four = fixture.pool(4);
        const ShadowOutlook outlook = four.outlook();
        QCOMPARE(outlook.cached, 2);
        QCOMPARE(outlook.missing, 2);
        QCOMPARE(outlook.samplesEach, std::int64_t{45});
        QVERIFY(outlook.seconds > 0.0 && outlook.seconds < 60.0);
        QVERIFY(outlook.bytesAvailable > outlook.bytes);
        told = 0;
        four.complete({}, count);
        QCOMPARE(told, 2);
        QCOMPARE(hashes(four)[0], two[0]);
        QCOMPARE(hashes(four)[1], two[1]);
        std::int64_t bytes = 0;
        for (int model = 2; model < 4; ++model)
            bytes += static_cast<std::int64_t>(std::filesystem::file_size(four.fileOf(model)));
        QVERIFY(outlook.bytes >= bytes && outlook.bytes < 3 * bytes);
        QCOMPARE(four.complete(), 0.0);
        QCOMPARE(four.outlook().bytes, std::int64_t{0});
        QCOMPARE(fixture.files().size(), 4); // no checkpoint, nothing temporary
    }

    /// Whatever it depends on, another one has another file.
    void fileNamesWhatTheModelDependsOn()
    {
        const Fixture fixture;
        std::set<std::filesystem::path> files{fixture.pool(2).fileOf(0), fixture.pool(2).fileOf(1),
                                              fixture.pool(2, 1).fileOf(0)};
        ShadowPoolOptions options = fixture.options(2);
        options.recipe.weightDecay = 0.0;
        files.insert(ShadowPool(*fixture.data, options).fileOf(0));
        options = fixture.options(2);
        options.spec.architecture = "smallcnn";
        files.insert(ShadowPool(*fixture.data, options).fileOf(0));
        files.insert(ShadowPool(*test::syntheticDataset(61, 30, 4, {1, 8, 8}, 2), fixture.options(2)).fileOf(0));
        Dataset scaled = *fixture.data;
        scaled.normalisation.std.front() *= 2.0F;
        files.insert(ShadowPool(scaled, fixture.options(2)).fileOf(0));
        QCOMPARE(files.size(), std::size_t{7});
        options = fixture.options(2);
        options.recipe.seed = 9; // of the attacked model; the pool has its own
        QCOMPARE(ShadowPool(*fixture.data, options).fileOf(0), fixture.pool(2).fileOf(0));
    }

    void goesOnAfterAStop()
    {
        const Fixture undisturbed;
        undisturbed.pool(2).complete();
        const Fixture fixture;
        std::stop_source stop;
        JobContext context;
        context.stop = stop.get_token();
        context.progress = [&](const Progress& progress) {
            if (progress.share > 0.8) // in the second epoch of the second model
                stop.request_stop();
        };
        QCOMPARE(errorNameOf([&] { fixture.pool(2).complete(context); }), std::string("cancelled"));
        QCOMPARE(fixture.files().size(), 2); // a model, a checkpoint
        int trained = 0;
        double least = 1.0;
        context = {};
        context.progress = [&](const Progress& progress) { least = std::min(least, progress.share); };
        fixture.pool(2).complete(context, [&](const ShadowProgress& progress) { trained = progress.trained; });
        QCOMPARE(trained, 1);
        QVERIFY(least > 0.5); // the first epoch was not repeated
        QCOMPARE(hashes(fixture.pool(2)), hashes(undisturbed.pool(2)));
        QCOMPARE(fixture.files().size(), 2);
    }

    /// A model of which one epoch of ten was left says little of one that is trained whole, its epochs do.
    void timeLeftIsOfEpochsThatWereRunHere()
    {
        ShadowPace pace(10);
        pace.add(0, 50.0); // only read from its checkpoint
        QCOMPARE(pace.secondsFor(3, 0.5), 150.0);
        pace.add(1, 60.0);
        QCOMPARE(pace.secondsFor(2, 6.0), 120.0);
        pace.add(10, 60.0);
        QCOMPARE(pace.secondsFor(1, 66.0), 60.0);
        QCOMPARE(pace.secondsFor(0, 66.0), 0.0);
    }

    void retrainsWhatCanNotBeUsed_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("says");
        QTest::newRow("truncated") << "truncated"
                                   << "shadow model 2 is trained again";
        QTest::newRow("another model's") << "another"
                                         << "not the shadow model that its name says";
        QTest::newRow("other weights") << "weights"
                                       << "not the shadow model that its name says";
        QTest::newRow("not a model") << "text"
                                     << "shadow model 2 is trained again";
        QTest::newRow("truncated checkpoint") << "checkpoint"
                                              << "shadow model 2 begins anew";
        QTest::newRow("another training's checkpoint") << "foreign"
                                                       << "shadow model 2 begins anew";
    }

    void retrainsWhatCanNotBeUsed()
    {
        QFETCH(QString, damage);
        QFETCH(QString, says);
        const Fixture fixture;
        const ShadowPool pool = fixture.pool(2);
        pool.complete();
        const std::vector<std::string> before = hashes(pool);
        const std::filesystem::path file = pool.fileOf(1);
        const std::filesystem::path checkpoint =
            file.parent_path() / (file.stem().string() + ".checkpoint.safetensors");
        if (damage == "truncated") {
            truncate(file);
        } else if (damage == "another") {
            std::filesystem::copy_file(pool.fileOf(0), file, std::filesystem::copy_options::overwrite_existing);
        } else if (damage == "weights") {
            const std::map<std::string, std::string> said = pool.load(1).metadata();
            pool.load(0).save(file, said);
        } else if (damage == "text") {
            std::ofstream(file) << "a shopping list";
        } else {
            std::filesystem::rename(file, checkpoint); // the weights of a model are no checkpoint of it
            if (damage == "checkpoint")
                truncate(checkpoint);
        }
        QStringList told;
        JobContext context;
        context.notice = [&told](const Sentence& sentence) { told << QString::fromStdString(sentence.text()); };
        int trained = 0;
        pool.complete(context, [&](const ShadowProgress& progress) { trained = progress.trained; });
        QCOMPARE(trained, 1);
        QVERIFY2(told.join(' ').contains(says), qPrintable(told.join('\n')));
        QCOMPARE(hashes(pool), before);
        QCOMPARE(fixture.files().size(), 2);
    }

    /// By their weights, which complete() takes, whatever their files say of themselves. Nothing is told or trained for
    /// it.
    void damagedModelsAreMissing()
    {
        const Fixture fixture;
        const ShadowPool pool = fixture.pool(2);
        pool.complete();
        QCOMPARE(pool.outlook().missing, 0);
        const std::map<std::string, std::string> said = pool.load(1).metadata();
        pool.load(0).save(pool.fileOf(1), said);
        int told = 0;
        JobContext context;
        context.notice = [&told](const Sentence&) { ++told; };
        const ShadowOutlook outlook = pool.outlook(context);
        QCOMPARE(outlook.missing, 1);
        QCOMPARE(outlook.cached, 1);
        QVERIFY(outlook.bytes > 0 && outlook.seconds > 0.0 && outlook.fits());
        QCOMPARE(told, 0);
        QCOMPARE(errorNameOf([&] { pool.load(1); }), std::string("shape-mismatch"));
    }

    void stopIsHeardBeforeAnythingIsEstimated()
    {
        const Fixture fixture;
        const ShadowPool pool = fixture.pool(2);
        pool.complete();
        std::stop_source source;
        source.request_stop();
        JobContext stopped;
        stopped.stop = source.get_token();
        QCOMPARE(errorNameOf([&] { ShadowPool(*fixture.data, fixture.options(2), stopped); }),
                 std::string("cancelled"));
        QCOMPARE(errorNameOf([&] { static_cast<void>(pool.outlook(stopped)); }), std::string("cancelled"));
    }

    /// A limit on the size of files is told as a full disk is; with room again, the pool goes on.
    void fullDiskIsNamed()
    {
        const Fixture fixture;
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{1000, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const std::string name = errorNameOf([&] { fixture.pool(2).complete(); });
        setrlimit(RLIMIT_FSIZE, &before);
        QCOMPARE(name, std::string("disk-full"));
        QVERIFY(fixture.files().empty());
        fixture.pool(2).complete();
        QCOMPARE(fixture.files().size(), 2);
    }

    void refusesWhatCanNotBeTrained()
    {
        const Fixture fixture;
        QCOMPARE(errorNameOf([&] { fixture.pool(0); }), std::string("value-out-of-range"));
        Dataset untested = *fixture.data;
        untested.test = {};
        QCOMPARE(errorNameOf([&] { ShadowPool(untested, fixture.options(2)); }), std::string("value-out-of-range"));
        ShadowPoolOptions options = fixture.options(2);
        options.folder = "/proc/shadows"; // nobody may make a folder there
        QCOMPARE(errorNameOf([&] { ShadowPool(*fixture.data, options).complete(); }), std::string("file-unwritable"));
        options = fixture.options(2);
        options.recipe.stages[0].learningRate = 1e20;
        const Error diverged = thrownBy([&] { ShadowPool(*fixture.data, options).complete(); });
        QCOMPARE(diverged.code(), ErrorCode::NonFinite);
        QVERIFY2(QString(diverged.what()).contains("shadow model 1"), diverged.what());
    }
};

QTEST_GUILESS_MAIN(TestShadowPool)
#include "test_shadow_pool.moc"
