// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <stdexcept>

namespace core {

/// A file, database or document that cannot be used. The message is one line fit for a person:
/// what (file), where (JSON path or line), what was found and what was expected.
struct Error : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}
