// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/phrase.hpp"
#include <stdexcept>

namespace core {

/// A file, database or document that cannot be used. The message is one line fit for a person:
/// what (file), where (JSON path or line), what was found and what was expected.
struct Error : std::runtime_error {
    explicit Error(const Phrase& phrase)
        : std::runtime_error(english(phrase))
        , text(phrase)
    {
    }
    /// Words that only those see who work on the program and its data files.
    explicit Error(const std::string& same)
        : Error(Phrase(same))
    {
    }
    Phrase text; ///< what() is its English
};

}
