#pragma once

#include "models/registers/recordkind.h"

namespace soattt {

class Repository;

/// What a record may not be beside the other records of the book: rules of single kinds that need
/// more than the record itself.
std::vector<Problem> checkBookRules(Repository& repository, const Record& record);
/// What else keeps it from being closed.
std::vector<Problem> checkClosing(Repository& repository, const Record& record);
/// What keeps a line in the record it was written for, be it to be closed or withdrawn: a list that
/// was decided on or counted stays whole.
std::vector<Problem> checkLeaving(Repository& repository, const Record& line);

} // namespace soattt
