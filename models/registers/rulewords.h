#pragma once

#include "models/registers/recordkind.h"

#include <QCoreApplication>

namespace soattt {

using Problems = std::vector<Problem>;

/// Adds what a rule asks for at a field; the sentence is marked with QT_TRANSLATE_NOOP("Rule", …).
inline void ask(Problems& problems, const char* field, const char* sentence)
{
    problems.push_back({QString::fromLatin1(field), QCoreApplication::translate("Rule", sentence)});
}

} // namespace soattt
