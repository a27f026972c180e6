#pragma once

#include "models/core/period.h"
#include "models/registers/asset.h"
#include "models/registers/incident.h"
#include "models/registers/informationsystem.h"
#include "models/registers/network.h"
#include "models/registers/people.h"
#include "models/registers/training.h"
#include "models/reports/formfields.h"
#include "models/reports/letterhead.h"

/// The report of a period on how a regulation was carried out. HP2026 Đ25.1 fixes two contents and
/// no form: how it was carried out, and what it should be changed in; HP2016 Đ22.2 and TG2020 Đ17.7
/// name the matter alone. The figures are those the registers hold for the duties.
namespace soattt {

/// How far a duty was met; absent is unknown and prints as a dotted blank.
struct DutyFigure
{
    std::optional<qint64> done;
    std::optional<qint64> of; ///< absent for figures that are only counted
    bool operator==(const DutyFigure&) const = default;
};

struct AnnualHp2026Values
{
    DutyFigure briefed;            ///< of the staff
    DutyFigure pledged;            ///< of those whose post asks for it
    DutyFigure training;           ///< sessions held
    DutyFigure antivirus;          ///< of the computers
    DutyFigure wifi;               ///< access points with a password, of all
    DutyFigure levels;             ///< systems with an approved level, of those running
    DutyFigure secretComputers;    ///< stand-alone, for drafting secret documents
    DutyFigure incidents;          ///< dealt with, of those of the year
    std::optional<QString> review; ///< in words
    std::optional<QString> proposals;
    bool operator==(const AnnualHp2026Values&) const = default;
};

using AnnualHp2026Field = FormField<AnnualHp2026Values>;

/// "I.B1.done", "I.B1.of" …, "I.review", "II". The middle part is the duty of the matrix.
const std::vector<AnnualHp2026Field>& annualHp2026Fields();

struct AnnualHp2026Facts
{
    std::vector<Staff> staff;
    std::vector<Asset> assets; ///< computers at least
    std::vector<AccessPoint> accessPoints;
    std::vector<InformationSystem> systems;
    std::vector<Incident> incidents;
    std::vector<Training> training;
    Period year = Period::fromString(QStringLiteral("2026"));
};

/// As the registers stand today; training and incidents of the year. An empty register leaves its
/// figures unknown.
AnnualHp2026Values collectAnnualHp2026(const AnnualHp2026Facts& facts);
/// By field id: from which register, a sentence.
QHash<QString, QString> annualHp2026Sources();

struct AnnualHp2026Options
{
    QString year;                   ///< "năm 2026"
    QString subject;                ///< the matter in the words of the clause
    QString carriedOut;             ///< heading of part I
    QString proposals;              ///< heading of part II
    AnnualHp2026Values previous;    ///< of the period before, for what is counted by period
    QStringList recipients;         ///< Kính gửi
    QHash<QString, QString> places; ///< by duty: "Đ10.2.a"; a duty left out is not printed
    QStringList copies;             ///< Nơi nhận
    QString anchorLine;
    QDateTime createdAt;
};

ReportDocument buildAnnualHp2026(const AnnualHp2026Values& values, const LetterheadData& head,
                                 const AnnualHp2026Options& options);

} // namespace soattt
