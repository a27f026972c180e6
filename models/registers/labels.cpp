#include "models/registers/labels.h"

#include <QCoreApplication>
#include <QTranslator>

#include <memory>

namespace soattt {

namespace {

const QTranslator& vietnamese()
{
    static const std::unique_ptr<QTranslator> translator = [] {
        auto loaded = std::make_unique<QTranslator>();
        if (!loaded->load(QStringLiteral(":/translations/soattt_vi.qm")))
            qWarning("The Vietnamese translation is missing from the program.");
        return loaded;
    }();
    return *translator;
}

} // namespace

QString fieldLabel(const Field& field)
{
    return QCoreApplication::translate("Field", field.label);
}

QString fieldLabel(const RecordKind& kind, const char* key)
{
    return fieldLabel(kind.field(QString::fromLatin1(key)));
}

QString choiceLabel(const Choice& choice)
{
    return QCoreApplication::translate("Choice", choice.label);
}

QString kindLabel(const RecordKind& kind)
{
    return QCoreApplication::translate("Kind", kind.label());
}

QString kindSingular(const RecordKind& kind)
{
    return QCoreApplication::translate("Kind", kind.singular());
}

QString unitLabel(const Field& field)
{
    return field.unit ? QCoreApplication::translate("Unit", field.unit) : QString();
}

namespace paper {

QString translate(const char* context, const char* source)
{
    const QString text = vietnamese().translate(context, source);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

QString fieldLabel(const Field& field)
{
    return translate("Field", field.label);
}

QString choiceLabel(const Choice& choice)
{
    return translate("Choice", choice.label);
}

QString kindLabel(const RecordKind& kind)
{
    return translate("Kind", kind.label());
}

} // namespace paper

} // namespace soattt
