#pragma once

#include "models/registers/storagedevice.h"

namespace soattt {

enum class DisposalWay { Scrap, Sale, Destruction, Transfer };
enum class DisposalState { Draft, Decided, Done, Refused };

/// A batch of assets given up together: proposal, decision, council, result.
struct Disposal : RecordBase
{
    QString subject;
    DisposalState state = DisposalState::Draft;
    std::optional<DisposalWay> way;
    std::optional<QDate> proposedOn;
    QString decision; ///< number of the decision
    std::optional<QDate> decidedOn;
    QStringList council; ///< "Name – post – role" each
    QString recipient;
    std::optional<QDate> carriedOutOn;
    std::optional<Money> proceeds;
    std::optional<Money> costs;
    QString result;
    QString paper;
};

/// One asset or loose storage device of a batch, told as it was when it was put on the list.
struct DisposalLine : RecordBase
{
    std::optional<Ref<Disposal>> disposal;
    std::optional<Ref<Asset>> asset;
    std::optional<Ref<StorageDevice>> storage;
    QString name;
    std::optional<AssetType> type;
    std::optional<qint64> quantity;
    QString condition;
    std::optional<Money> originalValue;
    std::optional<Money> remainingValue;
    QString reason;
};

template <> inline constexpr const char* kindKey<Disposal> = "disposals";
template <> inline constexpr const char* kindKey<DisposalLine> = "disposal-lines";
template <> std::span<const EnumEntry<DisposalWay>> enumEntries<DisposalWay>();
template <> std::span<const EnumEntry<DisposalState>> enumEntries<DisposalState>();

const RecordKind& disposalKind();
const RecordKind& disposalLineKind();

} // namespace soattt
