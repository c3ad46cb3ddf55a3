// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/allcnn_plan.h"

#include "core/model/model.h"

#include <fstream>

namespace unlearn {

std::filesystem::path writeAllCnnPlan(const std::filesystem::path& folder)
{
    ModelSpec spec;
    spec.architecture = "allcnn";
    spec.input.channels = 1;
    spec.input.height = spec.input.width = 28;
    spec.classes = 10;
    Model::create(spec, 1).save(folder / "allcnn.safetensors");
    const std::filesystem::path plan = folder / "allcnn.unlearn.json";
    std::ofstream(plan) << R"({
  "version": 1,
  "name": "AllCNN, 500 shirts",
  "data": { "source": "fashion-mnist" },
  "model": { "file": "allcnn.safetensors" },
  "forget": ["6:500"],
  "spectrum": { "images": 1000 },
  "pgu": { "epochs": 100 },
  "stop": { "rule": "epochs" }
})";
    return plan;
}

} // namespace unlearn
