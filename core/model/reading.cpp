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

}

std::string inside(const std::string& where, std::string_view key)
{
    return joined(where, ".") + std::string(key);
}

std::string inside(const std::string& where, std::size_t index)
{
    return joined(where, "") + "[" + std::to_string(index) + "]";
}

void failAt(const std::string& where, const std::string& text)
{
    std::string message = joined(where, isRoot(where) ? " " : ": ") + text;
    for (char& c : message) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            c = ' ';
    }
    throw Error(message);
}

void failExpected(const std::string& where, const Json* found, const std::string& expected)
{
    const std::string what = found ? formatLine(*found, 60) : "nothing";
    failAt(where, "found " + what + ", expected " + expected);
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
        failExpected(where, &json, "an object {...}");
}

void expectArray(const Json& json, const std::string& where)
{
    if (!json.is_array())
        failExpected(where, &json, "a list [...]");
}

std::string requiredText(
    const Json& object, std::string_view key, const std::string& where, const std::string& expected)
{
    const Json* found = find(object, key);
    if (!found || !found->is_string() || found->get_ref<const std::string&>().empty())
        failExpected(inside(where, key), found, expected);
    return found->get<std::string>();
}

}
