#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

/// Vietnamese text from before Unicode, as old Excel files and CSV files hold it. Nothing here
/// converts unasked: guess, show before and after, convert on consent.
namespace soattt {

enum class LegacyEncoding {
    Unicode,    ///< nothing to do
    Decomposed, ///< Unicode with separate marks (macOS); converting is NFC
    Tcvn3,      ///< TCVN 5712 VN3, "ABC": fonts .VnTime, .VnArial…; "NguyÔn V¨n §øc"
    Vni         ///< VNI for Windows: fonts VNI-Times…; "Nguyeãn Vaên Ñöùc"
};

struct LegacyGuess
{
    LegacyEncoding encoding = LegacyEncoding::Unicode;
    /// 0…1, of `encoding`. Tcvn3 and Vni are only answered above 0.5.
    double confidence = 1;
    /// Cells in real Unicode Vietnamese stand among those in the old encoding.
    bool mixed = false;

    bool isLegacy() const
    {
        return encoding == LegacyEncoding::Tcvn3 || encoding == LegacyEncoding::Vni;
    }
};

/// By the name Excel gives the cell's font; Unicode for every other font.
LegacyEncoding encodingOfFont(const QString& fontName);

/// .VnTimeH and its kin show small letters as capitals: convert with `capitalsFont`.
bool isCapitalsFont(const QString& fontName);

/// By letters alone: how many of the distinct words become Vietnamese syllables when converted and
/// are none as they stand. Give a column's cells at once: one short word proves little. Plain
/// ASCII, French or German names and units ("µm") are Unicode. The text may have been read as
/// Latin-1, Windows-1252 or Windows-1258.
LegacyGuess guess(const QStringList& samples);
LegacyGuess guess(const QString& text);

/// The encoding of one cell of a column: as the column's, unless the cell itself is plain ASCII or
/// real Unicode. In a mixed column what can be both is left alone.
LegacyEncoding encodingWithin(const QString& cell, const LegacyGuess& column);

/// The text in NFC. Text that plainly is Unicode Vietnamese already comes back as it is. TCVN3 has
/// no capitals with tones; they are restored where the neighbours tell ("TrÇn ThÞ ¸nh" is
/// "Trần Thị Ánh", "NGUYÔN" is "NGUYỄN").
QString convert(const QString& text, LegacyEncoding encoding, bool capitalsFont = false);

/// A letter of another script that looks like a Latin one, in a word that is otherwise Latin.
struct LookAlike
{
    qsizetype position = 0; ///< UTF-16 index in the text
    QChar letter;
    QChar latin;
    bool operator==(const LookAlike&) const = default;
};

/// Cyrillic, Greek, small capital and full-width letters that stand for Latin ones, and Ð (eth)
/// for Đ. Words of a real other script are not reported. Ask after converting old encodings.
QList<LookAlike> lookAlikes(const QString& text);

/// The text with those letters replaced.
QString withoutLookAlikes(const QString& text);

enum class TextEncoding { Utf8, Utf16LE, Utf16BE, Windows1258 };

/// By byte order mark, by where NUL bytes fall, by being valid UTF-8 (a letter cut off at the end
/// is forgiven); anything else is Windows-1258.
TextEncoding detectBytes(QByteArrayView head);

/// Bytes to text in NFC, byte order mark dropped. A damaged sequence becomes U+FFFD.
QString decode(QByteArrayView bytes, TextEncoding encoding);

} // namespace soattt
