#include "models/services/paperfacts.h"

#include "models/registers/labels.h"
#include "models/registers/recordtitle.h"

namespace soattt {

std::optional<QString> said(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional<QString>(text);
}

QString nameOf(Repository& repository, const RecordKind& kind, const QString& code)
{
    const auto record = repository.find(kind, code);
    const Field* title = titleField(kind);
    const QString name = record && title ? textOf(record->at(title->key)) : QString();
    return name.isEmpty() ? code : name;
}

PersonOnPaper personOnPaper(Repository& repository, const std::optional<Ref<Staff>>& staff,
                            const QString& party)
{
    const auto record = staff ? repository.find(staffKind(), staff->code()) : std::nullopt;
    if (!record)
        return {{}, {}, said(party)};
    const auto person = record->to<Staff>();
    PersonOnPaper paper{person.name, said(person.post), said(party)};
    if (party.isEmpty() && person.department)
        paper.unit = nameOf(repository, departmentKind(), person.department->code());
    return paper;
}

QString paperChoice(const RecordKind& kind, const char* field, const QString& key)
{
    for (const Choice& choice : kind.field(QString::fromLatin1(field)).choices) {
        if (choice.key == key)
            return paper::choiceLabel(choice);
    }
    return key;
}

} // namespace soattt
