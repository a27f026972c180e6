#include "models/reports/fontset.h"

#include "models/core/error.h"
#include "models/reports/fontfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFont>
#include <QFontDatabase>

// Outside the namespace: the resource lives in a static library and must be asked for by name.
static void initFontResource()
{
    Q_INIT_RESOURCE(soattt_fonts);
}

namespace soattt {

namespace {

constexpr char32_t commonEnd = 0x2700; // Latin, Vietnamese, punctuation, boxes
constexpr quint32 notLooked = ~0u;

struct Family
{
    QByteArray original; ///< as the file says
    QByteArray ours;     ///< of the same length
};

const Family serif{"Liberation Serif", "Soattt Formserif"};
const Family symbols{"DejaVu Sans", "Soattt Form"};

[[noreturn]] void refuse(const QString& file)
{
    throw StorageError(
        QCoreApplication::translate("FontSet", "The form font %1 could not be loaded.").arg(file),
        QCoreApplication::translate("FontSet", "Install the program again."));
}

void registerFont(const QString& name, const Family& family)
{
    QFile file(QStringLiteral(":/soattt/fonts/") + name);
    if (!file.open(QIODevice::ReadOnly))
        refuse(name);
    const int id = QFontDatabase::addApplicationFontFromData(
        fontfile::renamed(file.readAll(), family.original, family.ours));
    if (QFontDatabase::applicationFontFamilies(id) != QStringList(QLatin1String(family.ours)))
        refuse(name);
}

bool registerFonts()
{
    initFontResource();
    for (const char* style : {"Regular", "Bold", "Italic", "BoldItalic"})
        registerFont(QStringLiteral("LiberationSerif-%1.ttf").arg(QLatin1String(style)), serif);
    registerFont(QStringLiteral("DejaVuSans.ttf"), symbols);
    return true;
}

QRawFont load(Face face)
{
    const QByteArray& family = face == Face::Symbols ? symbols.ours : serif.ours;
    QFont font{QString::fromLatin1(family)};
    font.setPixelSize(100);
    font.setBold(face == Face::Bold || face == Face::BoldItalic);
    font.setItalic(face == Face::Italic || face == Face::BoldItalic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferNoShaping));
    QRawFont raw = QRawFont::fromFont(font);
    if (raw.familyName() != QLatin1String(family))
        refuse(QString::fromLatin1(family));
    raw.setPixelSize(raw.unitsPerEm());
    return raw;
}

} // namespace

Face faceOf(bool bold, bool italic)
{
    if (bold)
        return italic ? Face::BoldItalic : Face::Bold;
    return italic ? Face::Italic : Face::Regular;
}

char32_t nextLetter(QStringView text, qsizetype& at)
{
    const QChar first = text[at++];
    if (first.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at++]);
    return first.unicode();
}

FontSet::FontSet()
{
    // Once per process, whichever thread comes first; tried again after a failure.
    static const bool registered = registerFonts();
    Q_UNUSED(registered)
    for (int face = 0; face < faceCount; ++face) {
        m_units[face] = load(Face(face));
        m_common[face].resize(commonEnd, Glyph{notLooked, 0, Face(face)});
    }
}

Glyph FontSet::glyph(char32_t character, Face face) const
{
    if (character < commonEnd) {
        Glyph& known = m_common[int(face)][character];
        if (known.index == notLooked)
            known = find(character, face);
        return known;
    }
    const quint64 key = quint64(face) << 32 | character;
    auto known = m_rare.constFind(key);
    if (known == m_rare.constEnd())
        known = m_rare.insert(key, find(character, face));
    return *known;
}

double FontSet::width(QStringView text, Face face, double size) const
{
    double width = 0;
    for (qsizetype at = 0; at < text.size();)
        width += double(glyph(nextLetter(text, at), face).advance);
    return width * size;
}

const QRawFont& FontSet::rawFont(Face face, double size) const
{
    const int key = qRound(size * 100) * faceCount + int(face);
    auto known = m_sized.constFind(key);
    if (known == m_sized.constEnd()) {
        QRawFont sized = m_units[int(face)];
        sized.setPixelSize(size);
        known = m_sized.insert(key, sized);
    }
    return *known;
}

Glyph FontSet::find(char32_t character, Face face) const
{
    // Copied out of a PDF it shall be a plain space.
    if (character == U'\u00a0')
        character = U' ';
    for (const Face candidate : {face, Face::Symbols})
        if (const Glyph found = inFace(character, candidate); found.index != 0)
            return found;
    return inFace(U'\ufffd', Face::Symbols);
}

Glyph FontSet::inFace(char32_t character, Face face) const
{
    const QRawFont& font = m_units[int(face)];
    const auto indexes = font.glyphIndexesForString(QString::fromUcs4(&character, 1));
    if (indexes.isEmpty() || indexes.first() == 0)
        return {0, 0, face};
    const auto advances = font.advancesForGlyphIndexes({indexes.first()});
    return {indexes.first(), float(advances.first().x() / font.unitsPerEm()), face};
}

} // namespace soattt
