#include "models/core/error.h"
#include "models/reports/appendix1.h"
#include "tests/unit/reports/samples.h"

#include <QSet>
#include <QTest>

using namespace soattt;
using samples::qs;

/// Phụ lục I: its fields, its words and its warnings.
class TestAppendix1 : public QObject
{
    Q_OBJECT

private slots:
    void fieldCounts_data();
    void fieldCounts();
    void idsAreUnique();
    void everyFieldCanBeSetAndCleared();
    void wrongKindIsRefused();
    void unknownIdIsRefused();
    void dependsOnKnownYesNo();
    void differencesShowBothValues();
    void screenLabels();
    void printsById_data();
    void printsById();
    void correctsOnlyOutsideVerbatim_data();
    void correctsOnlyOutsideVerbatim();
    void ticks();
    void unknownPrintsDotsNeverZero();
    void zeroIsPrinted();
    void hidesWhatNoMakesIdle();
    void verbatimHidesNothing();
    void incidentTable();
    void anchorOnlyOutsideVerbatim();
    void warnings_data();
    void warnings();
    void soundReportHasNoWarnings();
    void unknownNumbersWarnOfNothing();
};

namespace {

QString textOf(const ReportDocument& document, const char* id)
{
    const Block* block = document.find(QLatin1String(id));
    return block ? plainText(block->content).replace(QChar(0x00a0), QLatin1Char(' ')) : QString();
}

ReportDocument usual()
{
    return buildAppendix1(samples::appendix1(), samples::head(), samples::options());
}

FormValue sampleValue(const Appendix1Field& field)
{
    switch (field.type) {
    case FormFieldType::YesNo:
        return true;
    case FormFieldType::Count:
        return qint64(7);
    case FormFieldType::Money:
        return Money(1250000);
    case FormFieldType::Text:
    case FormFieldType::LongText:
        return qs("chữ");
    case FormFieldType::Choice:
        return field.choices.front().key;
    }
    Q_UNREACHABLE();
}

} // namespace

void TestAppendix1::fieldCounts_data()
{
    QTest::addColumn<FormFieldType>("type");
    QTest::addColumn<int>("inTable");
    QTest::addColumn<int>("outside");
    QTest::newRow("yes/no") << FormFieldType::YesNo << 0 << 15;
    QTest::newRow("choice") << FormFieldType::Choice << 0 << 1;
    QTest::newRow("count") << FormFieldType::Count << 24 << 14;
    QTest::newRow("money") << FormFieldType::Money << 6 << 2;
    QTest::newRow("text") << FormFieldType::Text << 1 << 6;
    QTest::newRow("long text") << FormFieldType::LongText << 0 << 1;
}

void TestAppendix1::fieldCounts()
{
    QFETCH(FormFieldType, type);
    int inTable = 0;
    int outside = 0;
    for (const Appendix1Field& field : appendix1Fields())
        if (field.type == type)
            ++(field.id.startsWith(QStringLiteral("I.11.")) ? inTable : outside);
    QTEST(inTable, "inTable");
    QTEST(outside, "outside");
}

void TestAppendix1::idsAreUnique()
{
    QSet<QString> ids;
    for (const Appendix1Field& field : appendix1Fields()) {
        QVERIFY2(!ids.contains(field.id), qPrintable(field.id));
        ids.insert(field.id);
        QVERIFY(!field.screenLabel().isEmpty());
    }
}

void TestAppendix1::everyFieldCanBeSetAndCleared()
{
    for (const Appendix1Field& field : appendix1Fields()) {
        Appendix1Values values;
        const FormValue value = sampleValue(field);
        field.set(values, value);
        QVERIFY2(field.get(values) == value, qPrintable(field.id));
        for (const Appendix1Field& other : appendix1Fields())
            if (other.id != field.id)
                QVERIFY2(other.get(values) == FormValue(),
                         qPrintable(field.id + QLatin1Char(' ') + other.id));
        field.set(values, {});
        QVERIFY2(values == Appendix1Values(), qPrintable(field.id));
    }
}

void TestAppendix1::wrongKindIsRefused()
{
    Appendix1Values values;
    const Appendix1Field& field = fieldById(appendix1Fields(), qs("I.2a"));
    QVERIFY_THROWS_EXCEPTION(DataError, field.set(values, qs("41")));
    QVERIFY(values == Appendix1Values());
}

void TestAppendix1::unknownIdIsRefused()
{
    QVERIFY_THROWS_EXCEPTION(DataError, fieldById(appendix1Fields(), qs("I.99")));
}

void TestAppendix1::dependsOnKnownYesNo()
{
    int dependent = 0;
    for (const Appendix1Field& field : appendix1Fields()) {
        if (field.shownWhen.isEmpty())
            continue;
        ++dependent;
        QVERIFY(fieldById(appendix1Fields(), field.shownWhen).type == FormFieldType::YesNo);
    }
    QCOMPARE(dependent, 13);
}

void TestAppendix1::differencesShowBothValues()
{
    const Appendix1Values own = samples::appendix1();
    Appendix1Values printed = own;
    printed.computers = 45;
    printed.lanModel = qs("client_server");
    printed.spent = std::nullopt;
    printed.incidents[5].total = 2;
    const auto all = differences(appendix1Fields(), own, printed);
    QCOMPARE(all.size(), size_t(4));
    QCOMPARE(all[0].id, qs("I.2a"));
    QCOMPARE(all[0].printed, qs("45"));
    QCOMPARE(all[0].own, qs("41"));
    QCOMPARE(all[1].printed, qs("Client/Server có đăng nhập Domain"));
    QCOMPARE(all[2].own, qs("12.450.000"));
    QVERIFY(all[2].printed.isEmpty());
    QCOMPARE(all[3].id, qs("I.11.r6.c2"));
}

void TestAppendix1::screenLabels()
{
    const auto label = [](const char* id) {
        return fieldById(appendix1Fields(), QLatin1String(id)).screenLabel();
    };
    QCOMPARE(label("I.3a"), qs("Cơ quan/đơn vị có kết nối mạng cục bộ (LAN)"));
    QCOMPARE(label("I.2b"), qs("… máy chủ"));
    QVERIFY(!label("I.8a").contains(QLatin1Char('{')));
    QVERIFY(!label("I.8a").contains(qs("cantho")));
    QCOMPARE(label("I.11.r1.c3"), qs("Tấn công từ chối dịch vụ (DoS, DDoS) – Số sự cố tự xử lý"));
}

void TestAppendix1::printsById_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("I.H1") << qs("UBND THÀNH PHỐ KON TUM\nUBND XÃ HÒA BÌNH\nSố: 05/BC-UBND\n"
                                "Hòa Bình, ngày 05 tháng 7 năm 2026");
    QTest::newRow("I.H5") << qs("BÁO CÁO ĐỊNH KỲ\nVề an toàn thông tin, 6 tháng đầu năm 2026");
    QTest::newRow("I.H6") << qs("Kính gửi: Ủy ban nhân dân thành phố Kon Tum.");
    QTest::newRow("I.1b") << qs("Nếu có: (ghi rõ số Quyết định và ngày ban hành) 112/QĐ-UBND ngày "
                                "14 tháng 3 năm 2026");
    QTest::newRow("I.2a") << qs("2. Tổng số máy tính của cơ quan/đơn vị: 41 máy, trong đó: 02 máy "
                                "chủ; 39 máy trạm");
    QTest::newRow("I.4c") << qs("Số máy tính kết nối mạng Internet: 36 máy, trong đó:");
    QTest::newRow("I.4d") << qs("Số máy tính không kết nối mạng internet để soạn thảo các văn bản "
                                "mật: 01 máy.");
    QTest::newRow("I.5.2b") << qs("Nếu có, tổng số máy tính có cài phần mềm diệt virus có bản "
                                  "quyền: 38 máy, trong đó: 02 máy chủ, 36 máy trạm.");
    QTest::newRow("I.6") << qs("6. Chi phí đầu tư cho an toàn thông tin trong thời gian qua (kỳ "
                               "báo cáo): 12.450.000 đồng");
    QTest::newRow("II.2b") << qs("Nếu có (ghi rõ họ tên, email, điện thoại liên hệ): Nguyễn Văn "
                                 "Đức, ducnv@hoabinh.example.vn, 0912 345 678");
    QTest::newRow("II.4b") << qs("+ Dành cho cán bộ chuyên trách an toàn thông tin, số lượng dự "
                                 "kiến: 02 người");
    QTest::newRow("III") << qs("Đề nghị mở thêm lớp bồi dưỡng.");
}

void TestAppendix1::printsById()
{
    QFETCH(QString, text);
    QCOMPARE(textOf(usual(), QTest::currentDataTag()), text);
}

void TestAppendix1::correctsOnlyOutsideVerbatim_data()
{
    QTest::addColumn<QString>("slip");
    QTest::addColumn<QString>("corrected");
    QTest::newRow("1 mail domain") << qs("@cantho.gov.vn") << qs("@kontum.gov.vn");
    QTest::newRow("2 data centre")
        << qs("riêng tại Trung tâm Dữ liệu thành phố:") << qs("riêng tại Trung tâm Dữ liệu tỉnh:");
    QTest::newRow("3 agency") << qs("đề nghị  Sở Thông tin và Truyền thông hỗ trợ")
                              << qs("đề nghị Công an thành phố hỗ trợ");
    QTest::newRow("5 total") << qs("của cơ quan/đơn vị, trong đó:")
                             << qs("của cơ quan/đơn vị: 41 máy, trong đó:");
    QTest::newRow("6 virus") << qs("diệt vius") << qs("diệt virus có bản quyền");
    QTest::newRow("7 DoS") << qs("(Dos, Ddos)") << qs("(DoS, DDoS)");
    QTest::newRow("8 II.3a") << qs("+ Cán bộ cán bộ lãnh đạo") << qs("+ Cán bộ lãnh đạo");
    QTest::newRow("8 II.3b") << qs("+ Cán bộ  chuyên") << qs("+ Cán bộ chuyên");
    QTest::newRow("8 II.4c") << qs("cho người cán bộ, công") << qs("cho cán bộ, công");
    QTest::newRow("9 capital") << qs("Dự kiến Chi phí") << qs("Dự kiến chi phí");
    QTest::newRow("10 place") << qs("TP. Kon Tum, ngày 05") << qs("Hòa Bình, ngày 05");
    QTest::newRow("11 sign") << qs("Số: 05\n") << qs("Số: 05/BC-UBND\n");
}

void TestAppendix1::correctsOnlyOutsideVerbatim()
{
    QFETCH(QString, slip);
    QFETCH(QString, corrected);
    const auto text = [](const Appendix1Options& options) {
        return plainText(buildAppendix1(samples::appendix1(), samples::head(), options))
            .replace(QChar(0x00a0), QLatin1Char(' '));
    };
    const QString verbatim = text(samples::verbatim());
    const QString usualText = text(samples::options());
    QVERIFY(verbatim.contains(slip));
    QVERIFY(!usualText.contains(slip));
    QVERIFY(usualText.contains(corrected));
    QVERIFY(!verbatim.contains(corrected));
}

void TestAppendix1::ticks()
{
    const ReportDocument document = usual();
    QVERIFY(textOf(document, "I.10c").endsWith(qs("☒ Có   ☐ Không")));
    QVERIFY(textOf(document, "I.10d").endsWith(qs("☐ Có   ☒ Không")));
    QCOMPARE(textOf(document, "I.3b"),
             qs("☐ Client/Server có đăng nhập Domain   ☒ ngang hàng (Peer to Peer)"));
    const ReportDocument empty = buildAppendix1({}, {}, {});
    QVERIFY(textOf(empty, "I.10c").endsWith(qs("☐ Có   ☐ Không")));
}

void TestAppendix1::unknownPrintsDotsNeverZero()
{
    for (const bool verbatim : {false, true}) {
        Appendix1Options options;
        options.verbatim = verbatim;
        const ReportDocument document = buildAppendix1({}, {}, options);
        QString text = plainText(document);
        text.remove(qs("năm 2017")).remove(qs("năm 20…")).remove(qs("10. Cơ quan"));
        QVERIFY2(!text.contains(QLatin1Char('0')), qPrintable(text));
        QVERIFY(textOf(document, "I.2a").contains(qs("…… máy chủ; …… máy trạm")));
        QVERIFY(std::get<Paragraph>(document.find(qs("I.6"))->content).trailingDots);
        QCOMPARE(textOf(document, "II.3b").contains(qs("số lượng: …… người")), true);
    }
}

void TestAppendix1::zeroIsPrinted()
{
    Appendix1Values values = samples::appendix1();
    values.servers = 0;
    values.spent = Money(0);
    const ReportDocument document = buildAppendix1(values, samples::head(), samples::options());
    QVERIFY(textOf(document, "I.2a").contains(qs(" 0 máy chủ")));
    QVERIFY(textOf(document, "I.6").endsWith(qs(": 0 đồng")));
}

void TestAppendix1::hidesWhatNoMakesIdle()
{
    Appendix1Values values = samples::appendix1();
    values.hasWifi = false;
    values.hasAntivirus = false;
    values.hasLan = false;
    const ReportDocument document = buildAppendix1(values, samples::head(), samples::options());
    for (const char* id : {"I.10b", "I.10e", "I.5.2b", "I.3b"})
        QVERIFY2(!document.find(QLatin1String(id)), id);
    QVERIFY(!plainText(document).contains(qs("Nếu có:\n")));
    for (const char* id : {"I.10a", "I.5.2a", "I.3a", "I.9b", "I.4c"})
        QVERIFY2(document.find(QLatin1String(id)), id);
}

void TestAppendix1::verbatimHidesNothing()
{
    Appendix1Values values = samples::appendix1();
    values.hasWifi = false;
    const ReportDocument document = buildAppendix1(values, samples::head(), samples::verbatim());
    QVERIFY(document.find(qs("I.10b")));
    QVERIFY(plainText(document).contains(qs("Phụ lục I\nMẪU BÁO CÁO ĐỊNH KỲ")));
}

void TestAppendix1::incidentTable()
{
    const Table table = std::get<Table>(usual().find(qs("I.11"))->content);
    QCOMPARE(table.columns.size(), size_t(6));
    QCOMPARE(table.rows.size(), size_t(6));
    QVERIFY((table.rows[3] == std::vector<TableCell>{{qs("Lừa đảo (Phishing)")},
                                                     {qs("2")},
                                                     {qs("1")},
                                                     {qs("1")},
                                                     {qs("0")},
                                                     {qs("4.500.000")}}));
    QCOMPARE(table.rows[5][0].text, qs("Khác: hỏng ổ cứng"));
    const ReportDocument empty = buildAppendix1({}, {}, {});
    const Table unknown = std::get<Table>(empty.find(qs("I.11"))->content);
    QCOMPARE(unknown.rows[2][5].text, qs("…"));
}

void TestAppendix1::anchorOnlyOutsideVerbatim()
{
    QCOMPARE(usual().footer, samples::options().anchorLine);
    QVERIFY(buildAppendix1(samples::appendix1(), samples::head(), samples::verbatim())
                .footer.isEmpty());
}

void TestAppendix1::warnings_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("names");
    QTest::newRow("2a is not 2b + 2c") << qs("I.2a") << qint64(40) << qs("I.2:");
    QTest::newRow("5.2b is not 5.2c + 5.2d") << qs("I.5.2b") << qint64(37) << qs("I.5.2:");
    QTest::newRow("5.2c above 2b") << qs("I.5.2c") << qint64(3) << qs("I.5.2c:");
    QTest::newRow("5.2d above 2c") << qs("I.5.2d") << qint64(40) << qs("I.5.2d:");
    QTest::newRow("4c above 2a") << qs("I.4c") << qint64(42) << qs("I.4c:");
    QTest::newRow("part above total") << qs("I.11.r4.c3") << qint64(3) << qs("Phishing");
    QTest::newRow("nobody handled") << qs("I.11.r5.c3") << qint64(1) << qs("Virus");
    QTest::newRow("negative") << qs("II.3c") << qint64(-1) << qs("II.3c:");
}

void TestAppendix1::warnings()
{
    QFETCH(QString, id);
    QFETCH(qint64, value);
    QFETCH(QString, names);
    Appendix1Values values = samples::appendix1();
    fieldById(appendix1Fields(), id).set(values, value);
    const QStringList found = appendix1Warnings(values);
    QVERIFY2(!found.filter(names).isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    const QString paper = plainText(buildAppendix1(values, samples::head(), samples::options()));
    for (const QString& sentence : found)
        QVERIFY(!paper.contains(sentence));
}

void TestAppendix1::soundReportHasNoWarnings()
{
    Appendix1Values values = samples::appendix1();
    QCOMPARE(appendix1Warnings(values), QStringList());
    // Helped by both sides: the parts exceed the total, and rightly so.
    values.incidents[3] = {2, 1, 1, 1, Money(0)};
    QCOMPARE(appendix1Warnings(values), QStringList());
}

void TestAppendix1::unknownNumbersWarnOfNothing()
{
    QCOMPARE(appendix1Warnings({}), QStringList());
}

QTEST_GUILESS_MAIN(TestAppendix1)
#include "tst_appendix1.moc"
