#pragma once

#include <QHash>
#include <QRawFont>
#include <QString>

#include <array>
#include <vector>

namespace soattt {

/// The five embedded faces: Liberation Serif 2 and, for ☐ ☒ and letters it lacks, DejaVu Sans.
enum class Face : quint8 { Regular, Bold, Italic, BoldItalic, Symbols };
constexpr int faceCount = 5;

Face faceOf(bool bold, bool italic);

struct Glyph
{
    quint32 index = 0;
    float advance = 0; ///< in em
    Face face = Face::Regular;
};

/// The character at `at`, and `at` moved behind it. A lone half of a pair counts as itself.
char32_t nextLetter(QStringView text, qsizetype& at);

/// Glyphs and widths of the embedded fonts; the same on every machine, without hinting, kerning or
/// ligatures. Needs a QGuiApplication. QRawFont belongs to its thread: make one set per thread.
///
/// The fonts are loaded under a family name of our own, so that an installed Liberation Serif of
/// version 1 (which lacks most Vietnamese letters) can't be taken instead.
class FontSet
{
public:
    /// Throws StorageError when a face can't be loaded.
    FontSet();

    /// Never missing: falls back to DejaVu Sans, then to its replacement character.
    Glyph glyph(char32_t character, Face face) const;
    /// Width in points.
    double width(QStringView text, Face face, double size) const;
    const QRawFont& rawFont(Face face, double size) const;

    /// Of Liberation Serif, in em.
    static constexpr double ascent = 0.891;
    static constexpr double lineHeight = 1.149;

private:
    Glyph find(char32_t character, Face face) const;
    Glyph inFace(char32_t character, Face face) const;

    std::array<QRawFont, faceCount> m_units; // one pixel per font unit
    mutable std::array<std::vector<Glyph>, faceCount> m_common;
    mutable QHash<quint64, Glyph> m_rare;
    mutable QHash<int, QRawFont> m_sized;
};

} // namespace soattt
