// SPDX-License-Identifier: GPL-3.0-or-later
// A JPEG or PNG that is decoded must have as many pixels as its header said.
#include "core/data/image_file.h"
#include "tests/fuzz/fuzz_file.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace unlearn;
    return fuzz::readsOrRefuses([&] {
        const ImageFile file(fuzz::asFile("input.png", data, size));
        const ImageSize said = file.size();
        if (said.width * said.height > 1 << 22) // decoding takes long, and tells nothing more
            return;
        const RgbImage image = file.decode();
        if (image.size.width != said.width || image.size.height != said.height)
            std::abort();
        fitted(image, {.width = 8, .height = 8});
    });
}
