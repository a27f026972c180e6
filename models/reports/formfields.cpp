#include "models/reports/formfields.h"

#include "models/core/error.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace soattt {

namespace {

/// A unit stays on the line of its number.
QString heldBack(QString unit)
{
    if (unit.startsWith(QLatin1Char(' ')))
        unit[0] = QChar(0x00a0);
    return unit;
}

struct Shown
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(bool value) const
    {
        return value ? QStringLiteral("Có") : QStringLiteral("Không");
    }
    QString operator()(qint64 value) const { return QString::number(value); }
    QString operator()(const Money& value) const { return value.toString(); }
    QString operator()(const QString& value) const { return value; }
};

} // namespace

QString shownText(const FormValue& value)
{
    return std::visit(Shown(), value);
}

QString withSettings(const QString& wording, const QHash<QString, QString>& settings)
{
    static const QRegularExpression place(QStringLiteral("\\{(\\w+)\\|([^}]*)\\}"));
    QString text = wording;
    for (auto match = place.match(text); match.hasMatch();
         match = place.match(text, match.capturedStart())) {
        const QString set = settings.value(match.captured(1));
        text.replace(match.capturedStart(), match.capturedLength(),
                     set.isEmpty() ? match.captured(2) : set);
    }
    return text;
}

QString withBlanks(const QString& wording, const QStringList& texts)
{
    const QStringList parts = wording.split(QStringLiteral("{}"));
    QString text = parts.first();
    for (qsizetype at = 1; at < parts.size(); ++at) {
        const QString known = texts.value(at - 1);
        text += (known.isEmpty() ? QStringLiteral("……") : known) + heldBack(parts[at]);
    }
    return text;
}

QString FieldInfo::screenLabel() const
{
    QString text = withSettings(printedLabel(false), {});
    text.replace(QStringLiteral("{}"), QStringLiteral("…"));
    while (text.endsWith(QLatin1Char(':')) || text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return text;
}

QString FieldInfo::shown(const FormValue& value) const
{
    QString text = shownText(value);
    for (const FormChoice& choice : choices)
        if (choice.key == text)
            return choice.label;
    return text;
}

void refuseFieldValue()
{
    throw DataError(
        QCoreApplication::translate("FormField", "The value is of the wrong kind for this field."));
}

void refuseFieldId(const QString& id)
{
    throw DataError(
        QCoreApplication::translate("FormField", "The form has no field \"%1\".").arg(id));
}

} // namespace soattt
