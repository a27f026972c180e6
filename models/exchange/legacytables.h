#pragma once

#include <array>
#include <string_view>

/// Tables of the old Vietnamese encodings. Private to legacytext.cpp.
/// TCVN 5712:1993 VN3; VNI for Windows; Microsoft code pages 1252 and 1258.
namespace soattt::legacytables {

/// U+00A0…U+00FF. What VN3 leaves open stands for itself.
inline constexpr std::u16string_view tcvn3 = u"\u00a0ĂÂÊÔƠƯĐăâêôơưđ\u00af"
                                             u"\u00b0\u00b1\u00b2\u00b3\u00b4àảãáạ\u00baằẳẵắ\u00bf"
                                             u"\u00c0\u00c1\u00c2\u00c3\u00c4\u00c5ặầẩẫấậè\u00cdẻẽ"
                                             u"éẹềểễếệìỉ\u00d9\u00da\u00dbĩíịò"
                                             u"\u00e0ỏõóọồổỗốộờởỡớợù"
                                             u"\u00f0ủũúụừửữứựỳỷỹýỵ\u00ff";
static_assert(tcvn3.size() == 96);

/// A base letter and the marks VNI writes after it; capitals are the same 0x20 lower.
struct VniBase
{
    char16_t base;
    std::u16string_view marks;
    std::u16string_view letters;
};

inline constexpr std::array<VniBase, 7> vniPairs{{
    {u'a', u"ùøûõïâáàåãäêéèúüë", u"áàảãạâấầẩẫậăắằẳẵặ"},
    {u'e', u"ùøûõïâáàåãä", u"éèẻẽẹêếềểễệ"},
    {u'o', u"ùøûõïâáàåãä", u"óòỏõọôốồổỗộ"},
    {u'u', u"ùøûõï", u"úùủũụ"},
    {u'y', u"ùøûõï", u"ýỳỷỹỵ"},
    {u'ô', u"ùøûõï", u"ớờởỡợ"},
    {u'ö', u"ùøûõï", u"ứừửữự"},
}};
inline constexpr std::u16string_view vniSingles = u"ôöíìæóòîñ";
inline constexpr std::u16string_view vniSingleLetters = u"ơưíìỉĩịỵđ";

/// 0x80…0x9F of code page 1252: the punctuation under the C1 controls of Latin-1.
inline constexpr std::u16string_view windows1252 =
    u"\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d"
    u"\u008f"
    u"\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e"
    u"\u0178";
static_assert(windows1252.size() == 32);

/// Where code page 1258 differs from 1252.
struct Difference
{
    unsigned char byte;
    char16_t letter;
};

inline constexpr std::array<Difference, 18> windows1258{{
    {0x8a, u'\u008a'},
    {0x8e, u'\u008e'},
    {0x9a, u'\u009a'},
    {0x9e, u'\u009e'},
    {0xc3, u'Ă'},
    {0xcc, u'\u0300'},
    {0xd0, u'Đ'},
    {0xd2, u'\u0309'},
    {0xd5, u'Ơ'},
    {0xdd, u'Ư'},
    {0xde, u'\u0303'},
    {0xe3, u'ă'},
    {0xec, u'\u0301'},
    {0xf0, u'đ'},
    {0xf2, u'\u0323'},
    {0xf5, u'ơ'},
    {0xfd, u'ư'},
    {0xfe, u'₫'},
}};

/// Letters of other scripts and the Latin ones they are taken for, one under the other.
inline constexpr std::u16string_view lookAlikes = u"аеіјорсухѕһԁԛԝАВЕІЈКМНОРСТУХЅԚԜ"
                                                  u"ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοᴄᴏᴠᴡᴢÐðƉ";
inline constexpr std::u16string_view lookAlikesLatin = u"aeijopcyxshdqwABEIJKMHOPCTYXSQW"
                                                       u"ABEZHIKMNOPTYXocovwzĐđĐ";
static_assert(lookAlikes.size() == lookAlikesLatin.size());

} // namespace soattt::legacytables
