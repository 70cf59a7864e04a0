// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/phrase.hpp"

namespace core {

Phrase wordsOf(std::string english)
{
    Phrase phrase(std::move(english));
    phrase.words = true;
    return phrase;
}

Phrase inQuotes(const std::string& name)
{
    return say("\"%1\""_form, name);
}

Phrase joined(const std::vector<Phrase>& phrases, PhraseForm pair)
{
    Phrase all;
    for (const Phrase& phrase : phrases)
        all = all.empty() ? phrase : say(pair, all, phrase);
    return all;
}

std::string spoken(
    const Phrase& phrase, const std::function<std::string(const std::string&)>& translated)
{
    if (!phrase.words)
        return phrase.form;
    const std::string form = translated(phrase.form);
    std::string text;
    for (std::size_t at = 0; at < form.size(); ++at) {
        const bool place
            = form[at] == '%' && at + 1 < form.size() && form[at + 1] >= '1' && form[at + 1] <= '9';
        const auto part = place ? static_cast<std::size_t>(form[at + 1] - '1') : 0;
        if (!place || part >= phrase.parts.size()) {
            text += form[at];
            continue;
        }
        text += spoken(phrase.parts[part], translated);
        ++at;
    }
    return text;
}

std::string english(const Phrase& phrase)
{
    return spoken(phrase, [](const std::string& form) { return form; });
}

}
