#pragma once

#include <QStringList>

namespace soattt {

struct Regulation;

/// What a regulation is called on the screen: name, number and mark, each once.
QString regulationTitle(const Regulation& regulation);
/// The same for several ids; one the program does not know stays its id.
QString regulationTitles(const QStringList& ids);
/// A clause as shown: an office's own rule is told in words, not by "OWN".
QString clauseTitle(const QString& clause);
/// Several, one after the other.
QString clauseTitles(const QStringList& clauses);
/// For where there is little room: of a reference profile its mark comes before the place.
QString clauseInShort(const QString& clause);

} // namespace soattt
