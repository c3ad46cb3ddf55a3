// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/experiment/run.h"
#include "core/model/network.h"
#include "core/model/script_archive.h"
#include "core/model/tensor_bridge.h"
#include "core/model/tensor_file.h"
#include "tests/core/script_golden.h"
#include "tests/core/synthetic_dataset.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace unlearn;
using test::goldenScript;

namespace {

const QString python = QStringLiteral("/usr/bin/python3");

} // namespace

/// Whole runs of TorchScript models.
class TestScriptRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_home.trustGolden(); }
    void runsAsTheBuiltInModel();
    void onlyChosenWeightsChange();
    void everyKindOfProductIsUnlearnt_data();
    void everyKindOfProductIsUnlearnt();
    void pythonLoadsWhatIsSaved_data();
    void pythonLoadsWhatIsSaved();
    void realResNet18();

private:
    Experiment experiment(const QString& script) const
    {
        const bool small = script.startsWith("encoder") || script.startsWith("mlp") || script.startsWith("projections");
        const std::int64_t side = script.startsWith("resnet") ? 32 : 16;
        return experiment(goldenScript(script + ".pt"), small ? ImageShape{1, 8, 8} : ImageShape{3, side, side});
    }

    static Experiment experiment(const std::filesystem::path& file, const ImageShape& shape)
    {
        Experiment made;
        made.dataset = test::syntheticDataset(60, 40, 4, shape);
        made.model = std::make_shared<Model>(Model::load(file, {"", shape, made.dataset->classes()}));
        made.request = selectForgetSet(*made.dataset, std::vector<std::string>{"0:10"}, 0);
        made.forget = made.request;
        made.split = splitTest(made.dataset->test.count(), 0.5, 0);
        made.plan.data = "synthetic";
        made.plan.model.file = file.string();
        made.plan.gamma = 0.6;
        made.plan.pgu.epochs = 2;
        made.plan.pgu.batchSize = 5;
        made.plan.pgu.startLearningRate = 0.05;
        made.plan.stop.kind = StopRuleKind::Epochs;
        made.plan.attacks.clear();
        return made;
    }

    RunOutcome run(const Experiment& experiment, const std::filesystem::path& saveTo = {})
    {
        RunStore store(m_home.file("runs.sqlite"));
        RunOptions options;
        options.saveTo = saveTo;
        return runExperiment(experiment, store, options);
    }

    void unlearnAndCompare(const Experiment& experiment, const std::filesystem::path& imagesFile);

    /// Tensors of a model by name.
    std::map<std::string, torch::Tensor> weights(const Model& model) const
    {
        model.save(m_home.file("weights.safetensors"));
        std::map<std::string, torch::Tensor> all;
        for (const auto& [name, data] : readSafetensors(m_home.file("weights.safetensors")).tensors)
            all[name] = toTorch(data);
        return all;
    }

    test::TrustedHome m_home;
};

/// The same network in Python and in our own architectures: the same layers, spectra, steps and errors.
void TestScriptRun::runsAsTheBuiltInModel()
{
    const Experiment script = experiment("mlp_scripted");
    Experiment builtIn = script;
    script.model->save(m_home.file("mlp.safetensors"));
    TensorFile content = readSafetensors(m_home.file("mlp.safetensors"));
    content.metadata["architecture"] = "mlp";
    writeSafetensors(m_home.file("mlp.safetensors"), content);
    builtIn.model = std::make_shared<Model>(Model::load(m_home.file("mlp.safetensors")));

    const RunOutcome found = run(script), wanted = run(builtIn);
    QCOMPARE(found.layers.size(), wanted.layers.size());
    for (std::size_t i = 0; i < found.layers.size(); ++i) {
        QCOMPARE(found.layers[i].name, wanted.layers[i].name);
        QCOMPARE(found.layers[i].k, wanted.layers[i].k);
    }
    QCOMPARE(found.epochs.size(), std::size_t{3});
    for (std::size_t i = 1; i < found.epochs.size(); ++i)
        QVERIFY(std::abs(found.epochs[i].loss - wanted.epochs[i].loss) < 1e-4 * std::abs(wanted.epochs[i].loss));
    const auto a = weights(*found.unlearned), b = weights(*wanted.unlearned), before = weights(*script.model);
    for (const auto& [name, tensor] : b) {
        QVERIFY2(torch::allclose(a.at(name), tensor, 1e-3, 1e-5), name.c_str());
        QCOMPARE(torch::equal(a.at(name), before.at(name)), name.ends_with(".bias"));
    }
}

void TestScriptRun::onlyChosenWeightsChange()
{
    Experiment experiment = this->experiment("encoder_scripted");
    experiment.plan.gamma = 1.0;
    const std::string chosen = "encoder.layers.0.self_attn.in_proj_weight";
    experiment.plan.layerGamma[chosen] = 0.5;
    const RunOutcome outcome = run(experiment);
    const auto before = weights(*experiment.model), after = weights(*outcome.unlearned);
    for (const auto& [name, tensor] : before)
        QVERIFY2(torch::equal(tensor, after.at(name)) != (name == chosen), name.c_str());
    QCOMPARE(outcome.state, RunState::Finished);
}

void TestScriptRun::everyKindOfProductIsUnlearnt_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"resnet_traced", "encoder_traced", "vit_traced", "projections_scripted"})
        QTest::newRow(name) << name;
}

/// Each layer moves, and by less than without projection where its space holds a direction; nothing but layers moves.
void TestScriptRun::everyKindOfProductIsUnlearnt()
{
    QFETCH(const QString, name);
    Experiment experiment = this->experiment(name);
    experiment.plan.pgu.epochs = 1; // one step of one batch, so that both step along the same gradient
    experiment.plan.pgu.batchSize = 10;
    const RunOutcome projected = run(experiment);
    experiment.plan.gamma = 0.0;
    const RunOutcome free = run(experiment);
    const auto before = weights(*experiment.model), after = weights(*projected.unlearned),
               moved = weights(*free.unlearned);
    std::set<std::string> layers;
    for (const LayerInfo& layer : experiment.model->layers())
        layers.insert(layer.name);
    for (const auto& [parameter, tensor] : before) {
        if (!layers.contains(layerName(parameter))) {
            QVERIFY2(torch::equal(tensor, after.at(parameter)), parameter.c_str());
            continue;
        }
        const double step = (after.at(parameter) - tensor).norm().item<double>();
        const double whole = (moved.at(parameter) - tensor).norm().item<double>();
        QVERIFY2(step > 0.0, parameter.c_str());
        const auto layer = std::ranges::find(projected.layers, layerName(parameter), &RunLayer::name);
        QVERIFY(layer != projected.layers.end());
        const bool keepsDirections = std::ranges::any_of(layer->k, [](std::int64_t k) { return k > 0; });
        QVERIFY2(keepsDirections ? step < whole : step == whole,
                 qPrintable(QString("%1: %2 of %3").arg(parameter.c_str()).arg(step).arg(whole)));
    }
}

void TestScriptRun::pythonLoadsWhatIsSaved_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"resnet_traced", "encoder_scripted", "vit_traced"})
        QTest::newRow(name) << name;
}

void TestScriptRun::pythonLoadsWhatIsSaved()
{
    if (QProcess::execute(python, {"-c", "import torch"}) != 0)
        QSKIP("python3-torch is not installed");
    QFETCH(const QString, name);
    unlearnAndCompare(this->experiment(name), goldenScript(name + ".pth"));
}

/// torchvision's whole ResNet-18, too large to be kept: tests/golden/make_resnet18.py makes it. Runs as a test of its
/// own, labelled slow.
void TestScriptRun::realResNet18()
{
    if (!qEnvironmentVariableIsSet("UNLEARN_REAL_MODELS"))
        QSKIP("run by test_script_resnet18");
    if (QProcess::execute(python, {"-c", "import torchvision"}) != 0)
        QSKIP("python3-torchvision is not installed");
    const std::filesystem::path file = m_home.file("resnet18.pt"), images = m_home.file("resnet18.pth");
    QCOMPARE(QProcess::execute(python,
                               {QStringLiteral(UNLEARN_SOURCE_DIR "/tests/golden/make_resnet18.py"),
                                QString::fromStdString(file.string()), QString::fromStdString(images.string())}),
             0);
    trustIfScript(file);
    const Experiment experiment = this->experiment(file, {3, 64, 64});
    const Model builtIn = Model::create({"resnet18", {3, 64, 64}, 4}, 0);
    QStringList found, wanted;
    for (const LayerInfo& layer : experiment.model->layers())
        found << QString("%1: %2").arg(layer.name.c_str(), layer.description().c_str());
    for (const LayerInfo& layer : builtIn.layers())
        wanted << QString("%1: %2").arg(layer.name.c_str(), layer.description().c_str());
    QCOMPARE(found, wanted);
    unlearnAndCompare(experiment, images);
}

/// Runs, saves, and has Python load what was saved and compute the logits of "golden.images" in the file.
void TestScriptRun::unlearnAndCompare(const Experiment& experiment, const std::filesystem::path& imagesFile)
{
    const std::filesystem::path saved = m_home.file("unlearned.pt");
    const RunOutcome outcome = run(experiment, saved);
    const torch::Tensor images = toTorch(readPickledStateDict(imagesFile).tensors.at("golden.images"));
    const torch::NoGradGuard noGrad;
    const torch::Tensor before = copyNetwork(*experiment.model, torch::kCPU)->forward(images),
                        logits = copyNetwork(*outcome.unlearned, torch::kCPU)->forward(images).contiguous();
    QVERIFY2((logits - before).abs().max().item<double>() > 1e-4, "unlearning changes the outputs");
    QJsonArray wanted;
    for (std::int64_t i = 0; i < logits.numel(); ++i)
        wanted.append(logits.view(-1)[i].item<double>());

    QProcess process;
    process.start(python,
                  {QStringLiteral(UNLEARN_SOURCE_DIR "/tests/core/experiment/check_script.py"),
                   QString::fromStdString(saved.string()), QString::fromStdString(imagesFile.string())});
    process.write(
        QJsonDocument(QJsonObject{{"logits", wanted}, {"unlearned_from", experiment.model->hash().c_str()}}).toJson());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError() + process.readAllStandardOutput());
}

QTEST_GUILESS_MAIN(TestScriptRun)
#include "test_script_run.moc"
