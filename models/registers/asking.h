#pragma once

#include "models/registers/recordkind.h"

#include <QCoreApplication>

namespace soattt {

/// Adds a sentence of the context "Rule" to what is wrong with a field.
inline void ask(std::vector<Problem>& problems, const char* field, const char* sentence)
{
    problems.push_back({QString::fromLatin1(field), QCoreApplication::translate("Rule", sentence)});
}

} // namespace soattt
