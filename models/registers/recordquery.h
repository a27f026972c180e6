#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace soattt {

/// One narrowing of a list. Values are canonical texts (see canonicalText): one, or any number for
/// OneOf; two for Between, both ends within, an empty one open; none for Empty and NotEmpty. To
/// equal an empty text is to be empty; a list equals each of its items; a mark that is not there
/// equals 0. Contains looks at folded texts.
struct Condition
{
    enum class Test { Equals, OneOf, NotEquals, Before, After, Empty, NotEmpty, Contains, Between };
    QString field;
    Test test = Test::Equals;
    QStringList values;
    bool operator==(const Condition&) const = default;
};

/// What a list shows. Withdrawn records never are; closed ones only when asked for.
struct RecordQuery
{
    QString search; ///< as typed; every word must begin a word of the record
    std::vector<Condition> where;
    QString sortField = QStringLiteral("code"); ///< empty: as they come
    bool descending = false;
    bool withClosed = false;
    int limit = 0; ///< 0: all
    /// The only fields to be read, where a list of many needs few; empty: all. The others keep the
    /// struct's defaults.
    QStringList fields = {};
};

} // namespace soattt
