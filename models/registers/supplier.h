#pragma once

#include "models/registers/fieldtraits.h"
#include "models/registers/recordbase.h"
#include "models/registers/recordkind.h"

namespace soattt {

struct Supplier : RecordBase
{
    QString name;
    QString services; ///< what it supplies or does
    QString contact;
    QString phone;
    QString email;
    QString address;
    QString taxCode;
};

template <> inline constexpr const char* kindKey<Supplier> = "suppliers";

const RecordKind& supplierKind();

} // namespace soattt
