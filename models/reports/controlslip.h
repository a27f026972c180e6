#pragma once

#include "models/reports/formfields.h"
#include "models/reports/loganchor.h"
#include "models/reports/reportdocument.h"

#include <QDateTime>

namespace soattt {

/// What is known of an issued document beside its words.
struct ControlSlip
{
    QString office;
    QString formName;
    QString formCode; ///< "appendix-1"
    QString number;   ///< "05/BC-UBND"
    QString period;   ///< "6 tháng đầu năm 2026"; empty where the form has none
    QDateTime issuedAt;
    QString issuedBy;
    LogAnchor anchor; ///< before the entry of the issue itself
    std::vector<FieldDifference> overridden;
    QString record = {}; ///< "biên bản bàn giao BG-0001"; empty where the form is about none
};

/// The page printed with a form: who, when, log anchor with QR code, and each value that differs
/// from the registers beside the registers' own.
ReportDocument buildControlSlip(const ControlSlip& slip);

/// The line at the bottom of the form itself.
QString anchorLine(const LogAnchor& anchor);

} // namespace soattt
