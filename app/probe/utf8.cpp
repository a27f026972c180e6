#include "app/probe/utf8.h"

#include <cstdint>

namespace probe {

namespace {

using Bytes = const unsigned char*;

size_t lengthOf(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

/// Neither longer than it need be, nor a surrogate, nor beyond U+10FFFF.
bool isCharacter(Bytes at, size_t length)
{
    uint32_t code = length == 1 ? at[0] : at[0] & (0xFFU >> (length + 1));
    for (size_t i = 1; i < length; ++i) {
        if ((at[i] & 0xC0) != 0x80)
            return false;
        code = code << 6 | (at[i] & 0x3F);
    }
    const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    return code >= least[length] && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
}

} // namespace

std::string cleanUtf8(const std::string& text)
{
    std::string clean;
    const Bytes bytes = reinterpret_cast<Bytes>(text.data());
    for (size_t i = 0; i < text.size();) {
        const size_t length = lengthOf(bytes[i]);
        const bool good = length > 0 && i + length <= text.size() && isCharacter(bytes + i, length);
        clean += good ? text.substr(i, length) : "\xEF\xBF\xBD";
        i += good ? length : 1;
    }
    return clean;
}

std::string trimmed(const std::string& text)
{
    const auto blank = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
    size_t begin = 0;
    size_t end = text.size();
    while (begin < end && blank(text[begin]))
        ++begin;
    while (end > begin && blank(text[end - 1]))
        --end;
    return text.substr(begin, end - begin);
}

} // namespace probe
