// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/reading.hpp"

namespace core {

namespace {

bool isRoot(const std::string& where)
{
    return where.empty() || where.back() == ':';
}

std::string joined(const std::string& where, const char* separator)
{
    if (where.empty())
        return where;
    return where + (where.back() == ':' ? " " : separator);
}

Phrase oneLine(Phrase phrase)
{
    for (char& c : phrase.form) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            c = ' ';
    }
    for (Phrase& part : phrase.parts)
        part = oneLine(std::move(part));
    return phrase;
}

}

std::string inside(const std::string& where, std::string_view key)
{
    return joined(where, ".") + std::string(key);
}

std::string inside(const std::string& where, std::size_t index)
{
    return joined(where, "") + "[" + std::to_string(index) + "]";
}

void failAt(const std::string& where, const Phrase& text)
{
    if (where.empty())
        throw Error(oneLine(text));
    throw Error(oneLine(say(isRoot(where) ? "%1 %2"_form : "%1: %2"_form, where, text)));
}

void failExpected(const std::string& where, const Json* found, const Phrase& expected)
{
    const Phrase what = found ? Phrase(formatLine(*found, 60)) : Phrase("nothing"_form);
    failAt(where, say("found %1, expected %2"_form, what, expected));
}

const Json* find(const Json& object, std::string_view key)
{
    if (!object.is_object())
        return nullptr;
    const auto it = object.find(key);
    return it == object.end() ? nullptr : &*it;
}

void expectObject(const Json& json, const std::string& where)
{
    if (!json.is_object())
        failExpected(where, &json, "an object {...}"_form);
}

void expectArray(const Json& json, const std::string& where)
{
    if (!json.is_array())
        failExpected(where, &json, "a list [...]"_form);
}

std::string requiredText(
    const Json& object, std::string_view key, const std::string& where, const Phrase& expected)
{
    const Json* found = find(object, key);
    if (!found || !found->is_string() || found->get_ref<const std::string&>().empty())
        failExpected(inside(where, key), found, expected);
    return found->get<std::string>();
}

}
