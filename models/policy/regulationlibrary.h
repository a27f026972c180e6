#pragma once

#include "models/policy/regulation.h"

#include <QJsonArray>

#include <utility>

namespace soattt {

/// The regulations the program ships. Read once at start and handed on.
class RegulationLibrary
{
public:
    /// Those embedded in the program. Throws DataError when one is malformed.
    static RegulationLibrary embedded();
    /// Every *.json of a folder; for tests and for trying a new file.
    static RegulationLibrary fromFolder(const QString& path);

    /// By id, reference profiles last.
    const QList<Regulation>& all() const { return m_regulations; }
    QStringList ids() const;
    /// Null when there is none.
    const Regulation* find(const QString& id) const;
    /// Throws UserError when there is none.
    const Regulation& get(const QString& id) const;
    /// In the order asked for, each once. Throws UserError on an unknown id.
    QList<Regulation> choose(const QStringList& ids) const;
    /// The rows of the duty matrix, code and title in Vietnamese, each once in their order.
    QList<std::pair<QString, QString>> dutyTitles() const;
    /// Identities of all.
    QJsonArray toJson() const;

private:
    QList<Regulation> m_regulations;
};

} // namespace soattt
