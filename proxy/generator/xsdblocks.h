// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

// The blocks of Unicode that patterns name, as in \p{IsBasicLatin} (XML Schema part 2, appendix F.1.1).
namespace ServiceModel::Generator {

struct XsdBlock { QStringView name; char32_t first; char32_t last; };

inline constexpr XsdBlock xsdBlocks[] = {
    {u"BasicLatin", 0x0000, 0x007F}, {u"Latin-1Supplement", 0x0080, 0x00FF}, {u"LatinExtended-A", 0x0100, 0x017F},
    {u"LatinExtended-B", 0x0180, 0x024F}, {u"IPAExtensions", 0x0250, 0x02AF}, {u"SpacingModifierLetters", 0x02B0, 0x02FF},
    {u"CombiningDiacriticalMarks", 0x0300, 0x036F}, {u"Greek", 0x0370, 0x03FF}, {u"Cyrillic", 0x0400, 0x04FF},
    {u"Armenian", 0x0530, 0x058F}, {u"Hebrew", 0x0590, 0x05FF}, {u"Arabic", 0x0600, 0x06FF}, {u"Syriac", 0x0700, 0x074F},
    {u"Thaana", 0x0780, 0x07BF}, {u"Devanagari", 0x0900, 0x097F}, {u"Bengali", 0x0980, 0x09FF}, {u"Gurmukhi", 0x0A00, 0x0A7F},
    {u"Gujarati", 0x0A80, 0x0AFF}, {u"Oriya", 0x0B00, 0x0B7F}, {u"Tamil", 0x0B80, 0x0BFF}, {u"Telugu", 0x0C00, 0x0C7F},
    {u"Kannada", 0x0C80, 0x0CFF}, {u"Malayalam", 0x0D00, 0x0D7F}, {u"Sinhala", 0x0D80, 0x0DFF}, {u"Thai", 0x0E00, 0x0E7F},
    {u"Lao", 0x0E80, 0x0EFF}, {u"Tibetan", 0x0F00, 0x0FFF}, {u"Myanmar", 0x1000, 0x109F}, {u"Georgian", 0x10A0, 0x10FF},
    {u"HangulJamo", 0x1100, 0x11FF}, {u"Ethiopic", 0x1200, 0x137F}, {u"Cherokee", 0x13A0, 0x13FF},
    {u"UnifiedCanadianAboriginalSyllabics", 0x1400, 0x167F}, {u"Ogham", 0x1680, 0x169F}, {u"Runic", 0x16A0, 0x16FF},
    {u"Khmer", 0x1780, 0x17FF}, {u"Mongolian", 0x1800, 0x18AF}, {u"LatinExtendedAdditional", 0x1E00, 0x1EFF},
    {u"GreekExtended", 0x1F00, 0x1FFF}, {u"GeneralPunctuation", 0x2000, 0x206F}, {u"SuperscriptsandSubscripts", 0x2070, 0x209F},
    {u"CurrencySymbols", 0x20A0, 0x20CF}, {u"CombiningMarksforSymbols", 0x20D0, 0x20FF}, {u"LetterlikeSymbols", 0x2100, 0x214F},
    {u"NumberForms", 0x2150, 0x218F}, {u"Arrows", 0x2190, 0x21FF}, {u"MathematicalOperators", 0x2200, 0x22FF},
    {u"MiscellaneousTechnical", 0x2300, 0x23FF}, {u"ControlPictures", 0x2400, 0x243F},
    {u"OpticalCharacterRecognition", 0x2440, 0x245F}, {u"EnclosedAlphanumerics", 0x2460, 0x24FF}, {u"BoxDrawing", 0x2500, 0x257F},
    {u"BlockElements", 0x2580, 0x259F}, {u"GeometricShapes", 0x25A0, 0x25FF}, {u"MiscellaneousSymbols", 0x2600, 0x26FF},
    {u"Dingbats", 0x2700, 0x27BF}, {u"BraillePatterns", 0x2800, 0x28FF}, {u"CJKRadicalsSupplement", 0x2E80, 0x2EFF},
    {u"KangxiRadicals", 0x2F00, 0x2FDF}, {u"IdeographicDescriptionCharacters", 0x2FF0, 0x2FFF},
    {u"CJKSymbolsandPunctuation", 0x3000, 0x303F}, {u"Hiragana", 0x3040, 0x309F}, {u"Katakana", 0x30A0, 0x30FF},
    {u"Bopomofo", 0x3100, 0x312F}, {u"HangulCompatibilityJamo", 0x3130, 0x318F}, {u"Kanbun", 0x3190, 0x319F},
    {u"BopomofoExtended", 0x31A0, 0x31BF}, {u"EnclosedCJKLettersandMonths", 0x3200, 0x32FF}, {u"CJKCompatibility", 0x3300, 0x33FF},
    {u"CJKUnifiedIdeographsExtensionA", 0x3400, 0x4DB5}, {u"CJKUnifiedIdeographs", 0x4E00, 0x9FFF}, {u"YiSyllables", 0xA000, 0xA48F},
    {u"YiRadicals", 0xA490, 0xA4CF}, {u"HangulSyllables", 0xAC00, 0xD7A3}, {u"PrivateUse", 0xE000, 0xF8FF},
    {u"CJKCompatibilityIdeographs", 0xF900, 0xFAFF}, {u"AlphabeticPresentationForms", 0xFB00, 0xFB4F},
    {u"ArabicPresentationForms-A", 0xFB50, 0xFDFF}, {u"CombiningHalfMarks", 0xFE20, 0xFE2F}, {u"CJKCompatibilityForms", 0xFE30, 0xFE4F},
    {u"SmallFormVariants", 0xFE50, 0xFE6F}, {u"ArabicPresentationForms-B", 0xFE70, 0xFEFE},
    {u"HalfwidthandFullwidthForms", 0xFF00, 0xFFEF},
};

} // namespace ServiceModel::Generator
