#include "app/probe/deflate.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace probe {

namespace {

constexpr size_t shortest = 3;
constexpr size_t longest = 258;
constexpr size_t window = 32768;

/// Bits as RFC 1951 wants them: numbers from the lowest bit, codes from the highest.
class BitWriter
{
public:
    void number(uint32_t value, int bits)
    {
        for (int i = 0; i < bits; ++i)
            bit(value >> i & 1);
    }
    void code(uint32_t value, int bits)
    {
        for (int i = bits - 1; i >= 0; --i)
            bit(value >> i & 1);
    }
    std::string taken() { return std::move(m_bytes); }

private:
    void bit(uint32_t one)
    {
        if (m_used == 0)
            m_bytes += '\0';
        m_bytes.back() = char(uint8_t(m_bytes.back()) | one << m_used);
        m_used = (m_used + 1) % 8;
    }

    std::string m_bytes;
    int m_used = 0;
};

/// RFC 1951, 3.2.6.
void writeSymbol(BitWriter& out, uint32_t symbol)
{
    if (symbol < 144)
        out.code(0x30 + symbol, 8);
    else if (symbol < 256)
        out.code(0x190 + symbol - 144, 9);
    else if (symbol < 280)
        out.code(symbol - 256, 7);
    else
        out.code(0xC0 + symbol - 280, 8);
}

/// The steps of lengths and distances: each range is twice as wide after every `perWidth` of them.
struct Step
{
    uint32_t number;
    uint32_t base;
    int bits;
};

Step stepOf(uint32_t value, uint32_t first, uint32_t perWidth)
{
    Step step{0, first, 0};
    for (;;) {
        step.bits = step.number < 2 * perWidth ? 0 : int(step.number / perWidth) - 1;
        const uint32_t next = step.base + (1U << step.bits);
        if (value < next)
            return step;
        step.base = next;
        ++step.number;
    }
}

void writeMatch(BitWriter& out, size_t length, size_t distance)
{
    if (length == longest) {
        writeSymbol(out, 285);
    } else {
        const Step step = stepOf(uint32_t(length), shortest, 4);
        writeSymbol(out, 257 + step.number);
        out.number(uint32_t(length) - step.base, step.bits);
    }
    const Step step = stepOf(uint32_t(distance), 1, 2);
    out.code(step.number, 5);
    out.number(uint32_t(distance) - step.base, step.bits);
}

/// Finds earlier places that begin with the same three bytes.
class Matcher
{
public:
    explicit Matcher(const std::string& data)
        : m_data(data)
        , m_before(data.size(), none)
    {
        m_last.fill(none);
    }

    std::pair<size_t, size_t> best(size_t at) const
    {
        std::pair<size_t, size_t> found{0, 0};
        if (at + shortest > m_data.size())
            return found;
        size_t place = m_last[hash(at)];
        for (int tries = 0; place != none && at - place <= window && tries < 64; ++tries) {
            const size_t length = same(place, at);
            if (length > found.first)
                found = {length, at - place};
            place = m_before[place];
        }
        return found;
    }

    void add(size_t at)
    {
        if (at + shortest > m_data.size())
            return;
        m_before[at] = m_last[hash(at)];
        m_last[hash(at)] = at;
    }

private:
    static constexpr size_t none = size_t(-1);

    size_t hash(size_t at) const
    {
        const auto byte = [&](size_t i) { return size_t(uint8_t(m_data[at + i])); };
        return (byte(0) << 7 ^ byte(1) << 4 ^ byte(2)) & (m_last.size() - 1);
    }
    size_t same(size_t place, size_t at) const
    {
        size_t length = 0;
        while (length < longest && at + length < m_data.size() &&
               m_data[place + length] == m_data[at + length])
            ++length;
        return length;
    }

    const std::string& m_data;
    std::vector<size_t> m_before;
    std::array<size_t, 32768> m_last;
};

uint32_t adler32(const std::string& data)
{
    uint32_t a = 1;
    uint32_t b = 0;
    for (const char c : data) {
        a = (a + uint8_t(c)) % 65521;
        b = (b + a) % 65521;
    }
    return b << 16 | a;
}

std::string packedBlock(const std::string& data)
{
    BitWriter out;
    Matcher matcher(data);
    out.number(1, 1);
    out.number(1, 2);
    for (size_t at = 0; at < data.size();) {
        const auto [length, distance] = matcher.best(at);
        if (length < shortest)
            writeSymbol(out, uint8_t(data[at]));
        else
            writeMatch(out, length, distance);
        for (const size_t end = at + std::max<size_t>(length < shortest ? 1 : length, 1); at < end;)
            matcher.add(at++);
    }
    writeSymbol(out, 256);
    return out.taken();
}

} // namespace

std::string deflated(const std::string& data)
{
    std::string stream = "\x78\x01" + packedBlock(data);
    const uint32_t sum = adler32(data);
    for (int shift = 24; shift >= 0; shift -= 8)
        stream += char(sum >> shift & 0xFF);
    return stream;
}

} // namespace probe
