#include "models/core/text.h"
#include "models/reports/appendix1.h"

namespace soattt {

namespace {

QString countText(const std::optional<qint64>& count)
{
    return count ? text::twoDigits(*count) : QString();
}

QString cellText(const QString& known)
{
    return known.isEmpty() ? QStringLiteral("…") : known;
}

QString fixedTitle()
{
    return QStringLiteral("BÁO CÁO ĐỊNH KỲ VỀ AN TOÀN THÔNG TIN");
}

class Appendix1Builder
{
public:
    Appendix1Builder(const Appendix1Values& values, const LetterheadData& head,
                     const Appendix1Options& options)
        : m_values(values)
        , m_head(head)
        , m_options(options)
        , m_settings{{QStringLiteral("mail"), options.mailDomain.isEmpty()
                                                  ? QString()
                                                  : QStringLiteral(" @") + options.mailDomain},
                     {QStringLiteral("centre"), options.dataCentre},
                     {QStringLiteral("agency"), options.supportingAgency}}
    {
    }

    ReportDocument build()
    {
        m_document.title = QStringLiteral("Phụ lục I. Báo cáo định kỳ về an toàn thông tin");
        m_document.createdAt = m_options.createdAt;
        addHead();
        addRegulationAndComputers();
        addNetworks();
        addProtection();
        addMailAndCloud();
        addWifi();
        addIncidents();
        addPeople();
        addTraining();
        addOpinions();
        addFoot();
        return std::move(m_document);
    }

private:
    void addHead()
    {
        if (m_options.verbatim)
            addVerbatimHead();
        else
            addUsualHead();
        Addressee addressee{m_options.recipients};
        if (addressee.names.isEmpty() || m_options.verbatim)
            addressee.names = QStringList(QStringLiteral("Ủy ban nhân dân thành phố Kon Tum"));
        m_document.add(QStringLiteral("I.H6"), addressee);
    }

    void addVerbatimHead()
    {
        const QString basis = QStringLiteral("(Ban hành kèm theo Quyết định số {}/QĐ-UBND ngày {} "
                                             "tháng 7 năm 2017\ncủa Ủy ban nhân dân thành phố "
                                             "Kon Tum)");
        m_document.add(
            AnnexHeading{QStringLiteral("Phụ lục I"), QStringLiteral("MẪU ") + fixedTitle(),
                         withBlanks(basis, {m_options.decisionNumber, m_options.decisionDay})});
        const QString office =
            m_head.issuingBody.isEmpty() ? QStringLiteral("…….\n…………………………..") : m_head.issuingBody;
        m_document.add(QStringLiteral("I.H1"),
                       Letterhead{QStringLiteral("Tên Cơ quan/Đơn vị: ") + office,
                                  {},
                                  numberLine(m_head.number, {}),
                                  {},
                                  placeAndDate(QStringLiteral("TP. Kon Tum"), m_head.issuedOn)});
        m_document.add(QStringLiteral("I.H5"), Title{fixedTitle(), {}});
    }

    void addUsualHead()
    {
        m_document.add(QStringLiteral("I.H1"), letterhead(m_head));
        QString subject = QStringLiteral("Về an toàn thông tin");
        if (m_options.showPeriod && !m_options.period.isEmpty())
            subject += QStringLiteral(", ") + m_options.period;
        m_document.add(QStringLiteral("I.H5"), Title{QStringLiteral("BÁO CÁO ĐỊNH KỲ"), subject});
    }

    void addRegulationAndComputers()
    {
        m_document.add(
            Heading{QStringLiteral("I. Tình hình an toàn thông tin tại cơ quan/đơn vị:")});
        question(QStringLiteral("1. "), QStringLiteral("I.1a"));
        line({}, QStringLiteral("I.1b"));
        const QString wording =
            QStringLiteral("2. %1 %2; %3")
                .arg(label(QStringLiteral("I.2a")), label(QStringLiteral("I.2b")),
                     label(QStringLiteral("I.2c")));
        QStringList counts{countText(m_values.servers), countText(m_values.workstations)};
        if (!m_options.verbatim)
            counts.prepend(countText(m_values.computers));
        sentence(QStringLiteral("I.2a"), withBlanks(wording, counts));
    }

    void addNetworks()
    {
        question(QStringLiteral("3. "), QStringLiteral("I.3a"));
        addLanModel();
        question(QStringLiteral("4. "), QStringLiteral("I.4a"));
        line({}, QStringLiteral("I.4b"));
        count(QStringLiteral("I.4c"));
        count(QStringLiteral("I.4d"));
    }

    void addLanModel()
    {
        const Appendix1Field& model = field(QStringLiteral("I.3b"));
        if (hidden(model))
            return;
        m_document.add(Paragraph{{{label(model.id)}}, Align::Justify, true, false, true});
        ChoiceList list;
        for (const FormChoice& choice : model.choices)
            list.choices.push_back({choice.label, m_values.lanModel == choice.key});
        m_document.add(model.id, list);
    }

    void addProtection()
    {
        group(QStringLiteral("5. Đơn vị có đầu tư thiết bị, giải pháp đảm bảo an toàn thông tin:"));
        question({}, QStringLiteral("I.5.1a"));
        line({}, QStringLiteral("I.5.1b"));
        question({}, QStringLiteral("I.5.2a"));
        addAntivirusCounts();
        line({}, QStringLiteral("I.5.3"));
        line(QStringLiteral("6. "), QStringLiteral("I.6"));
        line(QStringLiteral("7. "), QStringLiteral("I.7"));
    }

    void addAntivirusCounts()
    {
        if (hidden(field(QStringLiteral("I.5.2b"))))
            return;
        const QString wording =
            QStringLiteral("%1 %2, %3.")
                .arg(label(QStringLiteral("I.5.2b")), label(QStringLiteral("I.5.2c")),
                     label(QStringLiteral("I.5.2d")));
        sentence(QStringLiteral("I.5.2b"),
                 withBlanks(wording, {countText(m_values.antivirusComputers),
                                      countText(m_values.antivirusServers),
                                      countText(m_values.antivirusWorkstations)}));
    }

    void addMailAndCloud()
    {
        question(QStringLiteral("8. "), QStringLiteral("I.8a"));
        line({}, QStringLiteral("I.8b"));
        question(QStringLiteral("9. "), QStringLiteral("I.9a"));
        question({}, QStringLiteral("I.9b"));
    }

    void addWifi()
    {
        question(QStringLiteral("10. "), QStringLiteral("I.10a"));
        if (hidden(field(QStringLiteral("I.10b"))))
            return;
        group(QStringLiteral("Nếu có:"));
        for (const char* id : {"I.10b", "I.10c", "I.10d", "I.10e"})
            question({}, QLatin1String(id));
    }

    void addIncidents()
    {
        group(QStringLiteral("11. Thống kê sự cố về an toàn thông tin (trong kỳ báo cáo)"));
        Table table;
        const double weights[] = {43, 17, 19, 28, 33, 25};
        for (size_t column = 0; column < appendix1TableHeads().size(); ++column)
            table.columns.push_back({wording(appendix1TableHeads()[column]), weights[column],
                                     column == 0 ? Align::Left : Align::Center});
        for (size_t row = 0; row < m_values.incidents.size(); ++row)
            table.rows.push_back(incidentRow(row));
        m_document.add(QStringLiteral("I.11"), table);
    }

    std::vector<TableCell> incidentRow(size_t row) const
    {
        const IncidentCounts& counts = m_values.incidents[row];
        const auto number = [](const std::optional<qint64>& count) {
            return TableCell{cellText(count ? QString::number(*count) : QString())};
        };
        const QString label = wording(appendix1TableRows()[row]);
        return {{withBlanks(label, {m_values.otherIncidents.value_or(QString())})},
                number(counts.total),
                number(counts.ownHandling),
                number(counts.helpedByAgency),
                number(counts.helpedByOthers),
                {cellText(counts.damage ? counts.damage->toString() : QString())}};
    }

    void addPeople()
    {
        m_document.add(Heading{QStringLiteral("II. Nhân lực về an toàn thông tin")});
        question(QStringLiteral("1. "), QStringLiteral("II.1"));
        question(QStringLiteral("2. "), QStringLiteral("II.2a"));
        line({}, QStringLiteral("II.2b"));
    }

    void addTraining()
    {
        group(QStringLiteral("3. Hiện trạng cán bộ, công chức, viên chức được đào tạo về an toàn "
                             "thông tin:"));
        for (const char* id : {"II.3a", "II.3b", "II.3c"})
            count(QLatin1String(id));
        group(QStringLiteral("4. Nhu cầu đào tạo nhân lực về an toàn thông tin:"));
        for (const char* id : {"II.4a", "II.4b", "II.4c"})
            count(QLatin1String(id));
    }

    void addOpinions()
    {
        m_document.add(Heading{QStringLiteral("III. ") + label(QStringLiteral("III"))});
        const QString opinions = m_values.opinions.value_or(QString()).trimmed();
        if (opinions.isEmpty()) {
            for (int dotted = 0; dotted < 3; ++dotted)
                m_document.add(QStringLiteral("III"), Paragraph{{}, Align::Left, false, true});
            return;
        }
        for (const QString& part : opinions.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            sentence(QStringLiteral("III"), part);
    }

    void addFoot()
    {
        m_document.add(
            SignatureBlock{{{QStringLiteral("Người lập báo cáo"),
                             QStringLiteral("(Ký, ghi rõ họ tên)"), m_head.preparedBy},
                            {QStringLiteral("Thủ trưởng Cơ quan/Đơn vị"),
                             QStringLiteral("(Ký, ghi rõ họ tên, đóng dấu)"), m_head.headName}}});
        if (m_options.verbatim)
            return;
        m_document.add(Recipients{m_options.copies});
        m_document.footer = m_options.anchorLine;
    }

    const Appendix1Field& field(const QString& id) const
    {
        return fieldById(appendix1Fields(), id);
    }

    QString wording(const FieldInfo& info) const
    {
        return withSettings(info.printedLabel(m_options.verbatim), m_settings);
    }

    QString label(const QString& id) const { return wording(field(id)); }

    /// The form prints all of its lines; we leave out what an answer "Không" makes idle.
    bool hidden(const Appendix1Field& of) const
    {
        if (m_options.verbatim || of.shownWhen.isEmpty())
            return false;
        return field(of.shownWhen).get(m_values) == FormValue(false);
    }

    void group(const QString& text)
    {
        m_document.add(Paragraph{{{text}}, Align::Justify, true, false, true});
    }

    void sentence(const QString& id, const QString& text)
    {
        m_document.add(id, Paragraph{{{text}}});
    }

    void question(const QString& number, const QString& id)
    {
        const Appendix1Field& asked = field(id);
        if (hidden(asked))
            return;
        const FormValue value = asked.get(m_values);
        const bool* answer = std::get_if<bool>(&value);
        m_document.add(id, ChoiceLine{number + label(id),
                                      yesNo(answer ? std::optional(*answer) : std::nullopt)});
    }

    /// A label and its text or amount, or dots to the end of the line.
    void line(const QString& number, const QString& id)
    {
        const Appendix1Field& shown = field(id);
        if (hidden(shown))
            return;
        QString value = shownText(shown.get(m_values)).trimmed();
        const bool known = !value.isEmpty();
        if (known && shown.type == FormFieldType::Money)
            value += QStringLiteral("\u00a0đồng");
        Paragraph paragraph{
            {{number + label(id) + (known ? QStringLiteral(" ") + value : QString())}}};
        paragraph.trailingDots = !known;
        m_document.add(id, paragraph);
    }

    void count(const QString& id)
    {
        const FormValue value = field(id).get(m_values);
        const qint64* number = std::get_if<qint64>(&value);
        sentence(id, withBlanks(label(id), {number ? text::twoDigits(*number) : QString()}));
    }

    const Appendix1Values& m_values;
    const LetterheadData& m_head;
    const Appendix1Options& m_options;
    QHash<QString, QString> m_settings;
    ReportDocument m_document;
};

} // namespace

ReportDocument buildAppendix1(const Appendix1Values& values, const LetterheadData& head,
                              const Appendix1Options& options)
{
    return Appendix1Builder(values, head, options).build();
}

} // namespace soattt
