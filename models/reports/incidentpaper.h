#pragma once

#include "models/reports/formfields.h"
#include "models/reports/letterhead.h"
#include "models/reports/paperoptions.h"
#include "models/reports/reportdocument.h"

/// What the papers about one incident take from the registers, and the lines they share. Each form
/// has its own table of fields over these values.
namespace soattt {

struct IncidentEventRow
{
    QString time;
    QString type;
    QString text;
    QString person;
    bool operator==(const IncidentEventRow&) const = default;
};

struct IncidentStepRow
{
    QString label;
    QString clauses;
    QString done; ///< when, or why it was left out
    QString person;
    bool operator==(const IncidentStepRow&) const = default;
};

/// Texts as they are printed; absent is unknown and prints as dots.
struct IncidentPaperValues
{
    using Text = std::optional<QString>;
    using Tick = std::optional<bool>;

    Text title;
    Text description; ///< title and description in one
    Text details;     ///< the description alone
    Text place;
    Text occurred; ///< "08 giờ 15 phút, ngày 10/07/2026"
    Text detected;
    Text reported;
    Text occurredInForm; ///< "10/07/2026/08/15", as KT2017 Phụ lục II asks
    Text reportedInForm;
    Text severity;
    Text causeClass;
    Text cause;
    Text impact;
    Text measures;
    Text proposals;
    Text damage;
    Text evidence;
    Text conclusion;
    Text lessons;
    Text result;
    Text help;
    Text state; ///< being handled, or handled
    Text sentTo;
    Text otherSystems; ///< none is left out where several were hit
    Tick byIds;
    Tick byLogFile;
    Tick byAdministrator;
    Text byOther;
    Text detectedBy; ///< all of them in words
    Text officeName;
    Text officeAddress;
    Text officePhone;
    Text officeEmail;
    Text contact; ///< name, e-mail, phone in one
    Text contactName;
    Text contactPost;
    Text contactPhone;
    Text contactEmail;
    Text system;
    Text systemOwner;
    Text systemOperator;
    Text level;
    Text securityProvider;
    Text connectionProvider;
    Text os;
    Text osVersion;
    Tick web;
    Tick mail;
    Tick database;
    Tick ftp;
    Tick proxy;
    Tick application;
    Text otherServices;
    Text services; ///< all of them in words
    Text safeguards;
    Text addresses;
    Text publicAddresses; ///< those used on the Internet
    Text domains;
    Text purpose;
    Text enclosures;
    Tick confidential;
    Text firstReport; ///< number of the initial report
    Text firstReportOn;
    Text present; ///< who was there, for the minutes
    std::optional<qint64> copies = 2;
    std::vector<IncidentEventRow> timeline;
    std::vector<IncidentStepRow> steps;
    bool operator==(const IncidentPaperValues&) const = default;
};

using IncidentField = FormField<IncidentPaperValues>;

/// What the builders are told beside the values.
struct IncidentPaperOptions
{
    bool verbatim = false; ///< Phụ lục II alone
    QStringList recipients;
    QStringList copies; ///< Nơi nhận
    QString decisionNumber;
    QString decisionDay;
    QString anchorLine;
    QDateTime createdAt;
};

/// Short ways to declare a field: id, label as printed, where it is kept.
IncidentField incidentText(const char* id, const char* label,
                           IncidentPaperValues::Text IncidentPaperValues::*member,
                           const char* corrected = "");
IncidentField incidentTick(const char* id, const char* label,
                           IncidentPaperValues::Tick IncidentPaperValues::*member,
                           const char* corrected = "");
/// By field id: from which register, a sentence.
QHash<QString, QString> incidentSources(const std::vector<IncidentField>& fields);

/// "Label: text", the rest of the line dots without a text; several lines one under the other.
void addIncidentLine(ReportDocument& document, const std::vector<IncidentField>& fields,
                     const QString& id, const IncidentPaperValues& values,
                     const QString& before = {});

/// Phụ lục II of KT2017. Verbatim: the form and nothing else.
const std::vector<IncidentField>& appendix2Fields();
ReportDocument buildAppendix2(const IncidentPaperValues& values, const LetterheadData& head,
                              const IncidentPaperOptions& options);

/// The six contents of HP2026 Đ25.2.b.
const std::vector<IncidentField>& incidentHp2026Fields();
ReportDocument buildIncidentHp2026(const IncidentPaperValues& values, const LetterheadData& head,
                                   const IncidentPaperOptions& options);

/// Forms 03 and 04 of Thông tư 20/2017, headed "theo quy chế của đơn vị": whether the circular is
/// still in force is not known.
const std::vector<IncidentField>& tt20InitialFields();
ReportDocument buildTt20Initial(const IncidentPaperValues& values, const LetterheadData& head,
                                const IncidentPaperOptions& options);
const std::vector<IncidentField>& tt20FinalFields();
ReportDocument buildTt20Final(const IncidentPaperValues& values, const LetterheadData& head,
                              const IncidentPaperOptions& options);

/// Biên bản ghi nhận sự cố. No regulation fixes its form: head of minutes by NĐ 30/2020.
const std::vector<IncidentField>& incidentMinutesFields();
ReportDocument buildIncidentMinutes(const IncidentPaperValues& values, const LetterheadData& head,
                                    const IncidentPaperOptions& options);

} // namespace soattt
