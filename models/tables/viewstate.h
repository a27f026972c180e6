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

    /// The page shown when the person left the book; empty the first time.
    QString lastPage();
    void setLastPage(const QString& pageKey);
    /// How the panes of a page were divided, in the words of the splitter.
    QByteArray panes(const QString& page);
    void setPanes(const QString& page, const QByteArray& state);

private:
    QString key(const char* what, const RecordKind& kind, const QString& code = {}) const;
    QString key(const char* what, const QString& page = {}) const;
    Settings& m_settings;
    QString m_login;
};

} // namespace soattt
