// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/figure_settings.h"
#include "core/evaluate/output_distance.h"
#include "core/evaluate/predictions.h"
#include "core/experiment/compared_samples.h"
#include "core/experiment/comparison.h"
#include "core/experiment/feature_embedding.h"
#include "core/experiment/layer_figures.h"
#include "core/experiment/output_figures.h"
#include "core/experiment/relearning_figures.h"
#include "core/experiment/split_predictions.h"
#include "core/model/network.h"
#include "tests/core/experiment/experiment_in_memory.h"
#include "tests/core/job_end.h"
#include "tests/core/test_device.h"
#include "tests/expect_error.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <stdexcept>
#include <stop_token>
#include <utility>

using namespace unlearn;
using namespace unlearn::test;

namespace {

const FigureOfMerit& figure(const std::vector<FigureOfMerit>& figures, const std::string& name,
                            const std::string& subject, const std::string& versus, const std::string& part,
                            const std::string& layer = {})
{
    const auto found = std::ranges::find_if(figures, [&](const FigureOfMerit& one) {
        return one.name == name && one.subject == subject && one.versus == versus && one.part == part
            && one.layer == layer;
    });
    if (found == figures.end())
        throw std::out_of_range(name + " of " + subject + " beside " + versus + " on " + part);
    return *found;
}

/// Something that is measured of models, and can be stopped.
struct Measuring {
    const char* name;
    std::function<void(const JobContext&)> work;
    bool reports;        ///< progress
    int checkpoints;     ///< at least
    int afterLastReport; ///< at least so many of them
};

/// The error of a job that is asked to stop at its report of this number, counted from 1, and how often it reported.
std::pair<std::string, int> endAtReport(const std::function<void(const JobContext&)>& job, int number)
{
    std::stop_source stop;
    JobContext context = testContext();
    context.stop = stop.get_token();
    int reports = 0;
    context.progress = [&](const Progress&) {
        if (++reports == number)
            stop.request_stop();
    };
    const std::string error = errorNameOf([&] { job(context); });
    return {error, reports};
}

} // namespace

/// The original knows its samples by heart; two models never saw the forget set; "unlearned" is the original itself, so
/// that every figure is known.
class TestModelFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void outputsAreThoseOfTheEvaluation();
    void matricesAndDistances();
    void strataGroupByTheOriginalsMargin();
    void changesBetrayTheForgetSet();
    void fewNegativesOfTheChangeAreTold();
    void risksNameTheSamples();
    void allRetainedSamplesAreCompared();
    void hugePredictionsAreOfADraw();
    void layersHaveProbesAndAlignments();
    void layersOfAnotherArchitecture();
    void relearningIsOfBothParts();
    void embeddingIsLinked();
    void comparisonIsTheSameForEachReference();
    void withoutTheOriginal();
    void withoutAModelThatDiverged();
    void stops();
    void stopsInTheMiddle();
    void badInputIsNamed();

private:
    std::shared_ptr<const Model> retrained(std::uint64_t seed) const;
    std::vector<Measuring> measurings() const;
    OutputFigures outputs() const { return outputFigures(m_experiment, m_subjects, testContext()); }

    Experiment m_experiment;
    std::vector<AttackSubject> m_subjects;
};

std::shared_ptr<const Model> TestModelFigures::retrained(std::uint64_t seed) const
{
    const Dataset& data = *m_experiment.dataset;
    Model model = Model::create({"mlp", data.shape, data.classes()}, seed);
    TrainRecipe recipe;
    recipe.stages = {{.epochs = 12, .learningRate = 0.05}};
    recipe.batchSize = 32;
    recipe.weightDecay = 0.0;
    recipe.seed = seed;
    train(model, data, m_experiment.forget.retainIndices(), {.recipe = recipe});
    return std::make_shared<const Model>(std::move(model));
}

void TestModelFigures::initTestCase()
{
    m_experiment = experimentInMemory({"0:20", "1:20"});
    m_subjects = {{"original", m_experiment.model},
                  {"unlearned", m_experiment.model},
                  {"retrained-0", retrained(11)},
                  {"retrained-1", retrained(12)}};
}

void TestModelFigures::outputsAreThoseOfTheEvaluation()
{
    const OutputFigures figures = outputs();
    QCOMPARE(figures.outputs.size(), std::size_t{12});
    for (const AttackSubject& subject : m_subjects) {
        const Evaluation evaluation = evaluateModel(m_experiment, *subject.model, subject.name, testContext());
        for (const PartOutputs& one : figures.outputs) {
            if (one.subject != subject.name || one.part == "retain")
                continue;
            QVERIFY(one.errors == (one.part == "forget" ? evaluation.forget : evaluation.test));
            QCOMPARE(one.entropy.count(), one.errors.count());
        }
    }
    // It knows the forget set, and the others do not.
    QVERIFY(figure(figures.figures, "mean-entropy", "original", "", "forget").value
            < 0.5 * figure(figures.figures, "mean-entropy", "retrained-0", "", "forget").value);
    QCOMPARE(figure(figures.figures, "mean-entropy", "original", "", "retain").samples, std::int64_t{200});
}

void TestModelFigures::matricesAndDistances()
{
    const OutputFigures figures = outputs();
    // unlearned | original, retrained-0, -1; original | 2 retrained; each retrained | original; one pair of them.
    QCOMPARE(figures.predictions.size(), std::size_t{3 * 8});
    for (const PartPredictions& one : figures.predictions) {
        QCOMPARE(one.matrix.count(), figure(figures.figures, "agreement", one.subject, one.versus, one.part).samples);
        if (one.subject == "unlearned" && one.versus == "original")
            QCOMPARE(one.matrix.agreement(), 1.0);
    }
    QCOMPARE(figure(figures.figures, "total-variation", "unlearned", "original", "test").value, 0.0);
    const double pair = figure(figures.figures, "total-variation", "retrained-1", "retrained-0", "forget").value;
    QVERIFY(pair > 0.0 && pair < 1.0);
    // The floor of the worst case: what two models that never saw the samples reach.
    const FigureOfMerit& floor = figure(figures.figures, "privacy-score", "retrained-1", "retrained-0", "forget");
    QVERIFY(floor.value > 0.0 && floor.value < 1.0);
    QCOMPARE(floor.samples, std::int64_t{40});
    QVERIFY(figure(figures.figures, "privacy-score", "unlearned", "retrained-0", "forget").value < floor.value);
    QCOMPARE(std::ranges::count(figures.figures, "privacy-score", &FigureOfMerit::name), 5);
    QCOMPARE(figures.forgetScores.size(), std::size_t{4});
    QCOMPARE(figures.forgetScores.at("retrained-1").size(), std::size_t{40});
    QCOMPARE(figures.forgetScores.at("unlearned"), figures.forgetScores.at("original"));
}

void TestModelFigures::strataGroupByTheOriginalsMargin()
{
    const OutputFigures figures = outputs();
    double wrong = 0.0;
    std::int64_t samples = 0;
    for (const char* part : {"forget-low", "forget-middle", "forget-high"}) {
        const FigureOfMerit& one = figure(figures.figures, "stratum-error", "retrained-0", "", part);
        wrong += one.value / 100.0 * static_cast<double>(one.samples);
        samples += one.samples;
        QCOMPARE(one.settings, strataSettings({}));
    }
    // Otherwise parted, it is another figure.
    const ForgetMemorisation memorisation{.scores = std::vector<double>(40, 0.5), .shadowModels = 4};
    const OutputFigures other = outputFigures(m_experiment, m_subjects, testContext(), memorisation);
    QCOMPARE(figure(other.figures, "stratum-error", "retrained-0", "", "forget-low").settings,
             strataSettings({.shadowModels = 4}));
    QCOMPARE(figure(other.figures, "mean-entropy", "retrained-0", "", "forget").settings, std::string());
    QCOMPARE(samples, std::int64_t{40});
    const auto forget = std::ranges::find_if(
        figures.outputs, [](const PartOutputs& one) { return one.subject == "retrained-0" && one.part == "forget"; });
    QVERIFY(std::abs(wrong - static_cast<double>(forget->errors.wrong())) < 1e-9);
}

/// From the original to a model that never saw them, forget samples change more than others; to itself, nothing does.
void TestModelFigures::changesBetrayTheForgetSet()
{
    const OutputFigures figures = outputs();
    for (const DifferenceAttack& one : figures.differences) {
        QCOMPARE(one.figures.positiveScores.size(), std::size_t{40});
        if (one.subject == "unlearned")
            QCOMPARE(one.figures.auc(), 0.5);
        else if (one.attack == ScoreAttack::Confidence && one.negatives == "retain")
            QVERIFY2(one.figures.interval.low > 0.5, qPrintable(QString::number(one.figures.interval.low)));
        const FigureOfMerit area = figure(figures.figures, std::string("difference-auc-") + scoreAttackName(one.attack),
                                          one.subject, "original", "forget and " + one.negatives);
        QVERIFY(area.interval == one.figures.interval);
    }
    for (const FigureOfMerit& one : figures.figures)
        QCOMPARE(one.interval.has_value(), one.name.starts_with("difference-auc-"));
    QCOMPARE(figures.differences.size(), std::size_t{3 * 2 * 4});
    QVERIFY(figure(figures.figures, "difference-auc-loss", "retrained-1", "original", "forget and test").samples > 40);
    for (const FigureKind& kind : figureKinds()) { // there is none that nothing makes
        if (kind.name.starts_with("difference-auc-"))
            QVERIFY2(std::ranges::count(figures.figures, kind.name, &FigureOfMerit::name) > 0, kind.name.c_str());
    }
}

/// Of a class that is nearly gone, 5 samples are retained. It is said once, though of two models and four scores.
void TestModelFigures::fewNegativesOfTheChangeAreTold()
{
    const Experiment few = experimentInMemory({"0:55"});
    JobContext context = testContext();
    std::vector<std::string> told;
    context.notice = [&told](const Sentence& sentence) {
        if (sentence.text().find("too few") != std::string::npos)
            told.push_back(sentence.text());
    };
    const std::vector<AttackSubject> subjects{
        {"original", few.model}, {"unlearned", m_subjects[2].model}, {"retrained-0", m_subjects[3].model}};
    const OutputFigures figures = outputFigures(few, subjects, context);
    QCOMPARE(figures.differences.size(), std::size_t{2 * 2 * 4});
    std::vector<std::string> cautions; // one for each kind of negatives that are few
    for (const DifferenceAttack& one : figures.differences) {
        QCOMPARE(one.caution.has_value(), one.figures.negativeScores.size() < 10);
        if (one.caution && std::ranges::count(cautions, one.caution->text()) == 0)
            cautions.push_back(one.caution->text());
    }
    QVERIFY(!cautions.empty());
    QCOMPARE(
        cautions.front(),
        std::string("The attacks on the change from the original model have 55 positives and 5 negatives (retain): "
                    "too few for more than a hint"));
    QCOMPARE(told, cautions);
    told.clear();
    outputFigures(few, {{"original", few.model}}, context); // nothing is attacked
    QVERIFY(told.empty());
}

void TestModelFigures::risksNameTheSamples()
{
    const OutputFigures figures = outputs();
    QCOMPARE(figures.risks.size(), std::size_t{3});
    for (const RetainedRisk& risk : figures.risks) {
        QCOMPARE(risk.samples, std::int64_t{200}); // though the curves are of 60
        QCOMPARE(risk.most.size(), std::size_t{20});
        QVERIFY(std::ranges::is_sorted(risk.most, std::greater(), &RetainedRisk::Sample::rise));
        for (const RetainedRisk::Sample& sample : risk.most) {
            QVERIFY(!std::ranges::binary_search(m_experiment.forget.indices(), sample.index));
            if (risk.subject == "unlearned")
                QCOMPARE(sample.rise, 0.0);
        }
    }
    QCOMPARE(figure(figures.figures, "risen-share", "unlearned", "original", "retain").value, 0.0);
}

/// Though the curves are of 60 of the 230.
void TestModelFigures::allRetainedSamplesAreCompared()
{
    const Experiment most = experimentInMemory({"0:10"});
    const JobContext context = testContext();
    const std::vector<AttackSubject> subjects{{"original", most.model}, {"unlearned", m_subjects[2].model}};
    const OutputFigures figures = outputFigures(most, subjects, context);
    QCOMPARE(figures.risks.at(0).samples, std::int64_t{230});
    QCOMPARE(figures.risks.at(0).most.size(), std::size_t{20});
    QCOMPARE(figure(figures.figures, "mean-entropy", "unlearned", "", "retain").samples, std::int64_t{230});
    for (const DifferenceAttack& one : figures.differences) {
        if (one.negatives == "retain")
            QCOMPARE(one.figures.negativeScores.size(), std::size_t{50}); // of the class of the 10
    }
    SplitPredictions said(most, *subjects[1].model, {}, context);
    const Evaluation unlearned = evaluateModel(most, said, "unlearned", context);
    const Evaluation original = evaluateModel(most, *most.model, "original", context);
    for (const PartAnswers& answers : unlearned.answers) {
        if (answers.part == "retain")
            QCOMPARE(answers.entropy.count(), std::int64_t{230});
    }
    const auto beside = ModelComparison(most, said, unlearned, {}, context).beside(*most.model, original);
    QCOMPARE(figure(beside, "agreement", "unlearned", "original", "retain").samples, std::int64_t{230});
    QCOMPARE(figure(beside, "agreement", "unlearned", "original", "retain").value,
             figure(figures.figures, "agreement", "unlearned", "original", "retain").value);
    for (const FigureOfMerit& one : beside) {
        if (one.name == "cka" && one.part == "retain")
            QCOMPARE(one.samples, std::int64_t{200});
    }
}

/// 2^21 classes make 8 MiB a sample, so that 128 of them are 1 GiB.
void TestModelFigures::hugePredictionsAreOfADraw()
{
    Experiment huge = m_experiment;
    const auto data = std::make_shared<Dataset>(*m_experiment.dataset);
    data->classNames.resize(std::size_t{1} << 21);
    huge.dataset = data;
    const std::vector<std::int64_t> drawn = comparedRetained(huge);
    QCOMPARE(drawn.size(), std::size_t{128});
    QVERIFY(std::ranges::is_sorted(drawn));
    for (const std::int64_t index : drawn)
        QVERIFY(!std::ranges::binary_search(huge.forget.indices(), index));
    QCOMPARE(comparedRetained(m_experiment), m_experiment.forget.retainIndices());
}

void TestModelFigures::layersHaveProbesAndAlignments()
{
    const LayerFigures figures = layerFigures(m_experiment, m_subjects, testContext());
    QCOMPARE(figures.depths.size(), m_experiment.model->layers().size());
    QCOMPARE(figures.depths.front().layer, m_experiment.model->layers()[1].name);
    QCOMPARE(figures.depths.back().layer, std::string("logits"));
    QCOMPARE(figures.depths.back().depth, static_cast<int>(figures.depths.size()) - 1);
    for (const LayerDepth& depth : figures.depths) {
        for (const char* part : {"forget", "retain"}) {
            const auto cka = [&](const char* subject, const char* versus) {
                return figure(figures.figures, "cka", subject, versus, part, depth.layer).value;
            };
            QVERIFY(std::abs(cka("unlearned", "original") - 1.0) < 1e-5);
            QVERIFY(std::abs(cka("unlearned", "retrained-1") - cka("original", "retrained-1")) < 1e-9);
            QVERIFY(cka("retrained-1", "retrained-0") < 0.999);
            const FigureOfMerit& probe = figure(figures.figures, "probe", "retrained-0", "", part, depth.layer);
            QVERIFY(probe.value >= 0.0 && probe.value <= 1.0);
            QCOMPARE(probe.samples, part == std::string("forget") ? std::int64_t{40} : std::int64_t{200});
        }
    }
    // Who knows the samples by heart shows their classes in its last layer.
    QVERIFY(figure(figures.figures, "probe", "original", "", "retain", "logits").value > 0.9);
}

/// They are probed as the others', and aligned among themselves; that they are not aligned with the first is told.
void TestModelFigures::layersOfAnotherArchitecture()
{
    const Dataset& data = *m_experiment.dataset;
    std::vector<AttackSubject> subjects = m_subjects;
    for (const std::uint64_t seed : {2U, 3U})
        subjects.push_back(
            {retrainedName(seed),
             std::make_shared<const Model>(Model::create({"smallcnn", data.shape, data.classes()}, seed))});
    const LayerFigures figures = layerFigures(m_experiment, subjects, testContext());
    QCOMPARE(figures.failed.size(), std::size_t{2});
    for (const FailedModel& one : figures.failed) {
        QVERIFY2(one.subject == "retrained-2" || one.subject == "retrained-3", one.subject.c_str());
        QCOMPARE(one.reason.code(), ErrorCode::ShapeMismatch);
    }
    const auto isOther = [](const std::string& subject) {
        return subject == "retrained-2" || subject == "retrained-3";
    };
    std::vector<FigureOfMerit> others;
    std::vector<FigureOfMerit> theirs;
    for (const FigureOfMerit& one : figures.figures)
        (isOther(one.subject) || isOther(one.versus) ? theirs : others).push_back(one);
    const LayerFigures without = layerFigures(m_experiment, m_subjects, testContext());
    QCOMPARE(others, without.figures);
    QCOMPARE(figures.depths.size(), without.depths.size());
    const std::size_t layersOfBothParts = 2 * subjects.back().model->layers().size();
    QCOMPARE(theirs.size(), 3 * layersOfBothParts);
    for (const FigureOfMerit& one : theirs) {
        if (one.name != "probe")
            QCOMPARE(one.name + ' ' + one.subject + ' ' + one.versus, std::string("cka retrained-3 retrained-2"));
    }
}

void TestModelFigures::relearningIsOfBothParts()
{
    const auto relearnings = relearnSubjects(m_experiment, m_subjects, {.mostEpochs = 3}, testContext());
    QCOMPARE(relearnings.size(), std::size_t{6});
    QCOMPARE(relearnings[0].relearning.epochs, std::optional(0)); // the original under another name
    QCOMPARE(relearnings[2].subject, std::string("retrained-0"));
    QVERIFY(relearnings[2].relearning.forgetLossNats.size() > 1);
    QCOMPARE(relearnings[3].trainedOn, std::string("retain"));
    QCOMPARE(relearnings[3].relearning.trainedOn, std::int64_t{40});
    const std::vector<FigureOfMerit> figures = relearnFigures(relearnings);
    QCOMPARE(figures[0].value, 0.0);
    QVERIFY(std::isnan(figures[3].value) == !relearnings[3].relearning.epochs);
    for (const FigureOfMerit& one : figures)
        QCOMPARE(one.settings, relearnSettings({.mostEpochs = 3}));
}

void TestModelFigures::embeddingIsLinked()
{
    for (const EmbeddingMethod method : {EmbeddingMethod::PrincipalComponents, EmbeddingMethod::Tsne}) {
        const EmbeddingOptions options{
            .method = method, .forgetSamples = 100, .retainSamples = 30, .testSamples = 20, .iterations = 200};
        const FeatureEmbedding embedding =
            embedFeatures(m_experiment, {m_subjects[0], m_subjects[1], m_subjects[2]}, options, testContext());
        QCOMPARE(embedding.samples.size(), std::size_t{90});
        QCOMPARE(embedding.samples[40].part, std::string("retain"));
        QCOMPARE(embedding.samples[40].label,
                 m_experiment.dataset->train.labels[static_cast<std::size_t>(embedding.samples[40].index)]);
        QCOMPARE(embedding.samples[70].part, std::string("test"));
        QCOMPARE(embedding.pictures.size(), std::size_t{3});
        for (const EmbeddingPicture& picture : embedding.pictures) {
            QCOMPARE(picture.points.rows(), Eigen::Index{90});
            QVERIFY(picture.points.allFinite());
        }
        if (method == EmbeddingMethod::PrincipalComponents) { // the same features lie where they lay
            QVERIFY((embedding.pictures[1].points - embedding.pictures[0].points).cwiseAbs().maxCoeff() < 1e-6);
            QVERIFY(embedding.pictures[0].shares[0] >= embedding.pictures[0].shares[1]);
        } else {
            QVERIFY(embedding.pictures[0].divergencesNats.size() > 1);
            QVERIFY(embedding.pictures[0].perplexity > 1.0 && embedding.pictures[0].iterations > 0);
        }
    }
}

/// What the model makes of the samples is kept from the first reference to the second.
void TestModelFigures::comparisonIsTheSameForEachReference()
{
    std::vector<Evaluation> evaluations;
    for (const AttackSubject& subject : m_subjects)
        evaluations.push_back(evaluateModel(m_experiment, *subject.model, subject.name, testContext()));
    const JobContext context = testContext();
    SplitPredictions said(m_experiment, *m_subjects[1].model, {}, context);
    ModelComparison together(m_experiment, said, evaluations[1], {}, context);
    ModelComparison alone(m_experiment, said, evaluations[1], {}, context);
    const auto first = together.beside(*m_subjects[2].model, evaluations[2]);
    const auto second = together.beside(*m_subjects[3].model, evaluations[3]);
    QCOMPARE(second, alone.beside(*m_subjects[3].model, evaluations[3]));
    QVERIFY(first != second);
    QCOMPARE(figure(first, "agreement", "unlearned", "retrained-0", "test").value,
             figure(outputs().figures, "agreement", "unlearned", "retrained-0", "test").value);
    QCOMPARE(figure(first, "privacy-score", "unlearned", "retrained-0", "forget").value,
             figure(outputs().figures, "privacy-score", "unlearned", "retrained-0", "forget").value);
}

void TestModelFigures::withoutTheOriginal()
{
    const std::vector<AttackSubject> subjects{m_subjects[1], m_subjects[2]};
    const OutputFigures figures = outputFigures(m_experiment, subjects, testContext());
    QVERIFY(figures.differences.empty() && figures.risks.empty());
    QCOMPARE(figures.outputs.size(), std::size_t{6});
    QVERIFY(relearnSubjects(m_experiment, subjects, {}, testContext()).empty());
}

/// It takes nobody else's figures along, and says why it has none.
void TestModelFigures::withoutAModelThatDiverged()
{
    Model model = m_experiment.model->clone();
    {
        const torch::NoGradGuard guard;
        for (torch::Tensor parameter : model.network().parameters())
            parameter.fill_(std::numeric_limits<double>::quiet_NaN());
    }
    const AttackSubject diverged{"unlearned", std::make_shared<const Model>(std::move(model))};
    const std::vector<AttackSubject> others{m_subjects[0], m_subjects[2]};
    const std::vector<AttackSubject> all{m_subjects[0], diverged, m_subjects[2]};
    const auto isItAlone = [](const std::vector<FailedModel>& failed) {
        return failed.size() == 1 && failed[0].subject == "unlearned"
            && failed[0].reason.code() == ErrorCode::NonFinite;
    };

    const OutputFigures outputs = outputFigures(m_experiment, all, testContext());
    QVERIFY(isItAlone(outputs.failed));
    QCOMPARE(outputs.figures, outputFigures(m_experiment, others, testContext()).figures);
    const LayerFigures layers = layerFigures(m_experiment, all, testContext());
    QVERIFY(isItAlone(layers.failed));
    QCOMPARE(layers.figures, layerFigures(m_experiment, others, testContext()).figures);
    const EmbeddingOptions options{.method = EmbeddingMethod::PrincipalComponents};
    const FeatureEmbedding embedding = embedFeatures(m_experiment, all, options, testContext());
    QVERIFY(isItAlone(embedding.failed));
    QCOMPARE(embedding.pictures.size(), std::size_t{2});
    QCOMPARE(embedding.pictures[1].subject, std::string("retrained-0"));

    const auto relearnings = relearnSubjects(m_experiment, all, {.mostEpochs = 2}, testContext());
    QCOMPARE(relearnings.size(), std::size_t{4});
    for (const SubjectRelearning& one : relearnings)
        QCOMPARE(one.failure.has_value(), one.subject == "unlearned");
    QCOMPARE(relearnFigures(relearnings).size(), std::size_t{2});

    for (const auto& make : std::vector<std::function<void()>>{
             [&] { outputFigures(m_experiment, {diverged}, testContext()); },
             [&] { layerFigures(m_experiment, {diverged}, testContext()); },
             [&] { embedFeatures(m_experiment, {diverged}, options, testContext()); }}) // nothing is left
        QCOMPARE(errorNameOf(make), "non-finite");
}

void TestModelFigures::stops()
{
    std::stop_source stop;
    stop.request_stop();
    JobContext context = testContext();
    context.stop = stop.get_token();
    QCOMPARE(errorNameOf([&] { outputFigures(m_experiment, m_subjects, context); }), "cancelled");
    QCOMPARE(errorNameOf([&] { layerFigures(m_experiment, m_subjects, context); }), "cancelled");
    QCOMPARE(errorNameOf([&] { relearnSubjects(m_experiment, m_subjects, {}, context); }), "cancelled");
    QCOMPARE(errorNameOf([&] { embedFeatures(m_experiment, m_subjects, {}, context); }), "cancelled");
}

/// Of the four models.
std::vector<Measuring> TestModelFigures::measurings() const
{
    // Each part of each model and of each of the eight pairs, the forget set's scores and thirds of each model, the
    // risks of three, and of each attack on their changes the attack and its bootstrap.
    constexpr int ofOutputs = 4 * 3 + 8 * 3 + 4 + 4 + 3 + 2 * (3 * 2 * 4);
    // On both parts a pass through each model and the products of its two layers, then probes of three, then the pairs.
    constexpr int ofLayers = 4 * (2 * (1 + 2) + 3) + 8;
    // Predictions on three parts and layers on two of both models, then each part.
    constexpr int ofComparison = 2 * (3 + 2 * (1 + 2)) + 3;
    // The original's loss, each learning's first one, and of the first retrained model an epoch of each and its loss.
    constexpr int ofRelearning = 1 + 3 * 2 + 2 * (3 + 1);
    // Three parts, before the plane is made, its neighbours, and each iteration.
    constexpr int ofEmbedding = 4 * (3 + 1 + 1 + 60);
    const EmbeddingOptions plane{.forgetSamples = 30, .retainSamples = 30, .testSamples = 20, .iterations = 60};
    const Evaluation ofOne = evaluateModel(m_experiment, *m_subjects[1].model, "unlearned", testContext());
    const Evaluation ofOther = evaluateModel(m_experiment, *m_subjects[2].model, "retrained-0", testContext());
    return {{"outputs", [this](const JobContext& context) { outputFigures(m_experiment, m_subjects, context); }, true,
             4 * 3 + ofOutputs, ofOutputs},
            {"layers", [this](const JobContext& context) { layerFigures(m_experiment, m_subjects, context); }, false,
             ofLayers, ofLayers},
            {"comparison",
             [this, ofOne, ofOther](const JobContext& context) {
                 SplitPredictions said(m_experiment, *m_subjects[1].model, {}, context);
                 ModelComparison(m_experiment, said, ofOne, {}, context).beside(*m_subjects[2].model, ofOther);
             },
             true, ofComparison, 3},
            {"relearning",
             [this](const JobContext& context) {
                 relearnSubjects(m_experiment, m_subjects, {.batchSize = 16, .mostEpochs = 2}, context);
             },
             true, ofRelearning, 0},
            {"embedding",
             [this, plane](const JobContext& context) { embedFeatures(m_experiment, m_subjects, plane, context); },
             true, ofEmbedding, 0}};
}

/// Whichever of its checkpoints a stop comes before, it is heard at that one; and they are wherever there is much to
/// do.
void TestModelFigures::stopsInTheMiddle()
{
    for (const Measuring& one : measurings()) {
        const JobEnd whole = endOf(one.work, 0, testContext());
        QCOMPARE(whole.error, std::string("no error"));
        const QString passed = QStringLiteral("%1: %2 checkpoints, %3 by the last report")
                                   .arg(QLatin1String(one.name))
                                   .arg(whole.checkpoints)
                                   .arg(whole.reported);
        QVERIFY2(whole.checkpoints >= one.checkpoints, qPrintable(passed));
        QVERIFY2(whole.checkpoints - whole.reported >= one.afterLastReport, qPrintable(passed));
        for (const int tenth : {1, 3, 5, 7, 10}) {
            const int place = std::max(1, whole.checkpoints * tenth / 10);
            const JobEnd stopped = endOf(one.work, place, testContext());
            QVERIFY2(stopped.error == "cancelled", qPrintable(passed));
            QCOMPARE(stopped.checkpoints, place);
        }
        const int reports = endAtReport(one.work, 0).second;
        QVERIFY2((reports > 1) == one.reports, qPrintable(passed));
        if (!one.reports)
            continue;
        const auto [error, reported] = endAtReport(one.work, reports / 2);
        QVERIFY2(error == "cancelled", qPrintable(passed));
        QCOMPARE(reported, reports / 2); // and nothing more was done
    }
}

void TestModelFigures::badInputIsNamed()
{
    Experiment nothing = m_experiment;
    nothing.forget = ForgetSet({}, 240);
    QCOMPARE(errorNameOf([&] { outputFigures(nothing, m_subjects, testContext()); }), "value-out-of-range");
    QCOMPARE(thrownBy([&] { layerFigures(nothing, m_subjects, testContext()); }).context().field, "forget samples");
    const ForgetMemorisation ofNobody{.scores = std::vector<double>(40, 0.5)}; // it would be logged as the margin's
    const Error error = thrownBy([&] { outputFigures(m_experiment, m_subjects, testContext(), ofNobody); });
    QCOMPARE(error.code(), ErrorCode::ValueOutOfRange);
    QCOMPARE(error.context().field, "shadow models");
    QCOMPARE(errorNameOf([&] { relearnSubjects(m_experiment, m_subjects, {.mostEpochs = 0}, testContext()); }),
             "value-out-of-range"); // not each model's failure
    // One class alone: nothing to tell apart, which is told once for each model.
    Experiment oneClass = m_experiment;
    auto data = std::make_shared<Dataset>(*m_experiment.dataset);
    std::ranges::fill(data->train.labels, 0);
    oneClass.dataset = data;
    JobContext context = testContext();
    int told = 0;
    context.notice = [&told](const Sentence& sentence) {
        told += sentence.text().starts_with("Layers are not probed: A probe tells classes apart") ? 1 : 0;
    };
    const LayerFigures figures = layerFigures(oneClass, {m_subjects[0]}, context);
    QCOMPARE(told, 1);
    QVERIFY(figures.figures.empty());
}

QTEST_GUILESS_MAIN(TestModelFigures)
#include "test_model_figures.moc"
