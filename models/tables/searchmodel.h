#pragma once

#include "models/tables/recordnames.h"

#include <QAbstractListModel>

namespace soattt {

/// What a search over all registers found: a heading for each register with hits, then its first
/// records.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { HeadingRole = Qt::UserRole, KindRole, CodeRole };

    explicit SearchModel(Repository& repository, QObject* parent = nullptr);
    /// All registers unless told.
    void setKinds(std::vector<const RecordKind*> kinds) { m_kinds = std::move(kinds); }
    /// Nothing is found for less than one letter or digit.
    void search(const QString& typed);
    /// Row of the first record; -1 when nothing was found.
    int firstHit() const;
    bool isHeading(int row) const { return m_lines[size_t(row)].code.isEmpty(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line
    {
        QString text;
        QString kind;
        QString code; ///< empty on a heading
    };
    using Hits = QHash<const RecordKind*, std::vector<Record>>;
    Hits firstHits(const QString& typed) const;
    void addLines(const RecordKind& kind, const std::vector<Record>& hits);
    Repository& m_repository;
    std::vector<const RecordKind*> m_kinds;
    std::vector<Line> m_lines;
};

} // namespace soattt
