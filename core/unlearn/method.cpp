// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unlearn/method.h"

#include "core/error.h"
#include "core/unlearn/method_catalogue.h"
#include "core/unlearn/registered_methods.h"

namespace unlearn {

namespace {

using Maker = std::unique_ptr<Method> (*)(const UnlearnTask&);

/// In the order of methodKinds().
constexpr Maker makers[] = {
#define UNLEARN_METHOD(folder, Type) make##Type,
#include "core/unlearn/registered_methods.def"
#undef UNLEARN_METHOD
};

} // namespace

std::unique_ptr<Method> makeMethod(const UnlearnTask& task)
{
    const MethodKind& kind = methodKind(task.plan.method);
    if ((kind.usesSpectrum && !task.spectrum) || (kind.usesRetained && (!task.retain || !task.original)))
        throw Error(
            ErrorCode::Internal, "A method was not given what it needs",
            {.field = kind.name, .expected = kind.usesSpectrum ? "a spectrum" : "retained samples and the model"});
    return makers[&kind - methodKinds().data()](task);
}

} // namespace unlearn
