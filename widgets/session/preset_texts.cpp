// SPDX-License-Identifier: GPL-3.0-or-later
// Titles, sources and differences of the presets in resources/experiments, for the translators: presetText() looks
// these up when it runs. tests/packaging/check_translations.py compares them with what the files say.
#include <QtGlobal>

namespace unlearn {

[[maybe_unused]] static constexpr const char* presetTexts[] = {
    QT_TRANSLATE_NOOP("Presets", "Class removal: the first 5 classes of Tiny ImageNet from a ResNet-18"),
    QT_TRANSLATE_NOOP("Presets", "No published figures of this experiment are quoted here."),
    QT_TRANSLATE_NOOP(
        "Presets",
        "The result is the last epoch within 5 points of the original retained accuracy; the published code "
        "takes the epoch that left them."),
    QT_TRANSLATE_NOOP(
        "Presets",
        "Test errors count the test images of the forgotten classes, which a model without these classes can only "
        "get wrong."),
    QT_TRANSLATE_NOOP(
        "Presets",
        "Second moments are made without augmentation, so that the forget samples' moment can be subtracted "
        "exactly; the published code augments the full set. A layer of stride 2 is described by the patches "
        "that it sees, not by those of stride 1."),
    QT_TRANSLATE_NOOP(
        "Presets",
        "Stop rules read one half of the test images and errors are of the other half; the published code "
        "evaluates one half alone."),
    QT_TRANSLATE_NOOP("Presets", "Retrained models differ in their seed (initialisation, order, augmentation)."),
    QT_TRANSLATE_NOOP("Presets",
                      "The paper's four experiments in small: 10,000 images of Fashion-MNIST, SmallCNN and MLP"),
    QT_TRANSLATE_NOOP(
        "Presets",
        "A miniature of the paper's experiment: data, model and training are its own, and so are settings such as "
        "gamma or the stop rule. Nothing published compares with it."),
    QT_TRANSLATE_NOOP(
        "Presets", "Incremental removal: 4 requests of 100 training images of each class of CIFAR-10 from a SmallVGG"),
    QT_TRANSLATE_NOOP(
        "Presets",
        "Each request's moment is made with the original weights, so that subtraction stays exact; the "
        "published code takes the moved ones. The stop rule and the errors are of all samples forgotten so "
        "far."),
    QT_TRANSLATE_NOOP(
        "Presets",
        "Label repair: labels of CIFAR-10 swapped in 5 pairs of classes, 100, 500 and 1,000 a class, in a "
        "SmallVGG"),
    QT_TRANSLATE_NOOP(
        "Presets",
        "The forget set is that of the mislabelled samples, and forget errors are of their wrong labels: a "
        "repaired model errs on them. Retrained models are trained without these samples."),
    QT_TRANSLATE_NOOP(
        "Presets",
        "The samples that it steps on are not augmented, and no small scale matrices are trained inside the "
        "protected space; the published code does both."),
    QT_TRANSLATE_NOOP("Presets", "The result is the last epoch within 5 points of the original validation accuracy."),
    QT_TRANSLATE_NOOP(
        "Presets",
        "The stop rule reads one half of the test images and errors are of the other half; the published code"
        " stops on the full 10,000 test images."),
    QT_TRANSLATE_NOOP("Presets", "Sample removal: the first 500 training images of class 0 of CIFAR-10 from an AllCNN"),
    QT_TRANSLATE_NOOP("Presets", "arXiv 2312.04095, AllCNN, CIFAR-10, 500 samples of class 0"),
    QT_TRANSLATE_NOOP(
        "Presets",
        "The published AUC, 0.534, is not that of a member/non-member ROC: a classifier trained on 50 full and "
        "50 retrained models separates the unlearned model's outputs from a retrained model's on the same forget "
        "samples, and the area is that of precision-recall. It does not compare with the column's other values."),
};

} // namespace unlearn
