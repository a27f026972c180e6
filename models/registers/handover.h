#pragma once

#include "models/registers/asset.h"

namespace soattt {

enum class HandoverReason { NewStaff, Leaver, PostChange, ToStore, FromSupplier, Other };
enum class HandoverState { Draft, Printed, Signed };

/// Minutes by which equipment passes from one hand to another: one paper, many assets
/// (HandoverLine). The office may stand on either side, or a supplier or another office, named as
/// text.
struct Handover : RecordBase
{
    QString subject;
    HandoverReason reason = HandoverReason::Other;
    std::optional<QDate> handedOn;
    std::optional<Ref<Staff>> giver;
    QString giverParty; ///< who gives when it is nobody of the office
    std::optional<Ref<Staff>> receiver;
    QString receiverParty;
    QString place;
    QString basis; ///< the decision it follows, as typed
    QString paper; ///< number of the minutes
    HandoverState state = HandoverState::Draft;
    std::optional<QDate> signedOn;
};

/// One asset of a handover, as it was handed over.
struct HandoverLine : RecordBase
{
    std::optional<Ref<Handover>> handover;
    std::optional<Ref<Asset>> asset;
    QString condition;
    QString accessories;
};

template <> inline constexpr const char* kindKey<Handover> = "handovers";
template <> inline constexpr const char* kindKey<HandoverLine> = "handover-lines";
template <> std::span<const EnumEntry<HandoverReason>> enumEntries<HandoverReason>();
template <> std::span<const EnumEntry<HandoverState>> enumEntries<HandoverState>();

const RecordKind& handoverKind();
const RecordKind& handoverLineKind();

} // namespace soattt
