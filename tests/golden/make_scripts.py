#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes TorchScript files for the tests of tapping, unlearning and saving them: python3 make_scripts.py FOLDER

NAME.pt is the program; NAME.pth holds, for those that are to work, images (or rows of features, or token ids), their
logits, and for each weight the uncentred second moment G of its input rows (float64, over those images) as its trace and
as G v for v = cos(0, 1, ...).
Rows are seen where torch.nn.functional is handed the weight, so that nothing of the workbench has a part in them.
The others are to be refused. Made with torchvision 0.14, PyTorch 1.13; values are drawn with a seed."""

import io
import pathlib
import sys
import zipfile
from collections import OrderedDict

import torch
import torch.nn.functional as F
from torch import nn
from torchvision.models.resnet import BasicBlock, ResNet
from torchvision.models import VisionTransformer


class SmallResNet(ResNet):
    """torchvision's, with fewer channels and without its last stage."""

    def __init__(self):
        super().__init__(BasicBlock, [1, 1, 1, 1], num_classes=4)
        self.conv1 = nn.Conv2d(3, 8, 7, stride=2, padding=3, bias=False)
        self.bn1 = nn.BatchNorm2d(8)
        self.inplanes = 8
        self.layer1 = self._make_layer(BasicBlock, 8, 1)
        self.layer2 = self._make_layer(BasicBlock, 16, 1, stride=2)
        self.layer3 = self._make_layer(BasicBlock, 32, 1, stride=2)
        self.layer4 = nn.Identity()
        self.fc = nn.Linear(32, 4)


class PatchEncoder(nn.Module):
    """A transformer encoder over the rows of an image."""

    def __init__(self):
        super().__init__()
        self.embed = nn.Linear(8, 24)
        self.position = nn.Parameter(torch.zeros(8, 24))
        layer = nn.TransformerEncoderLayer(24, 2, dim_feedforward=40, dropout=0.1, batch_first=True)
        self.encoder = nn.TransformerEncoder(layer, 2)
        self.head = nn.Linear(24, 4)

    def forward(self, images):
        x = self.embed(images.flatten(1, 2)) + self.position
        return self.head(self.encoder(x).mean(1))


class Projections(nn.Module):
    """Weights in every position that a product of matrices has for them, convolutions in shapes that ResNets lack."""

    def __init__(self):
        super().__init__()
        self.grouped = nn.Conv2d(1, 4, (3, 2), stride=(1, 2), padding=(2, 1), dilation=(2, 1))
        self.depthwise = nn.Conv2d(4, 8, 3, padding="same", groups=4)
        self.rows = nn.Parameter(torch.zeros(320, 20))     # x @ rows
        self.columns = nn.Parameter(torch.zeros(12, 20))   # x @ columns.T
        self.added = nn.Parameter(torch.zeros(12, 16))     # addmm
        self.bias = nn.Parameter(torch.zeros(16))
        self.twice = nn.Linear(16, 16)                     # one layer, used two times
        self.line = nn.Conv1d(1, 2, 3, stride=2)
        self.head = nn.Linear(14, 4)

    def forward(self, images):
        x = torch.relu(self.depthwise(torch.relu(self.grouped(images)))).flatten(1)
        x = torch.tanh(torch.matmul(x, self.rows))
        x = torch.tanh(x.mm(self.columns.t()))
        x = torch.addmm(self.bias, x, self.added)
        x = torch.tanh(self.twice(torch.tanh(self.twice(x))))
        return self.head(torch.relu(self.line(x.unsqueeze(1))).flatten(1))


class Mlp(nn.Module):
    """The workbench's own mlp for 1 x 8 x 8 and 4 classes, in Python."""

    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 128), nn.ReLU(), nn.Linear(128, 4))

    def forward(self, images):
        return self.layers(images.flatten(1))


class Words(nn.Module):
    """Reads token ids: a layer sees a row of each token, another one a row of each sequence."""

    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(20, 16)
        self.each = nn.Linear(16, 24)
        self.head = nn.Linear(24, 4)

    def forward(self, ids):
        return self.head(torch.tanh(self.each(self.embed(ids))).mean(1))


class Volume(nn.Module):
    """Takes an image for a stack of one."""

    def __init__(self):
        super().__init__()
        self.volume = nn.Conv3d(1, 2, (1, 3, 3))
        self.head = nn.Linear(72, 4)

    def forward(self, images):
        return self.head(self.volume(images.unsqueeze(2)).flatten(1))


class Fixed(nn.Module):
    """Products of the sample that are no layers: with matrices and kernels that nobody learns, and with itself."""

    def __init__(self):
        super().__init__()
        line = torch.tensor([0.25, 0.5, 0.25])
        self.register_buffer("blur", torch.outer(line, line).expand(3, 1, 3, 3).clone())
        self.register_buffer("earlier", torch.ones(16, 16).tril() / torch.arange(1., 17).unsqueeze(1))
        self.register_buffer("scale", torch.full((12,), 0.3))
        self.register_buffer("table", torch.randn(4, 12))
        self.conv = nn.Conv2d(1, 3, 3, padding=1)
        self.each = nn.Linear(12, 12)
        self.place = nn.Linear(12, 12, bias=False)
        self.head = nn.Linear(12, 4)

    def forward(self, images):
        x = F.conv2d(torch.relu(self.conv(images)), self.blur, stride=2, padding=1, groups=3)
        x = F.pad(x.flatten(2).transpose(1, 2), (0, 9))       # [N, 16, 12]
        x = x + torch.matmul(self.earlier, self.each(x * self.scale))
        x = x + torch.matmul(torch.softmax(torch.matmul(x, x.transpose(1, 2)), 2), x)
        return self.head(torch.tanh(x.mean(1))) + torch.matmul(x.mean(1), self.place(self.table).t())


class Buffered(nn.Module):
    """Its first layer's weight is a buffer, multiplied as linear layers do or as a matrix on the right."""

    def __init__(self, product="linear"):
        super().__init__()
        self.product = product
        self.register_buffer("weight", torch.randn(6, 64))
        self.head = nn.Linear(6, 4)

    def forward(self, images):
        x = images.flatten(1)
        x = F.linear(x, self.weight) if self.product == "linear" else x.mm(self.weight.t())
        return self.head(torch.tanh(x))


class Signs(nn.Module):
    """Reads signs as token ids; its embedding is its output projection as well."""

    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(4, 16)
        self.each = nn.Linear(16, 16)
        self.head = nn.Linear(16, 4, bias=False)
        self.head.weight = self.embed.weight

    def forward(self, images):
        ids = (images.flatten(1) > 0).long()
        return self.head(torch.tanh(self.each(self.embed(ids))).mean(1))


class Tiny(nn.Module):
    def __init__(self, wanted):
        super().__init__()
        self.wanted = wanted
        self.first = nn.Linear(64, 6)
        self.drop = nn.Dropout(0.5)
        self.norm = nn.BatchNorm1d(6)
        self.second = nn.Linear(6, 4)
        self.kernel = nn.Parameter(torch.ones(1, 6, 6))
        if wanted == "weight norm":
            self.second = nn.utils.weight_norm(self.second)

    def forward(self, images):
        if self.wanted == "fixed batch":
            images = images.view(3, 64)
        x = self.first(images.flatten(1))
        if self.wanted == "norm":
            x = self.norm(x)
        if self.wanted == "dropout":
            x = self.drop(x)
        if self.wanted == "bmm":
            x = torch.bmm(x.unsqueeze(1), self.kernel.expand(x.shape[0], -1, -1)).squeeze(1)
        x = self.second(x)
        return (x, x) if self.wanted == "tuple" else x


def randomised(model):
    """Away from initial values, under which many biases, norms and positions do nothing."""
    with torch.no_grad():
        for value in model.parameters():
            value.add_(torch.randn_like(value), alpha=0.1)
        for name, value in model.named_buffers():
            if name.endswith("running_mean"):
                value.normal_(0, 0.3)
            if name.endswith("running_var"):
                value.uniform_(0.5, 2)
    return model.eval()


def moments(model, images):
    """G of every weight over the images, by the name of the parameter."""
    names = {value.data_ptr(): name for name, value in model.named_parameters()}
    found = {}

    def note(weight, rows):  # rows [groups, N, d]
        name = names.get(weight.data_ptr())
        if name is not None:
            rows = rows.detach().double()
            found[name] = found.get(name, 0) + torch.bmm(rows.transpose(1, 2), rows)

    def plain(rows):
        return rows.reshape(1, -1, rows.shape[-1])

    def patches(x, weight, stride, padding, dilation, groups):
        x = x.detach().double()
        if weight.dim() == 3:
            x, stride, padding, dilation = x.unsqueeze(2), (1, *stride), (0, *padding), (1, *dilation)
        kernel = tuple(weight.shape[2:]) if weight.dim() == 4 else (1, weight.shape[2])
        if padding == "same":  # odd kernels of stride 1
            padding = tuple(d * (k - 1) // 2 for d, k in zip(dilation, kernel))
        parts = [F.unfold(part, kernel, dilation, padding, stride) for part in x.chunk(groups, 1)]
        return torch.stack([part.transpose(1, 2).reshape(-1, part.shape[1]) for part in parts])

    originals = {}

    def patch(owner, name, replacement):
        originals[owner, name] = getattr(owner, name)
        setattr(owner, name, replacement(originals[owner, name]))

    def watched_linear(original):
        def call(x, weight, bias=None):
            note(weight, plain(x))
            return original(x, weight, bias)
        return call

    def watched_convolution(original):
        def call(x, weight, bias=None, stride=1, padding=0, dilation=1, groups=1):
            note(weight, patches(x, weight, stride, padding, dilation, groups))
            return original(x, weight, bias, stride, padding, dilation, groups)
        return call

    def watched_product(original):
        def call(x, weight):
            note(weight, plain(x))
            return original(x, weight)
        return call

    def watched_addmm(original):
        def call(bias, x, weight):
            note(weight, plain(x))
            return original(bias, x, weight)
        return call

    patch(F, "linear", watched_linear)
    patch(F, "conv2d", watched_convolution)
    patch(F, "conv1d", watched_convolution)
    patch(torch, "matmul", watched_product)
    patch(torch.Tensor, "mm", watched_product)
    patch(torch, "addmm", watched_addmm)
    try:
        model(images)  # with gradients, so that no fused operator hides the layers
    finally:
        for (owner, name), original in originals.items():
            setattr(owner, name, original)
    return found


def main():
    folder = pathlib.Path(sys.argv[1])

    def save(program, name):
        """As torch.jit.save does, less the records that say where the sources lay."""
        content = io.BytesIO()
        torch.jit.save(program, content)
        with zipfile.ZipFile(content) as archive, zipfile.ZipFile(folder / (name + ".pt"), "w") as written:
            for entry in archive.infolist():
                if not entry.filename.endswith(".debug_pkl"):
                    path = entry.filename.split("/", 1)[1]
                    written.writestr(zipfile.ZipInfo(name + "/" + path), archive.read(entry))

    def write(name, model, shape, scripted, vocabulary=None):
        images = torch.randn(5, *shape) if vocabulary is None else torch.randint(vocabulary, (5, *shape))
        program = torch.jit.script(model) if scripted else torch.jit.trace(model, images, check_trace=False)
        content = {"golden.images": images, "golden.logits": model(images).detach()}
        for parameter, moment in moments(model, images).items():
            probe = torch.cos(torch.arange(moment.shape[1], dtype=torch.float64))
            content["trace." + parameter] = moment.diagonal(0, 1, 2).sum().reshape(1)
            content["product." + parameter] = moment @ probe
        torch.save(content, str(folder / (name + ".pth")))
        save(program, name)

    torch.manual_seed(1)
    write("resnet_traced", randomised(SmallResNet()), (3, 32, 32), False)
    write("encoder_scripted", randomised(PatchEncoder()), (1, 8, 8), True)
    write("encoder_traced", randomised(PatchEncoder()), (1, 8, 8), False)
    vit = VisionTransformer(image_size=16, patch_size=4, num_layers=2, num_heads=2, hidden_dim=24, mlp_dim=32,
                            num_classes=4)
    write("vit_traced", randomised(vit), (3, 16, 16), False)
    write("projections_scripted", randomised(Projections()), (1, 8, 8), True)
    write("projections_traced", randomised(Projections()), (1, 8, 8), False)
    write("mlp_scripted", Mlp().eval(), (1, 8, 8), True)

    # To be refused.
    images = torch.randn(3, 1, 8, 8)

    def tiny(wanted, train=False):
        return Tiny(wanted).train(train)

    def trace(wanted, train=False):
        return torch.jit.trace(tiny(wanted, train), images, check_trace=False)

    plain = torch.jit.script(nn.Sequential(nn.Flatten(), nn.Linear(64, 4)).eval())
    save(torch.jit.freeze(plain), "refused_frozen")
    convolution = torch.jit.script(nn.Sequential(nn.Conv2d(1, 2, 3), nn.Flatten(), nn.Linear(72, 4)).eval())
    save(torch.jit.optimize_for_inference(convolution), "refused_optimized")
    save(trace("norm", True), "refused_norm_in_training")
    save(trace("dropout", True), "refused_dropout_in_training")
    save(trace("fixed batch"), "refused_fixed_batch")
    save(trace("bmm"), "refused_bmm")
    save(trace("weight norm"), "refused_weight_norm")
    save(trace("tuple"), "refused_tuple")
    save(torch.jit.script(nn.Sequential(nn.Flatten(), nn.Linear(64, 4)).eval().double()), "refused_double")
    broken = nn.Linear(64, 4)
    with torch.no_grad():
        broken.weight[1, 2] = float("nan")
    save(torch.jit.script(nn.Sequential(nn.Flatten(), broken).eval()), "refused_nan")
    with torch.no_grad():  # PyTorch then chooses its fused encoder layer, which no gradient passes through
        save(torch.jit.trace(PatchEncoder().eval(), images, check_trace=False), "refused_fused")

    # Added later, with a seed of their own, so that the files above stay as they are.
    torch.manual_seed(2)
    write("tokens_scripted", randomised(Words()), (12,), True, vocabulary=20)
    features = nn.Sequential(nn.Linear(20, 12), nn.ReLU(), nn.Linear(12, 4))
    write("features_traced", randomised(features), (20,), False)
    decoder = nn.Sequential(OrderedDict(up=nn.ConvTranspose2d(1, 2, 3), flat=nn.Flatten(), head=nn.Linear(200, 4))).eval()
    save(torch.jit.script(decoder), "refused_transposed_scripted")
    save(torch.jit.trace(decoder, images, check_trace=False), "refused_transposed_traced")
    torch.manual_seed(3)
    volume = Volume().eval()
    save(torch.jit.script(volume), "refused_conv3d_scripted")
    save(torch.jit.trace(volume, images, check_trace=False), "refused_conv3d_traced")
    torch.manual_seed(4)
    write("fixed_scripted", randomised(Fixed()), (1, 8, 8), True)
    partly = nn.Sequential(OrderedDict(conv=nn.Conv2d(1, 2, 3), flat=nn.Flatten(), head=nn.Linear(72, 4))).eval()
    save(torch.jit.freeze(torch.jit.script(partly), preserved_attrs=["head"]), "refused_partly_frozen")
    save(torch.jit.script(Buffered().eval()), "refused_buffer_scripted")
    save(torch.jit.trace(Buffered().eval(), images, check_trace=False), "refused_buffer_traced")
    save(torch.jit.script(Buffered("mm").eval()), "refused_buffer_mm")
    save(torch.jit.script(Signs().eval()), "refused_tied_scripted")
    save(torch.jit.trace(Signs().eval(), images, check_trace=False), "refused_tied_traced")
    linear = nn.Sequential(OrderedDict(flat=nn.Flatten(), first=nn.Linear(64, 6), head=nn.Linear(6, 4))).eval()
    dynamic = torch.quantization.quantize_dynamic(linear, {"first": torch.quantization.default_dynamic_qconfig})
    save(torch.jit.script(dynamic), "refused_quantized")


if __name__ == "__main__":
    main()
