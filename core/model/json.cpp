// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json.hpp"
#include "core/model/error.hpp"
#include <algorithm>
#include <charconv>
#include <cmath>
#include <unordered_set>

namespace core {

namespace {

constexpr std::size_t maxBytes = std::size_t { 64 } << 20;
constexpr std::size_t maxDepth = 64;
constexpr std::size_t maxKeys = 10'000; // of one object: looking up a key is linear
constexpr std::size_t lineWidth = 100;

/// Control characters written out, so that a message stays on one line.
std::string printable(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            out += ' ';
        else
            out += c;
    }
    return out;
}

[[noreturn]] void failAtByte(
    std::string_view text, std::size_t byte, const std::string& file, const Phrase& what)
{
    const std::string_view before = text.substr(0, std::min(byte, text.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const auto lastBreak = before.rfind('\n');
    const auto column = before.size() - (lastBreak == before.npos ? 0 : lastBreak + 1) + 1;
    throw Error(say("%1: line %2, column %3: %4"_form, printable(file), std::to_string(line),
        std::to_string(column), what));
}

/// Looks at brackets and keys only, before any parsing: bounds the depth and the number of keys
/// and finds keys given twice, which a parser would silently drop.
class Scan {
public:
    Scan(std::string_view text, const std::string& file)
        : text_(text)
        , file_(file)
    {
    }

    void check()
    {
        for (at_ = 0; at_ < text_.size(); ++at_) {
            const char c = text_[at_];
            if (c == '"')
                skipString();
            else if (c == '{' || c == '[')
                open(c == '{');
            else if ((c == '}' || c == ']') && !open_.empty())
                open_.pop_back();
            else if (c == ',' && !open_.empty())
                open_.back().keyNext = open_.back().isObject;
        }
    }

private:
    struct Container {
        bool isObject = false;
        bool keyNext = false;
        std::unordered_set<std::string_view> keys;
    };

    void open(bool isObject)
    {
        if (open_.size() == maxDepth)
            failAtByte(text_, at_, file_, "nested deeper than 64 levels"_form);
        open_.push_back({ isObject, isObject, {} });
    }

    void skipString()
    {
        const std::size_t start = at_++;
        while (at_ < text_.size() && text_[at_] != '"')
            at_ += text_[at_] == '\\' ? 2 : 1;
        if (open_.empty() || !open_.back().keyNext || at_ >= text_.size())
            return;
        open_.back().keyNext = false;
        auto& keys = open_.back().keys;
        const std::string_view key = text_.substr(start, at_ + 1 - start);
        if (!keys.insert(key).second)
            failAtByte(text_, start, file_,
                say("key %1 is given twice in one object"_form, printable(key.substr(0, 60))));
        if (keys.size() > maxKeys)
            failAtByte(text_, start, file_, "an object with more than 10000 keys"_form);
    }

    std::string_view text_;
    const std::string& file_;
    std::size_t at_ = 0;
    std::vector<Container> open_;
};

/// The parser's message without its codes and positions.
Phrase shortMessage(const std::string& message)
{
    for (const std::string_view mark : { "syntax error while parsing ", "syntax error " }) {
        const auto at = message.find(mark);
        if (at == message.npos)
            continue;
        const auto dash = message.find(" - ", at);
        const std::string text = message.substr(dash == message.npos ? at : dash + 3);
        return say("not valid JSON: %1"_form,
            printable(text.size() > 200 ? text.substr(0, 200) + "..." : text));
    }
    const auto close = message.find("] ");
    return say("not valid JSON: %1"_form,
        printable(close == message.npos ? message : message.substr(close + 2)));
}

void appendNumber(double value, std::string& out)
{
    if (!std::isfinite(value)) {
        out += "null";
        return;
    }
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    const std::string_view digits(buffer, static_cast<std::size_t>(end - buffer));
    out += digits;
    if (digits.find_first_of(".e") == digits.npos)
        out += ".0";
}

void appendScalar(const Json& json, std::string& out)
{
    if (json.is_number_float())
        appendNumber(json.get<double>(), out);
    else
        out += json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::size_t width(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(),
        [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// Appends the value on one line; gives up, with `out` in any state, once it is wider than limit.
bool appendLine(const Json& json, std::string& out, std::size_t limit)
{
    if (!json.is_structured()) {
        appendScalar(json, out);
        return width(out) <= limit;
    }
    out += json.is_object() ? '{' : '[';
    bool first = true;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!first)
            out += ", ";
        first = false;
        if (json.is_object()) {
            appendScalar(Json(it.key()), out);
            out += ": ";
        }
        if (!appendLine(*it, out, limit))
            return false;
    }
    out += json.is_object() ? '}' : ']';
    return width(out) <= limit;
}

/// `used` columns of the current line are taken already, `after` must stay free behind the value.
void appendPretty(
    const Json& json, std::string& out, std::size_t indent, std::size_t used, std::size_t after)
{
    std::string line;
    if (!json.is_structured() || json.empty()
        || (used + after < lineWidth && appendLine(json, line, lineWidth - used - after))) {
        if (line.empty())
            appendLine(json, line, static_cast<std::size_t>(-1));
        out += line;
        return;
    }
    const std::string margin(indent + 2, ' ');
    out += json.is_object() ? "{\n" : "[\n";
    for (auto it = json.begin(); it != json.end(); ++it) {
        const bool last = std::next(it) == json.end();
        std::string head = margin;
        if (json.is_object()) {
            appendScalar(Json(it.key()), head);
            head += ": ";
        }
        out += head;
        appendPretty(*it, out, indent + 2, width(head), last ? 0 : 1);
        out += last ? "\n" : ",\n";
    }
    out += std::string(indent, ' ') + (json.is_object() ? '}' : ']');
}

}

Json parseJson(std::string_view text, const std::string& file)
{
    if (text.size() > maxBytes)
        throw Error(say("%1: found %2 bytes, expected at most 64 MB of JSON"_form, file,
            std::to_string(text.size())));
    Scan(text, file).check();
    try {
        return Json::parse(text.begin(), text.end());
    } catch (const Json::parse_error& e) {
        failAtByte(text, e.byte > 0 ? e.byte - 1 : 0, file, shortMessage(e.what()));
    } catch (const Json::exception& e) {
        throw Error(say("%1: %2"_form, printable(file), shortMessage(e.what())));
    }
}

std::string formatJson(const Json& json)
{
    std::string out;
    appendPretty(json, out, 0, 0, 0);
    return out + '\n';
}

std::string formatLine(const Json& json, std::size_t limit)
{
    std::string out;
    if (appendLine(json, out, limit))
        return out;
    std::size_t end = 0;
    for (std::size_t seen = 0; end < out.size(); ++end) {
        const bool starts = (static_cast<unsigned char>(out[end]) & 0xC0) != 0x80;
        if (starts && ++seen > limit)
            break;
    }
    return out.substr(0, end) + "...";
}

}
