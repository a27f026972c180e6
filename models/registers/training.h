#pragma once

#include "models/registers/people.h"

namespace soattt {

enum class TrainingType { Session, Need };

/// A training session held, or a need for training, counted by the three groups of KT2017 Phụ lục I
/// II.3 and II.4.
struct Training : RecordBase
{
    TrainingType type = TrainingType::Session;
    QString title;
    std::optional<QDate> heldOn; ///< a session: its day; a need: the day it was stated
    QString organizer;
    QString place;
    std::vector<Ref<Staff>> attendees;
    std::optional<qint64> leaders;
    std::optional<qint64> securityOfficers;
    std::optional<qint64> users;
    QString content;
};

template <> inline constexpr const char* kindKey<Training> = "training";
template <> std::span<const EnumEntry<TrainingType>> enumEntries<TrainingType>();

const RecordKind& trainingKind();

} // namespace soattt
