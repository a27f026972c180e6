#include "app/probe/parts.h"

#include "app/probe/deflate.h"
#include "app/probe/sha256.h"

#include <cstdint>

namespace probe {

namespace {

std::string upperSum(const std::string& data, size_t letters)
{
    std::string sum = sha256(data).substr(0, letters);
    for (char& c : sum)
        c = c >= 'a' ? char(c - 'a' + 'A') : c;
    return sum;
}

/// Length in four bytes, then the zlib stream: what qUncompress takes.
std::string payload(const std::string& file)
{
    std::string head;
    for (int shift = 24; shift >= 0; shift -= 8)
        head += char(file.size() >> shift & 0xFF);
    return head + deflated(file);
}

} // namespace

std::string base32(const std::string& data)
{
    static const char* const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::string text;
    uint32_t held = 0;
    int bits = 0;
    for (const char c : data) {
        held = (held << 8 | uint8_t(c)) & 0xFFFF;
        for (bits += 8; bits >= 5; bits -= 5)
            text += letters[held >> (bits - 5) & 31];
    }
    if (bits > 0)
        text += letters[held << (5 - bits) & 31];
    return text;
}

std::vector<std::string> partsOf(const std::string& file, size_t dataPerPart)
{
    const std::string whole = payload(file);
    const std::string data = base32(whole);
    const size_t count = (data.size() + dataPerPart - 1) / dataPerPart;
    std::vector<std::string> parts;
    for (size_t i = 0; i < count; ++i) {
        const std::string part = "SOATTT1." + std::to_string(i + 1) + "." + std::to_string(count) +
                                 "." + upperSum(whole, 8) + "." +
                                 data.substr(i * dataPerPart, dataPerPart);
        parts.push_back(part + "." + upperSum(part, 6));
    }
    return parts;
}

std::string typingBlock(const std::string& part)
{
    std::string block;
    for (size_t i = 0; i < part.size(); ++i) {
        if (i > 0 && i % 5 == 0)
            block += i % 50 == 0 ? '\n' : ' ';
        block += part[i];
    }
    return block;
}

} // namespace probe
