#pragma once

#include "models/reports/formfields.h"
#include "models/reports/letterhead.h"
#include "models/reports/paperoptions.h"

/// The list of equipment for secret documents, and the minutes of inspecting one piece of it. No
/// regulation fixes either form; heads follow Nghị định 30/2020 (mẫu 1.4 and 1.9). Nothing of any
/// document stands in them.
namespace soattt {

struct SecretRegisterRow
{
    QString equipment; ///< name, code and serial number
    QString type;
    QString decision;
    QString room;
    QString custodian;
    QString users;
    QString isolation; ///< since when, seal
    QString checks;    ///< before use, last inspection
    QString state;
    bool operator==(const SecretRegisterRow&) const = default;
};

struct SecretRegisterValues
{
    std::vector<SecretRegisterRow> rows;
    std::optional<QString> proposals;
    bool operator==(const SecretRegisterValues&) const = default;
};

struct SecretInspectionRow
{
    QString text;
    QString clause;
    QString answer;
    QString remark;
    bool operator==(const SecretInspectionRow&) const = default;
};

struct SecretInspectionValues
{
    std::optional<QDate> inspectedOn;
    std::optional<QString> equipment;
    std::optional<QString> room;
    std::optional<QString> custodian;
    std::optional<QString> inspectors;
    std::optional<QString> findings;
    std::optional<QString> remedy;
    std::optional<QString> responsible;
    std::optional<QDate> remedyDueOn;
    std::vector<SecretInspectionRow> rows;
    std::optional<qint64> copies = 2; ///< of the minutes
    bool operator==(const SecretInspectionValues&) const = default;
};

const std::vector<FormField<SecretRegisterValues>>& secretRegisterFields();
ReportDocument buildSecretRegister(const SecretRegisterValues& values, const QDate& on,
                                   const LetterheadData& head, const PaperOptions& options);

const std::vector<FormField<SecretInspectionValues>>& secretInspectionFields();
ReportDocument buildSecretInspection(const SecretInspectionValues& values,
                                     const LetterheadData& head, const PaperOptions& options);

} // namespace soattt
