#include "models/reports/controlslip.h"
#include "models/reports/qrmatrix.h"
#include "tests/unit/reports/samples.h"

#include <QTest>

using namespace soattt;
using samples::qs;

/// The slip that prints with an issued form, its anchor and its QR code.
class TestControlSlip : public QObject
{
    Q_OBJECT

private slots:
    void anchorIsGrouped();
    void factsById_data();
    void factsById();
    void overriddenBesideOwn();
    void nothingOverridden();
    void qrHoldsTheWholeHash();
    void qrIsASquareWithAQuietZone();
};

namespace {

ControlSlip sample()
{
    return {qs("UBND XÃ HÒA BÌNH"),
            qs("Phụ lục I, báo cáo định kỳ"),
            qs("appendix-1"),
            qs("05/BC-UBND"),
            qs("6 tháng đầu năm 2026"),
            QDateTime(QDate(2026, 7, 5), QTime(9, 5)),
            qs("Nguyễn Văn Đức"),
            samples::anchor(),
            {{qs("I.2a"), qs("Tổng số máy tính"), qs("45"), qs("41")},
             {qs("I.6"), qs("Chi phí"), {}, qs("12.450.000")}}};
}

} // namespace

void TestControlSlip::anchorIsGrouped()
{
    QCOMPARE(samples::anchor().printed(), qs("1234:2d71 1642 b726 b044 0162 7ca9 fbac 32f5"));
    QVERIFY(anchorLine(samples::anchor()).endsWith(samples::anchor().printed()));
    QCOMPARE(LogAnchor({1, qs("abcdef")}).printed(), qs("1:abcd ef"));
}

void TestControlSlip::factsById_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("form") << qs("Biểu mẫu: Phụ lục I, báo cáo định kỳ (appendix-1)");
    QTest::newRow("number") << qs("Số, ký hiệu: 05/BC-UBND");
    QTest::newRow("period") << qs("Kỳ báo cáo: 6 tháng đầu năm 2026");
    QTest::newRow("issued_at") << qs("Phát hành lúc: 09:05 ngày 05/07/2026");
    QTest::newRow("issued_by") << qs("Người phát hành: Nguyễn Văn Đức");
    QTest::newRow("anchor") << samples::anchor().printed();
}

void TestControlSlip::factsById()
{
    QFETCH(QString, text);
    const ReportDocument document = buildControlSlip(sample());
    const Block* block = document.find(QLatin1String(QTest::currentDataTag()));
    QVERIFY(block);
    QCOMPARE(plainText(block->content), text);
}

void TestControlSlip::overriddenBesideOwn()
{
    const ReportDocument document = buildControlSlip(sample());
    const Table table = std::get<Table>(document.find(qs("overridden"))->content);
    QCOMPARE(table.rows.size(), size_t(2));
    QCOMPARE(table.rows[0][2].text, qs("45"));
    QCOMPARE(table.rows[0][3].text, qs("41"));
    QCOMPARE(table.rows[1][2].text, qs("chưa có"));
}

void TestControlSlip::nothingOverridden()
{
    ControlSlip slip = sample();
    slip.overridden.clear();
    slip.period.clear();
    const ReportDocument document = buildControlSlip(slip);
    QCOMPARE(plainText(document.find(qs("overridden"))->content), qs("Không có."));
    QVERIFY(!document.find(qs("period")));
}

void TestControlSlip::qrHoldsTheWholeHash()
{
    const ReportDocument document = buildControlSlip(sample());
    QStringList codes;
    for (const Block& block : document.blocks)
        if (const auto* code = std::get_if<QrCode>(&block.content))
            codes << code->text;
    QCOMPARE(codes, QStringList(qs("1234:") + samples::anchor().hash));
}

void TestControlSlip::qrIsASquareWithAQuietZone()
{
    const auto modules = qrRectangles(samples::anchor().scanned(), 300);
    QRectF all;
    for (const QRectF& module : modules)
        all |= module;
    QVERIFY(qAbs(all.left() - all.top()) < 1e-6);
    QVERIFY(qAbs(300 - all.right() - all.left()) < 1e-6);
    // 69 bytes at error correction M or better need version 5 at least: 37 modules.
    const QImage image = qrImage(samples::anchor().scanned());
    QCOMPARE(image.width(), image.height());
    QVERIFY(image.width() >= (37 + 2 * 4) * 8);
    QVERIFY(qAbs(all.left() - 4 * 300.0 * 8 / image.width()) < 1e-6);
    QCOMPARE(qGray(image.pixel(0, 0)), 255);
    QCOMPARE(qGray(image.pixel(4 * 8 + 1, 4 * 8 + 1)), 0);
}

QTEST_MAIN(TestControlSlip)
#include "tst_controlslip.moc"
