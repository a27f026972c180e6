#pragma once

#include "models/registers/recordkind.h"
#include "models/storage/repository.h"
#include "models/storage/settings.h"

namespace soattt {

/// A named narrowing of a list that a person kept.
struct SavedFilter
{
    QString name;
    RecordQuery query;
};

/// What the screen remembers in the book for each person: columns, saved filters, half-filled
/// forms. Neither logged nor hashed.
class ViewState
{
public:
    ViewState(Settings& settings, const QString& login);

    QStringList columns(const RecordKind& kind);
    void setColumns(const RecordKind& kind, const QStringList& keys);

    std::vector<SavedFilter> filters(const RecordKind& kind);
    void setFilters(const RecordKind& kind, const std::vector<SavedFilter>& filters);

    /// What was typed into a form and not saved, by field key. `code` is empty for a new record.
    QHash<QString, QString> draft(const RecordKind& kind, const QString& code);
    void setDraft(const RecordKind& kind, const QString& code,
                  const QHash<QString, QString>& typed);
    void dropDraft(const RecordKind& kind, const QString& code);

private:
    QString key(const char* what, const RecordKind& kind, const QString& code = {}) const;
    Settings& m_settings;
    QString m_login;
};

} // namespace soattt
