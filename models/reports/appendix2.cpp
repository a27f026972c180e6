#include "models/reports/incidentpaper.h"

namespace soattt {

namespace {

using V = IncidentPaperValues;

const QString otherDots = QStringLiteral("……………");

class Appendix2Builder
{
public:
    Appendix2Builder(const V& values, const LetterheadData& head,
                     const IncidentPaperOptions& options)
        : m_values(values)
        , m_head(head)
        , m_options(options)
    {
    }

    ReportDocument build()
    {
        m_document.title = QStringLiteral("Phụ lục II. Thông báo sự cố an toàn thông tin");
        m_document.createdAt = m_options.createdAt;
        if (m_options.verbatim)
            addVerbatimHead();
        else
            addUsualHead();
        addIncident();
        addSystem();
        m_document.add(
            SignatureBlock{{{QStringLiteral("Người lập"), QStringLiteral("(Ký, ghi rõ họ tên)"),
                             m_head.preparedBy},
                            {QStringLiteral("Thủ trưởng Cơ quan/Đơn vị"),
                             QStringLiteral("(Ký, ghi rõ họ tên, đóng dấu)"), m_head.headName}}});
        if (!m_options.verbatim) {
            m_document.add(Recipients{m_options.copies});
            m_document.footer = m_options.anchorLine;
        }
        return std::move(m_document);
    }

private:
    void addVerbatimHead()
    {
        const QString basis = QStringLiteral("(Ban hành kèm theo Quyết định số {}/QĐ-UBND ngày {} "
                                             "tháng 7 năm 2017\ncủa Ủy ban nhân dân thành phố "
                                             "Kon Tum)");
        m_document.add(AnnexHeading{
            QStringLiteral("Phụ lục II"), QStringLiteral("MẪU THÔNG BÁO SỰ CỐ AN TOÀN THÔNG TIN"),
            withBlanks(basis, {m_options.decisionNumber, m_options.decisionDay})});
        const QString office =
            m_head.issuingBody.isEmpty() ? QStringLiteral("………\n………………………") : m_head.issuingBody;
        m_document.add(QStringLiteral("H1"),
                       Letterhead{QStringLiteral("Tên Cơ quan/Đơn vị:") + office,
                                  {},
                                  numberLine(m_head.number, {}),
                                  {},
                                  placeAndDate(QStringLiteral("Tp. Kon Tum"), m_head.issuedOn)});
        m_document.add(QStringLiteral("H6"),
                       Addressee{{QStringLiteral("Ủy ban nhân dân thành phố Kon Tum")}});
    }

    /// The form has no title of its own; a notice needs one (our addition).
    void addUsualHead()
    {
        m_document.add(QStringLiteral("H1"), letterhead(m_head));
        m_document.add(QStringLiteral("H5"), Title{QStringLiteral("THÔNG BÁO"),
                                                   QStringLiteral("Sự cố an toàn thông tin")});
        m_document.add(QStringLiteral("H6"), Addressee{m_options.recipients});
    }

    void addIncident()
    {
        m_document.add(Heading{QStringLiteral("1. Thông tin về sự cố")});
        addLines("1.1", 2);
        addLabel("1.2");
        m_document.add(QStringLiteral("1.2"), ChoiceList{{tick("1.2a"), tick("1.2b")}});
        m_document.add(QStringLiteral("1.2"), ChoiceList{{tick("1.2c"), other("1.2d")}});
        addTime("1.3");
        addTime("1.4");
        addLines("1.5", 0);
    }

    void addSystem()
    {
        m_document.add(Heading{QStringLiteral("2. Thông tin về hệ thống xảy ra sự cố")});
        const QString os = text("2.1");
        const QString version = text("2.2");
        Paragraph both{
            {{QStringLiteral("· %1 %2 %3 %4")
                  .arg(label("2.1"), os.isEmpty() ? otherDots : os, label("2.2"), version)}}};
        both.trailingDots = version.isEmpty();
        m_document.add(QStringLiteral("2.1"), both);
        addLabel("2.3");
        m_document.add(QStringLiteral("2.3"),
                       ChoiceList{{tick("2.3a"), tick("2.3b"), tick("2.3c")}});
        m_document.add(QStringLiteral("2.3"),
                       ChoiceList{{tick("2.3d"), tick("2.3e"), tick("2.3f")}});
        m_document.add(QStringLiteral("2.3"), ChoiceList{{other("2.3g")}});
        addBelow("2.4");
        addBelow("2.5");
        addLines("2.6", 1);
    }

    const IncidentField& field(const char* id) const
    {
        return fieldById(appendix2Fields(), QString::fromLatin1(id));
    }
    QString label(const char* id) const { return field(id).printedLabel(m_options.verbatim); }
    QString text(const char* id) const { return shownText(field(id).get(m_values)).trimmed(); }

    void addLabel(const char* id)
    {
        m_document.add(
            Paragraph{{{QStringLiteral("· ") + label(id)}}, Align::Justify, true, false, true});
    }

    /// What is known after the label; else dots, and that many dotted lines more.
    void addLines(const char* id, int more)
    {
        const QStringList lines = text(id).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        Paragraph first{{{QStringLiteral("· %1 %2").arg(label(id), lines.value(0))}}};
        first.trailingDots = lines.isEmpty();
        m_document.add(QString::fromLatin1(id), first);
        for (const QString& line : lines.mid(1))
            m_document.add(QString::fromLatin1(id), Paragraph{{{line}}});
        for (int dotted = 0; lines.isEmpty() && dotted < more; ++dotted)
            m_document.add(QString::fromLatin1(id), Paragraph{{}, Align::Left, false, true});
    }

    void addBelow(const char* id)
    {
        addLabel(id);
        const QString known = text(id);
        if (known.isEmpty())
            m_document.add(QString::fromLatin1(id), Paragraph{{}, Align::Left, false, true});
        else
            m_document.add(QString::fromLatin1(id), Paragraph{{{known}}});
    }

    void addTime(const char* id)
    {
        const QString known = text(id);
        m_document.add(
            QString::fromLatin1(id),
            Paragraph{
                {{QStringLiteral("· %1 %2 (ngày/tháng/năm/giờ/phút)")
                      .arg(label(id), known.isEmpty() ? QStringLiteral("…/…/……/…/…") : known)}}});
    }

    TickBox tick(const char* id) const
    {
        return {label(id), field(id).get(m_values) == FormValue(true)};
    }

    TickBox other(const char* id) const
    {
        const QString known = text(id);
        return {QStringLiteral("%1 %2").arg(label(id), known.isEmpty() ? otherDots : known),
                !known.isEmpty()};
    }

    const V& m_values;
    const LetterheadData& m_head;
    const IncidentPaperOptions& m_options;
    ReportDocument m_document;
};

} // namespace

const std::vector<IncidentField>& appendix2Fields()
{
    static const std::vector<IncidentField> fields{
        incidentText("1.1", "Mô tả sơ bộ về sự cố:", &V::description),
        incidentText("1.2",
                     "Cách thức phát hiện (Đánh dấu những cách thức được sử dụng để phát hiện sự "
                     "cố)",
                     &V::detectedBy),
        incidentTick("1.2a", "Qua hệ thống phát hiện xâm nhập (IDS )", &V::byIds,
                     "Qua hệ thống phát hiện xâm nhập (IDS)"),
        incidentTick("1.2b", "Kiểm tra Log File", &V::byLogFile),
        incidentTick("1.2c", "Quản trị hệ thống", &V::byAdministrator),
        incidentText("1.2d", "Khác:", &V::byOther),
        incidentText("1.3", "Thời gian xảy ra sự cố :", &V::occurredInForm,
                     "Thời gian xảy ra sự cố:"),
        incidentText("1.4", "Thời gian thực hiện báo cáo sự cố:", &V::reportedInForm),
        incidentText("1.5", "Người liên hệ (Họ tên, địa chỉ email, số điện thoại):", &V::contact),
        incidentText("2.1", "Hệ điều hành:", &V::os),
        incidentText("2.2", "version:", &V::osVersion),
        incidentText("2.3",
                     "Các dịch vụ có trên hệ thống (Đánh dấu những dịch vụ được sử dụng trên hệ "
                     "thống)",
                     &V::services),
        incidentTick("2.3a", "Web server", &V::web),
        incidentTick("2.3b", "Mail server", &V::mail),
        incidentTick("2.3c", "Database server", &V::database),
        incidentTick("2.3d", "FTP server", &V::ftp),
        incidentTick("2.3e", "Proxy server", &V::proxy),
        incidentTick("2.3f", "Application server", &V::application),
        incidentText("2.3g", "Dịch vụ khác:", &V::otherServices),
        incidentText("2.4", "Các địa chỉ IP của hệ thống:", &V::addresses),
        incidentText("2.5", "Các tên miền của hệ thống:", &V::domains),
        incidentText("2.6", "Mục đích chính sử dụng hệ thống:", &V::purpose),
    };
    return fields;
}

ReportDocument buildAppendix2(const IncidentPaperValues& values, const LetterheadData& head,
                              const IncidentPaperOptions& options)
{
    return Appendix2Builder(values, head, options).build();
}

} // namespace soattt
