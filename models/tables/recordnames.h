#pragma once

#include "models/registers/recordtitle.h"
#include "models/storage/repository.h"

#include <QHash>

namespace soattt {

/// Words for values as lists and panes show them, with the names of referenced records looked up
/// once and remembered.
class RecordNames
{
public:
    explicit RecordNames(Repository& repository)
        : m_repository(repository)
    {
    }

    /// Name of a record of any state; empty when there is none.
    QString nameOf(const QString& kind, const QString& code);
    /// As people read it: references as "code · name", keys of an applied regulation by label.
    QString text(const RecordKind& kind, const Field& field, const Value& value);
    /// The same of a value as the log and filters keep it (see canonicalText).
    QString textOfCanonical(const RecordKind& kind, const Field& field, const QString& canonical);
    /// Labels of keys that only an applied regulation knows (severity of an incident).
    void setWords(const QString& kind, const QString& field, const QHash<QString, QString>& words);
    void forget(const QStringList& kinds);

private:
    static QString slot(const QString& kind, const QString& field);
    Repository& m_repository;
    QHash<QString, QHash<QString, QString>> m_names; ///< by kind, then code
    QHash<QString, QHash<QString, QString>> m_words; ///< by kind and field, then key
};

} // namespace soattt
