#pragma once

#include "models/registers/recordkind.h"

namespace soattt {

/// Words for people in the language of the screen.
QString fieldLabel(const Field& field);
QString fieldLabel(const RecordKind& kind, const char* key);
QString choiceLabel(const Choice& choice);
QString kindLabel(const RecordKind& kind);    ///< plural: the register
QString kindSingular(const RecordKind& kind); ///< one record
QString unitLabel(const Field& field);        ///< empty when it has none

/// The same in Vietnamese whatever the language of the screen: paper and Excel headings are
/// Vietnamese.
namespace paper {
QString fieldLabel(const Field& field);
QString choiceLabel(const Choice& choice);
QString kindLabel(const RecordKind& kind);
/// Looks up any source text of the program in the shipped Vietnamese translation.
QString translate(const char* context, const char* source);
} // namespace paper

} // namespace soattt
