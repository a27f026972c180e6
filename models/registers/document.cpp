#include "models/registers/document.h"

#include "models/registers/kindbuilder.h"

namespace soattt {

template <> std::span<const EnumEntry<DocumentState>> enumEntries<DocumentState>()
{
    static constexpr EnumEntry<DocumentState> entries[] = {
        {DocumentState::Issued, "issued", QT_TRANSLATE_NOOP("Choice", "Issued")},
        {DocumentState::Signed, "signed", QT_TRANSLATE_NOOP("Choice", "Signed")},
        {DocumentState::Sent, "sent", QT_TRANSLATE_NOOP("Choice", "Sent")},
    };
    return entries;
}

const RecordKind& documentKind()
{
    static const RecordKind& kind =
        KindBuilder<Document>(QT_TRANSLATE_NOOP("Kind", "Documents issued"),
                              QT_TRANSLATE_NOOP("Kind", "document"), "VB")
            .field("number", &Document::number, QT_TRANSLATE_NOOP("Field", "Number"))
            .listed()
            .searched()
            .sorted()
            .system()
            .field("serial", &Document::serial, QT_TRANSLATE_NOOP("Field", "Number alone"))
            .system()
            .field("year", &Document::year, QT_TRANSLATE_NOOP("Field", "Year"))
            .system()
            .field("type", &Document::type, QT_TRANSLATE_NOOP("Field", "Type"))
            .system()
            .field("form", &Document::form, QT_TRANSLATE_NOOP("Field", "Form code"))
            .listed()
            .system()
            .field("subject", &Document::subject, QT_TRANSLATE_NOOP("Field", "Subject"))
            .listed()
            .searched()
            .sorted()
            .system()
            .field("period", &Document::period, QT_TRANSLATE_NOOP("Field", "Period"))
            .listed()
            .system()
            .field("record_kind", &Document::recordKind,
                   QT_TRANSLATE_NOOP("Field", "Kind of record"))
            .system()
            .field("record_code", &Document::recordCode, QT_TRANSLATE_NOOP("Field", "Record"))
            .system()
            .field("issued_on", &Document::issuedOn, QT_TRANSLATE_NOOP("Field", "Issued on"))
            .listed()
            .system()
            .field("state", &Document::state, QT_TRANSLATE_NOOP("Field", "State"))
            .listed()
            .field("sent_to", &Document::sentTo, QT_TRANSLATE_NOOP("Field", "Sent to"))
            .searched()
            .field("sent_on", &Document::sentOn, QT_TRANSLATE_NOOP("Field", "Sent on"))
            .listed()
            .field("anchor", &Document::anchor, QT_TRANSLATE_NOOP("Field", "Log anchor"))
            .system()
            .field("overrides", &Document::overrides,
                   QT_TRANSLATE_NOOP("Field", "Values typed over the register's"))
            .system()
            .field("verbatim", &Document::verbatim,
                   QT_TRANSLATE_NOOP("Field", "Wording exactly as the form"))
            .system()
            .field("file_sha256", &Document::fileSha256,
                   QT_TRANSLATE_NOOP("Field", "SHA-256 of the frozen file"))
            .system()
            .make();
    return kind;
}

} // namespace soattt
