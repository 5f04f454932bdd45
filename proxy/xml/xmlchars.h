// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>

// The character classes of XML 1.0 (fifth edition), over text that is known to be UTF-8.
namespace ServiceModel::XmlChars {

enum Class : uchar {
    Space = 0x01,     // production [3]
    NameStart = 0x02, // of an NCName: [4] without the colon
    Name = 0x04,
    TextStop = 0x08,    // where character data needs a closer look
    ValueStop = 0x10,   // where an attribute's value does
    ContentStop = 0x20, // where a comment, a CDATA section or a processing instruction does
};

consteval std::array<uchar, 256> makeTable()
{
    std::array<uchar, 256> table{};
    const auto add = [&table](const char *characters, uchar classes) {
        for (; *characters; ++characters)
            table[uchar(*characters)] |= classes;
    };
    for (int c = 0; c < 0x20; ++c)
        table[c] = TextStop | ValueStop | ContentStop;
    table['\t'] = table['\n'] = Space | ValueStop;
    table['\r'] = Space | ValueStop | TextStop | ContentStop;
    table[' '] = Space;
    add("<&]", TextStop);
    add("<&\"'", ValueStop);
    add("-?]", ContentStop);
    table[0xEF] = TextStop | ValueStop | ContentStop; // the first byte of U+FFFE and U+FFFF, among others
    for (int c = 'a'; c <= 'z'; ++c)
        table[c] = table[c - 'a' + 'A'] = NameStart | Name;
    for (int c = '0'; c <= '9'; ++c)
        table[c] = Name;
    add("_", NameStart | Name);
    add("-.", Name);
    return table;
}

inline constexpr std::array<uchar, 256> table = makeTable();

inline bool is(char c, uchar classes) { return table[uchar(c)] & classes; }

// The character at a position that is not at the end, and behind it.
char32_t decode(const char *&at);
// The digits of a character reference, "65" or "x41"; what is too large for Unicode becomes 0x110000. The position goes behind them.
char32_t readNumber(const char *&at, const char *end);
// Beyond ASCII.
bool isNameStart(char32_t c);
bool isName(char32_t c);
// Production [2].
bool isAllowed(char32_t c);

} // namespace ServiceModel::XmlChars
