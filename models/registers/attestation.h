#pragma once

#include "models/registers/people.h"

namespace soattt {

/// A duty of the regulations that somebody saw to and vouches for by hand: what the other registers
/// can't tell (no password saved in a browser, folders shared with care). The paper behind it is
/// attached.
struct Attestation : RecordBase
{
    QString duty; ///< code of the duty matrix: "A5", "J"
    std::optional<QDate> doneOn;
    std::optional<Ref<Staff>> person;
    QString how;                     ///< what was done and where that can be seen
    std::optional<QDate> validUntil; ///< the last day it counts; none: until taken back
};

template <> inline constexpr const char* kindKey<Attestation> = "attestations";

const RecordKind& attestationKind();

} // namespace soattt
