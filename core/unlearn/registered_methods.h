// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace unlearn {

struct MethodKind;
struct UnlearnTask;
class Method;

// What each method's folder defines.
#define UNLEARN_METHOD(folder, Type)                                                                                   \
    MethodKind describe##Type();                                                                                       \
    std::unique_ptr<Method> make##Type(const UnlearnTask& task);
#include "core/unlearn/registered_methods.def"
#undef UNLEARN_METHOD

} // namespace unlearn
