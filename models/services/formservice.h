#pragma once

#include "models/core/period.h"
#include "models/registers/document.h"
#include "models/registers/office.h"
#include "models/reports/controlslip.h"
#include "models/reports/formfields.h"
#include "models/reports/letterhead.h"
#include "models/services/session.h"

#include <QHash>

namespace soattt {

/// A form the program can print; words are Vietnamese data.
struct FormInfo
{
    QString code;  ///< "appendix-1"
    QString title; ///< "Phụ lục I – Báo cáo định kỳ về an toàn thông tin"
    QString type;  ///< abbreviation by NĐ 30/2020 Phụ lục III: "BC"
    Period::Kind usualPeriod = Period::Kind::Half;
    bool anyPeriod = true;   ///< false: only the usual one makes sense
    bool hasWording = false; ///< its wording is fixed, so it can be printed word for word
    QString kind = {};       ///< of the one record it is about; empty: it is about a period
    /// About secret-document machines: seen by those who may read their register.
    bool isConfidential = false;
    /// Tells how things stand on the day it is made, whatever the period.
    bool isStanding = false;
    /// Field of the record that says to which period a form about it belongs.
    QString datedBy = {};

    bool isAboutRecord() const { return !kind.isEmpty(); }
    /// There is one: nobody has to choose it.
    bool isAboutOffice() const { return kind == QLatin1String(kindKey<Office>); }
    bool covers(const Period& period) const
    {
        return !isAboutRecord() && (anyPeriod || period.kind() == usualPeriod);
    }
};

struct FormRequest
{
    QString code;
    std::optional<Period> period = {};
    QString record = {};   ///< code, for a form about one record
    bool verbatim = false; ///< wording exactly as the form stands, slips included
    QHash<QString, FormValue> overrides = {}; ///< by field id, in place of the register's value
};

/// One field of a form as the screen lists it.
struct FormLine
{
    QString id;
    QString label;
    FormFieldType type = FormFieldType::Text;
    std::vector<FormChoice> choices;
    FormValue value; ///< what is printed
    FormValue own;   ///< what the registers say
    QString source;  ///< where that comes from
    bool isOverridden() const { return value != own; }
};

/// A form filled in, not yet issued: no number, nothing kept.
struct FormDraft
{
    FormInfo form;
    FormRequest request;
    std::vector<FormLine> lines;
    QStringList warnings; ///< for the screen, never for the paper
    QString subject;      ///< in the register of documents; empty: the form's title
    std::vector<FieldDifference> overridden;
    /// The document with that number and day; both absent in a preview. The anchor line is empty in
    /// a preview and in verbatim mode.
    std::function<ReportDocument(std::optional<qint64> number, std::optional<QDate> on,
                                 const QString& anchorLine)>
        build;
    ReportDocument preview() const { return build(std::nullopt, std::nullopt, {}); }
};

/// What issuing gave: the record, the frozen file and the slip that prints with it.
struct IssuedForm
{
    Document document;
    ReportDocument form;
    ReportDocument slip; ///< prints with the form
    QByteArray pdf;
    QByteArray controlSlip; ///< the slip as a PDF
};

class FormService
{
public:
    explicit FormService(const Session& session)
        : m_session(session)
    {
    }

    /// In the order the screen shows them.
    static const std::vector<FormInfo>& forms();
    /// Those about one record of that kind.
    static std::vector<FormInfo> formsOf(const RecordKind& kind);
    /// Throws UserError when there is no such form.
    static const FormInfo& form(const QString& code);

    /// What seeing that form, or a document made of it, takes.
    static Operation reading(const FormInfo& form);

    FormDraft draft(const FormRequest& request) const;
    /// The regulation whose report it is, where the office applies none that asks for it; else
    /// empty.
    QString notAppliedBy(const FormInfo& form) const;
    /// Takes the next number of its type and year, freezes the PDF, logs it. One transaction.
    IssuedForm issue(const FormRequest& request) const;
    /// What should be asked before a number is taken: the period is not over, it was issued before.
    /// A sentence each.
    QStringList doubts(const FormRequest& request) const;
    /// What `request` asks for in parts: the form itself, or the shorter periods it is made for
    /// that have begun, or a record each. One request per paper.
    std::vector<FormRequest> ofPeriod(const FormInfo& form, const Period& period) const;
    /// The number the next issue of that form takes today: "05/BC-UBND". Takes nothing.
    QString nextNumber(const FormInfo& form) const;
    /// What was issued of that form for that period or record, oldest first.
    std::vector<Document> issuedFor(const FormRequest& request) const;
    std::vector<Document> issuedFor(const QString& code, const Period& period) const
    {
        return issuedFor(FormRequest{code, period});
    }
    /// The frozen file of an issued document. Throws DataError when it is missing or was changed.
    QByteArray frozenFile(const Document& document) const;

    /// "BC-UBND": type and the office's abbreviation.
    static QString sign(const FormInfo& form, const Office& office);

private:
    qint64 nextSerial(const QString& type, int year) const;
    const Session& m_session;
};

} // namespace soattt
