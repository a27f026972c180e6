#pragma once

#include "models/tables/recordnames.h"

#include <QAbstractListModel>

namespace soattt {

/// The first records of a kind that answer to what is typed: by code, or by name without regard to
/// accents. For the popup under a reference field.
class ReferenceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { CodeRole = Qt::UserRole };

    ReferenceModel(Repository& repository, const RecordKind& kind, QObject* parent = nullptr);
    void search(const QString& typed);
    /// The code a text means: a code itself, "code · name", or the only record it finds.
    std::optional<QString> resolve(const QString& typed) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        QString code;
        QString title;
    };
    Repository& m_repository;
    const RecordKind& m_kind;
    std::vector<Line> m_lines;
};

} // namespace soattt
