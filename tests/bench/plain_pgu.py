#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Projected-gradient unlearning (arXiv 2312.04095) in plain PyTorch: the yardstick of bench.py.

It does what the published code does, in the way that comes to mind first: unfold each layer's input, multiply, decompose
by SVD, project by a dense matrix. Batches are those of the published code, too: 125 images for the spectrum, as many as the
workbench takes, and 128 for the steps. Each phase is timed by itself. One JSON document on stdout.

Needs Debian's python3-torch, python3-numpy and libopenblas0-openmp.
"""
import argparse
import json
import os
import time

import numpy
import torch
from torch import nn
from torch.nn import functional

from plain_models import ARCHITECTURES, load_model
from same_images import draw_indices

MEAN = (0.5071, 0.4866, 0.4409)
STD = (0.2009, 0.1984, 0.2023)
IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)
OFFSET = 0.05
ENTROPY_WEIGHT = 0.2
SPECTRUM_BATCH = 125
BATCH = 128


def read_training_split(folder):
    """Normalised images [N, 3, 32, 32] and labels [N] of CIFAR-10 in its binary layout."""
    records = numpy.concatenate([
        numpy.fromfile(os.path.join(folder, f"data_batch_{number}.bin"), dtype=numpy.uint8).reshape(-1, 3073)
        for number in range(1, 6)])
    labels = torch.from_numpy(records[:, 0].astype(numpy.int64))
    images = torch.from_numpy(records[:, 1:].reshape(-1, 3, 32, 32).copy()).float().div_(255)
    for channel in range(3):
        images[:, channel].sub_(MEAN[channel]).div_(STD[channel])
    return images, labels


def weighted_layers(model):
    return {name: module for name, module in model.named_modules() if isinstance(module, (nn.Conv2d, nn.Linear))}


def read_tiny_imagenet(folder):
    """Normalised images [N, 3, 64, 64] and labels [N] of Tiny ImageNet's training split, by class, then by file."""
    from PIL import Image
    pixels, labels = [], []
    for label, name in enumerate(sorted(os.listdir(os.path.join(folder, "train")))):
        images = os.path.join(folder, "train", name, "images")
        for file in sorted(os.listdir(images)):
            pixels.append(numpy.asarray(Image.open(os.path.join(images, file)).convert("RGB")))
            labels.append(label)
    images = torch.from_numpy(numpy.stack(pixels)).permute(0, 3, 1, 2).float().div_(255)
    for channel in range(3):
        images[:, channel].sub_(IMAGENET_MEAN[channel]).div_(IMAGENET_STD[channel])
    return images.contiguous(), torch.tensor(labels)


def second_moments(model, images, tight):
    """Sum of r r^T over the input rows r of each layer, in float64.

    Published: patches at stride 1 whatever the layer's stride, product in float64. tight: patches at the layer's own
    stride, product in float32.
    """
    layers = weighted_layers(model)
    moments = {}
    seen = {}
    hooks = [module.register_forward_pre_hook(lambda module, inputs, name=name: seen.update({name: inputs[0]}))
             for name, module in layers.items()]
    with torch.no_grad():
        for start in range(0, len(images), SPECTRUM_BATCH):
            model(images[start:start + SPECTRUM_BATCH])
            for name, module in layers.items():
                rows = seen[name]
                if isinstance(module, nn.Conv2d):
                    stride = module.stride if tight else 1
                    patches = functional.unfold(rows, module.kernel_size, padding=module.padding, stride=stride)
                    rows = patches.transpose(1, 2).flatten(0, 1)
                if not tight:
                    rows = rows.double()
                product = (rows.T @ rows).double()
                moments[name] = moments[name] + product if name in moments else product
    for hook in hooks:
        hook.remove()
    return moments


def multiply_adds(model, image):
    """Multiply-adds an image of all second moments: the published way, its stricter form, and the least that is known to
    be exact. The published way unfolds at stride 1; the stricter one at the layer's stride; both multiply in full. The
    least takes one triangle of the product of patches, or for stride 1 the product of each frequency of the padded map
    over the channels (half of the frequencies stand for the others, a complex product is four real ones). Of these the
    workbench multiplies the rows of linear layers in float64, which counts as two in float32: "taken"."""
    layers = weighted_layers(model)
    shapes = {}
    hooks = [module.register_forward_hook(lambda module, inputs, output, name=name:
                                          shapes.update({name: (inputs[0].shape, output.shape)}))
             for name, module in layers.items()]
    with torch.no_grad():
        model(image)
    for hook in hooks:
        hook.remove()
    counts = {"published": 0, "tight": 0, "least": 0, "taken": 0}
    for name, module in layers.items():
        seen, made = shapes[name]
        if not isinstance(module, nn.Conv2d):
            d = module.in_features
            counts = {way: count + d * d // (2 if way == "least" else 1) for way, count in counts.items()}
            continue  # taken: half of the products, each for two
        kernel, padding = module.kernel_size, module.padding
        d = module.in_channels * kernel[0] * kernel[1]
        everywhere = (seen[2] + 2 * padding[0] - kernel[0] + 1) * (seen[3] + 2 * padding[1] - kernel[1] + 1)
        own = made[2] * made[3]
        least = own * d * d // 2
        if module.stride == (1, 1):
            frequencies = (seen[2] + kernel[0] - 1) * (seen[3] + kernel[1] - 1)
            least = min(least, frequencies * module.in_channels ** 2)
        counts["published"] += everywhere * d * d
        counts["tight"] += own * d * d
        counts["least"] += least
        counts["taken"] += least
    return counts


def forward_only(model, images):
    """What of second_moments is the forward pass alone."""
    with torch.no_grad():
        for start in range(0, len(images), SPECTRUM_BATCH):
            model(images[start:start + SPECTRUM_BATCH])


def decompose(moments):
    """Directions and eigenvalues, largest first, of each second moment, by a singular value decomposition."""
    decomposed = {}
    for name, moment in moments.items():
        directions, values, _ = torch.linalg.svd(moment)
        decomposed[name] = (directions, values)
    return decomposed


def directions_below(values, gamma):
    """The published rule for sample removal: how many cumulative shares of the singular values are at most gamma."""
    singular = values.clamp(min=0).sqrt()
    return int((singular.cumsum(0) / singular.sum() <= gamma).sum())


def forgetting_epoch(model, projectors, images, labels, rate):
    layers = weighted_layers(model)
    for start in range(0, len(labels), BATCH):
        probabilities = functional.softmax(model(images[start:start + BATCH]), dim=1)
        true = probabilities.gather(1, labels[start:start + BATCH, None]).squeeze(1)
        negative_entropy = (probabilities * torch.log(probabilities + 1e-15)).sum(dim=1)
        loss = -torch.log(1 - (true - OFFSET)).mean() + ENTROPY_WEIGHT * negative_entropy.mean()
        model.zero_grad()
        loss.backward()
        with torch.no_grad():
            for name, module in layers.items():
                gradient = module.weight.grad.flatten(1)
                step = gradient - gradient @ projectors[name]
                module.weight -= rate * step.view_as(module.weight)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, help="folder of data_batch_1.bin ..., or of Tiny ImageNet")
    parser.add_argument("--model", required=True, help="checkpoint; made with random weights where it does not exist")
    parser.add_argument("--architecture", choices=sorted(ARCHITECTURES), default="allcnn")
    parser.add_argument("--images", type=int, default=2000, help="training images of the spectrum")
    parser.add_argument("--forget", type=int, default=500, help="the first so many training images of class 0")
    parser.add_argument("--gamma", type=float, default=0.9)
    parser.add_argument("--rate", type=float, default=0.1, help="learning rate of the epoch")
    parser.add_argument("--seed", type=int, default=0, help="of the choice of images")
    parser.add_argument("--threads", type=int, required=True)
    parser.add_argument("--tight", action="store_true", help="the layers' own strides and products in float32")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)

    tiny = os.path.isdir(os.path.join(options.data, "train"))
    images, labels = (read_tiny_imagenet if tiny else read_training_split)(options.data)
    model = load_model(options.architecture, options.model, int(labels.max()) + 1)
    picked = torch.tensor(draw_indices(len(labels), options.images, options.seed))
    forgotten = torch.zeros(len(labels), dtype=torch.bool)
    forgotten[(labels == 0).nonzero().flatten()[:options.forget]] = True

    seconds = {}
    chosen = images[picked]
    operations = multiply_adds(model, chosen[:1])
    begun = time.perf_counter()
    forward_only(model, chosen)
    seconds["forward"] = time.perf_counter() - begun
    begun = time.perf_counter()
    full = second_moments(model, chosen, options.tight)
    seconds["gram"] = time.perf_counter() - begun

    both = chosen[forgotten[picked]]
    subtracted = second_moments(model, both, options.tight) if len(both) else {}
    retained = {name: moment - subtracted.get(name, 0) for name, moment in full.items()}
    begun = time.perf_counter()
    spectra = decompose(retained)
    seconds["eigen"] = time.perf_counter() - begun

    layers = []
    projectors = {}
    for name, (directions, values) in spectra.items():
        k = directions_below(values, options.gamma)
        module = weighted_layers(model)[name]
        stride = module.stride[0] if isinstance(module, nn.Conv2d) else 1
        layers.append({"name": name, "d": len(values), "k": k, "stride": stride})
        kept = directions[:, :k]
        projectors[name] = (kept @ kept.T).float()
    begun = time.perf_counter()
    forgetting_epoch(model, projectors, images[forgotten], labels[forgotten], options.rate)
    seconds["steps"] = time.perf_counter() - begun
    print(json.dumps({"threads": torch.get_num_threads(), "torch": torch.__version__, "seconds": seconds,
                      "layers": layers, "multiply_adds": operations, "forgotten_in_spectrum": len(both)}))


if __name__ == "__main__":
    main()
