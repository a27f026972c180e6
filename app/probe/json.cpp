#include "app/probe/json.h"

#include "app/probe/utf8.h"

#include <cstdio>

namespace probe::json {

namespace {

void addEscaped(std::string& out, char c)
{
    if (c == '"' || c == '\\') {
        out += '\\';
        out += c;
    } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
        char code[8];
        std::snprintf(code, sizeof code, "\\u%04x", unsigned(static_cast<unsigned char>(c)));
        out += code;
    } else {
        out += c;
    }
}

struct Writer
{
    std::string operator()(std::monostate) const { return "null"; }
    std::string operator()(bool mark) const { return mark ? "true" : "false"; }
    std::string operator()(long long number) const { return std::to_string(number); }
    std::string operator()(const std::string& text) const { return quoted(text); }
};

} // namespace

std::string quoted(const std::string& text)
{
    std::string out = "\"";
    for (const char c : cleanUtf8(text))
        addEscaped(out, c);
    return out + "\"";
}

std::string value(const Scalar& scalar)
{
    return std::visit(Writer{}, scalar);
}

std::string object(const Row& row)
{
    std::string out = "{";
    for (const auto& [column, scalar] : row)
        out += (out.size() > 1 ? "," : "") + quoted(column) + ":" + value(scalar);
    return out + "}";
}

std::string array(const std::vector<std::string>& items)
{
    std::string out = "[";
    for (const std::string& item : items)
        out += (out.size() > 1 ? "," : "") + item;
    return out + "]";
}

} // namespace probe::json
