// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <string>
#include <vector>

namespace core {

/// English words with places "%1" to "%9" for what differs. Made by the literal "..."_form only, so
/// that all of them can be listed from the sources for the translators.
struct PhraseForm {
    const char* english;
};

inline namespace literals {
consteval PhraseForm operator""_form(const char* english, std::size_t)
{
    return { english };
}
}

/// Something said to a person: a form and what stands at its places. Core prints it in English; the
/// window translates the form first.
struct Phrase {
    std::string form; ///< the form's English, or names and figures that are the same everywhere
    std::vector<Phrase> parts; ///< for "%1", "%2", ...
    bool words = false; ///< true: `form` is to be translated

    Phrase() = default;
    Phrase(std::string same) // NOLINT(google-explicit-constructor): names and figures are phrases
        : form(std::move(same))
    {
    }
    Phrase(PhraseForm of) // NOLINT(google-explicit-constructor): so are words without a place
        : form(of.english)
        , words(true)
    {
    }
    bool empty() const { return form.empty(); }
    bool operator==(const Phrase&) const = default;
};

/// say("%1 needs %2"_form, a, b).
template <class... Parts> Phrase say(PhraseForm form, Parts&&... parts)
{
    Phrase phrase(form);
    (phrase.parts.emplace_back(std::forward<Parts>(parts)), ...);
    return phrase;
}

/// Words that stand in a data file or table, which lists them for the translators itself.
Phrase wordsOf(std::string english);

/// A name in quotation marks.
Phrase inQuotes(const std::string& name);

/// Each after the one before it, by a form such as "%1, %2"; empty without any.
Phrase joined(const std::vector<Phrase>& phrases, PhraseForm pair);

/// The phrase as text, with each form put through `translated`.
std::string spoken(
    const Phrase& phrase, const std::function<std::string(const std::string&)>& translated);

std::string english(const Phrase& phrase);

}
