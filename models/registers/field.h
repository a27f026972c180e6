#pragma once

#include "models/registers/value.h"

#include <functional>
#include <vector>

namespace soattt {

enum class FieldType {
    Text,     ///< one line
    LongText, ///< several lines
    Integer,  ///< whole number, unit in `unit`
    Money,    ///< whole đồng
    YesNo,    ///< yes, no, or not known (empty)
    Date,
    DateTime,   ///< to the minute, stored in UTC
    Choice,     ///< one of `choices`
    Choices,    ///< several of `choices`
    Reference,  ///< code of a record of kind `target`
    References, ///< several of those
    Lines,      ///< several short texts, one a line
};

/// One allowed answer: its stored key, its English source label (context "Choice"), and other words
/// offices write for it in their lists.
struct Choice
{
    QString key;
    const char* label;
    QStringList aliases = {};
};

/// Where a choice may go from one of its answers.
struct Step
{
    QString from;
    QStringList to; ///< empty: nowhere
};

/// One field of a record kind, declared once: everything the program knows about it.
/// Lists, import, export, log, hash, search, JSON and forms all read it from here.
struct Field
{
    QString key;       ///< snake_case; dates end in _on, times in _at
    const char* label; ///< English source text, context "Field"
    FieldType type = FieldType::Text;
    const char* unit = nullptr; ///< English source text, context "Unit"
    QString target;             ///< kind key of a reference
    std::vector<Choice> choices;
    std::vector<Step> steps; ///< of a choice that goes through stages; empty: any to any
    QStringList aliases;     ///< further Vietnamese headings met in offices' own lists
    int maxLength = 300;     ///< in characters, for texts
    bool required = false;
    bool unique = false;       ///< no two live records of the kind share it
    QString uniqueWithin;      ///< key of a reference: unique among the live records with the same
    QString uniqueUnless;      ///< key of a text: a record that says why may share the value
    bool confidential = false; ///< free text that must say nothing of a secret document
    bool atWork = false;       ///< a person newly named here must not have left
    bool listed = false;       ///< a column of the list from the start
    bool searched = false;     ///< part of the search index
    bool sorted = false;       ///< text with a stored Vietnamese sort key in column `<key>_key`
    bool personName = false;   ///< sorted by given name
    bool system = false;       ///< kept by the program: not imported, not edited in forms
    bool historic = false;  ///< a reference to how things were: keeps no record from being closed
    bool codeFirst = false; ///< a reference to records often alike: lists show the code too
    bool mark = false;      ///< YesNo that is there or not: empty means no, never "not known"
    bool secret = false;    ///< never shown, exported or logged in clear (password hashes)

    bool isUnique() const { return unique || !uniqueWithin.isEmpty(); }

    std::function<Value(const void*)> get; ///< reads it from the kind's record struct
    std::function<void(void*, const Value&)> set;
};

} // namespace soattt
