// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "xml/xmlchars.h"

#include <algorithm>

namespace ServiceModel::XmlChars {

namespace {

struct Range { char32_t first; char32_t last; };

// Productions [4] and [4a], beyond ASCII.
constexpr Range nameStartRanges[] = {
    {0xC0, 0xD6}, {0xD8, 0xF6}, {0xF8, 0x2FF}, {0x370, 0x37D}, {0x37F, 0x1FFF}, {0x200C, 0x200D}, {0x2070, 0x218F},
    {0x2C00, 0x2FEF}, {0x3001, 0xD7FF}, {0xF900, 0xFDCF}, {0xFDF0, 0xFFFD}, {0x10000, 0xEFFFF},
};
constexpr Range furtherNameRanges[] = {{0xB7, 0xB7}, {0x300, 0x36F}, {0x203F, 0x2040}};

template <size_t size>
bool isIn(const Range (&ranges)[size], char32_t c)
{
    return std::ranges::any_of(ranges, [c](Range range) { return c >= range.first && c <= range.last; });
}

} // namespace

char32_t decode(const char *&at)
{
    const auto byte = [&at](int index) { return char32_t(uchar(at[index])); };
    const auto rest = [&byte](int index) { return byte(index) & 0x3F; };
    char32_t c = byte(0);
    if (c < 0x80) {
        at += 1;
    } else if (c < 0xE0) {
        c = (c & 0x1F) << 6 | rest(1);
        at += 2;
    } else if (c < 0xF0) {
        c = (c & 0x0F) << 12 | rest(1) << 6 | rest(2);
        at += 3;
    } else {
        c = (c & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3);
        at += 4;
    }
    return c;
}

char32_t readNumber(const char *&at, const char *end)
{
    const bool isHex = at < end && *at == 'x';
    at += isHex;
    char32_t number = 0;
    for (; at < end; ++at) {
        const char letter = char(*at | 0x20);
        if (*at >= '0' && *at <= '9')
            number = number * (isHex ? 16 : 10) + char32_t(*at - '0');
        else if (isHex && letter >= 'a' && letter <= 'f')
            number = number * 16 + char32_t(letter - 'a' + 10);
        else
            break;
        number = qMin<char32_t>(number, 0x110000);
    }
    return number;
}

bool isNameStart(char32_t c)
{
    return isIn(nameStartRanges, c);
}

bool isName(char32_t c)
{
    return isIn(nameStartRanges, c) || isIn(furtherNameRanges, c);
}

bool isAllowed(char32_t c)
{
    if (c < 0x20)
        return c == '\t' || c == '\n' || c == '\r';
    return c < 0xD800 || (c > 0xDFFF && c < 0xFFFE) || (c > 0xFFFF && c < 0x110000);
}

} // namespace ServiceModel::XmlChars
