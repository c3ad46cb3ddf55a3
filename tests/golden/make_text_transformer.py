#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/golden/text_transformer.json: what an encoder with the parameters below makes of three sequences, computed
with torch.nn.TransformerEncoderLayer (PyTorch 1.13.1, Debian's python3-torch), which shares no code with core/model.
Parameter p number k (by name) of n elements holds 0.1 sin(k + 0.7 i + 0.01 i^2), i = 0..n-1; the norms' weights 1 + that."""
import json
import math
import pathlib

import torch

WIDTH, HEADS, HIDDEN, VOCABULARY, CLASSES, LENGTH = 128, 2, 512, 20, 3, 6
IDS = [[2, 5, 7, 19, 4, 3], [2, 9, 1, 0, 0, 0], [2, 0, 0, 0, 0, 0]]

shapes = {"embeddings.word_embeddings.weight": (VOCABULARY, WIDTH),
          "embeddings.position_embeddings.weight": (512, WIDTH),
          "embeddings.token_type_embeddings.weight": (2, WIDTH),
          "embeddings.LayerNorm.weight": (WIDTH,), "embeddings.LayerNorm.bias": (WIDTH,),
          "pooler.dense.weight": (WIDTH, WIDTH), "pooler.dense.bias": (WIDTH,),
          "classifier.weight": (CLASSES, WIDTH), "classifier.bias": (CLASSES,)}
for i in range(2):
    layer = f"encoder.layer.{i}."
    for name, out, inputs in (("attention.self.query", WIDTH, WIDTH), ("attention.self.key", WIDTH, WIDTH),
                              ("attention.self.value", WIDTH, WIDTH), ("attention.output.dense", WIDTH, WIDTH),
                              ("intermediate.dense", HIDDEN, WIDTH), ("output.dense", WIDTH, HIDDEN)):
        shapes[layer + name + ".weight"] = (out, inputs)
        shapes[layer + name + ".bias"] = (out,)
    for name in ("attention.output.LayerNorm", "output.LayerNorm"):
        shapes[layer + name + ".weight"] = (WIDTH,)
        shapes[layer + name + ".bias"] = (WIDTH,)

state = {}
for k, name in enumerate(sorted(shapes)):
    count = math.prod(shapes[name])
    i = torch.arange(count, dtype=torch.float64)
    values = 0.1 * torch.sin(k + 0.7 * i + 0.01 * i * i)
    if name.endswith("LayerNorm.weight"):
        values = values + 1
    state[name] = values.reshape(shapes[name])


def encoder(i):
    layer = torch.nn.TransformerEncoderLayer(WIDTH, HEADS, HIDDEN, activation="gelu", layer_norm_eps=1e-12,
                                             batch_first=True).double()
    prefix = f"encoder.layer.{i}."
    self_attention = prefix + "attention.self."
    layer.load_state_dict({
        "self_attn.in_proj_weight": torch.cat([state[self_attention + n + ".weight"] for n in ("query", "key", "value")]),
        "self_attn.in_proj_bias": torch.cat([state[self_attention + n + ".bias"] for n in ("query", "key", "value")]),
        "self_attn.out_proj.weight": state[prefix + "attention.output.dense.weight"],
        "self_attn.out_proj.bias": state[prefix + "attention.output.dense.bias"],
        "linear1.weight": state[prefix + "intermediate.dense.weight"],
        "linear1.bias": state[prefix + "intermediate.dense.bias"],
        "linear2.weight": state[prefix + "output.dense.weight"], "linear2.bias": state[prefix + "output.dense.bias"],
        "norm1.weight": state[prefix + "attention.output.LayerNorm.weight"],
        "norm1.bias": state[prefix + "attention.output.LayerNorm.bias"],
        "norm2.weight": state[prefix + "output.LayerNorm.weight"],
        "norm2.bias": state[prefix + "output.LayerNorm.bias"]})
    return layer.train()  # not eval: its fused path drops padding in its own way; dropout is 0 below


ids = torch.tensor(IDS)
x = (state["embeddings.word_embeddings.weight"][ids] + state["embeddings.position_embeddings.weight"][:LENGTH]
     + state["embeddings.token_type_embeddings.weight"][0])
x = torch.nn.functional.layer_norm(x, (WIDTH,), state["embeddings.LayerNorm.weight"],
                                   state["embeddings.LayerNorm.bias"], 1e-12)
for i in range(2):
    layer = encoder(i)
    for module in layer.modules():
        if isinstance(module, torch.nn.Dropout):
            module.p = 0.0
    layer.self_attn.dropout = 0.0
    x = layer(x, src_key_padding_mask=ids.eq(0))
pooled = torch.tanh(x[:, 0] @ state["pooler.dense.weight"].T + state["pooler.dense.bias"])
logits = pooled @ state["classifier.weight"].T + state["classifier.bias"]
file = pathlib.Path(__file__).parent / "text_transformer.json"
file.write_text(json.dumps({"ids": IDS, "parameters": {k: list(v) for k, v in sorted(shapes.items())},
                            "logits": logits.tolist()}, indent=1) + "\n")
