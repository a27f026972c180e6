#include "models/tables/recordnames.h"

#include "models/registers/catalog.h"
#include "models/registers/fieldtext.h"
#include "models/storage/rowcodec.h"

namespace soattt {

namespace {

constexpr qsizetype rememberedNames = 20'000; ///< of one kind

} // namespace

QString RecordNames::nameOf(const QString& kindKey, const QString& code)
{
    auto& names = m_names[kindKey];
    const auto known = names.constFind(code);
    if (known != names.cend())
        return *known;
    const RecordKind* kind = findKind(kindKey);
    const Field* field = kind ? titleField(*kind) : nullptr;
    const auto record = field ? m_repository.find(*kind, code) : std::nullopt;
    if (names.size() >= rememberedNames)
        names.clear();
    return *names.insert(code, record ? textOf(record->at(field->key)) : QString());
}

QString RecordNames::text(const RecordKind& kind, const Field& field, const Value& value)
{
    if (field.type == FieldType::Reference && !isEmpty(value))
        return joinTitle(textOf(value), nameOf(field.target, textOf(value)));
    if (field.type == FieldType::References && !isEmpty(value)) {
        QStringList titles;
        for (const QString& code : std::get<QStringList>(value))
            titles.append(joinTitle(code, nameOf(field.target, code)));
        return titles.join(QLatin1String("; "));
    }
    const auto words = m_words.constFind(slot(kind.key(), field.key));
    if (words != m_words.cend()) {
        QStringList labels;
        for (const QString& key : canonicalText(value).split(QLatin1Char('\n')))
            labels.append(words->value(key, key));
        return labels.join(QLatin1String("; "));
    }
    return displayText(field, value);
}

QString RecordNames::textOfCanonical(const RecordKind& kind, const Field& field,
                                     const QString& canonical)
{
    if (canonical.isEmpty() || field.secret)
        return canonical;
    return text(kind, field, rowcodec::fromCanonical(field, canonical));
}

void RecordNames::setWords(const QString& kind, const QString& field,
                           const QHash<QString, QString>& words)
{
    m_words.insert(slot(kind, field), words);
}

void RecordNames::forget(const QStringList& kinds)
{
    for (const QString& kind : kinds)
        m_names.remove(kind);
}

QString RecordNames::slot(const QString& kind, const QString& field)
{
    return kind + QLatin1Char('/') + field;
}

} // namespace soattt
