#pragma once

#include "models/registers/people.h"
#include "models/reports/personpaper.h"
#include "models/storage/repository.h"

/// What minutes and slips take from the registers, whatever their form.
namespace soattt {

/// Nothing where the register says nothing: it prints as dots.
std::optional<QString> said(const QString& text);
/// A person of the office with post and department; or another party, named as text.
PersonOnPaper personOnPaper(Repository& repository, const std::optional<Ref<Staff>>& staff,
                            const QString& party = {});
/// Name of a record, its code where it has none; empty without a reference.
QString nameOf(Repository& repository, const RecordKind& kind, const QString& code);
/// A choice of a field in Vietnamese.
QString paperChoice(const RecordKind& kind, const char* field, const QString& key);

} // namespace soattt
