#include "tests/support/ctl.h"

#include <QCryptographicHash>

using namespace soattt;

namespace {

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

QStringList codes(const QJsonArray& records)
{
    QStringList codes;
    for (const QJsonValue& record : records)
        codes.append(record[QStringLiteral("code")].toString());
    return codes;
}

QStringList codeRange(const char* prefix, int first, int last)
{
    QStringList codes;
    for (int i = first; i <= last; ++i)
        codes.append(
            QStringLiteral("%1-%2").arg(QLatin1String(prefix)).arg(i, 4, 10, QLatin1Char('0')));
    return codes;
}

} // namespace

/// Lists in and out, duties and forms, on one small office.
class tst_Registers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listJsonHasEveryField();
    void listPrintsNoJson();
    void where_data();
    void where();
    void search();
    void closedOnesOnlyWhenAsked();
    void importReport();
    void importIsAllOrNothing();
    void importDryRunKeepsNothing();
    void importSkipsBadRows();
    void importOfNoFile();
    void importAsksBeforeConverting();
    void exportComesBack_data();
    void exportComesBack();
    void exportedPdf();
    void templateNeedsNoBook();
    void regulations();
    void thresholds();
    void due();
    void dueNeedsNoSignIn();
    void formPreviewTakesNoNumber();
    void formIssued();
    void formIssuedToABadPlaceTakesNoNumber();
    void formsOfAPeriod();

private:
    CtlRun run(const QStringList& line) const
    {
        return (*m_ctl)(line + words("--book x.soattt --now 2026-07-05T09:00"));
    }
    CtlRun run(const char* line) const { return run(words(line)); }

    std::unique_ptr<Ctl> m_ctl;
};

void tst_Registers::init()
{
    m_ctl = std::make_unique<Ctl>();
    QCOMPARE(run(QStringList{QStringLiteral("create"), QStringLiteral("--office=UBND xã Thử"),
                             QStringLiteral("--regulation=TG2020"),
                             QStringLiteral("--regulation=KT2017")})
                 .code,
             0);
    m_ctl->write(QStringLiteral("staff.csv"), "Họ và tên;Chức vụ;Ngày vào;Nhóm;pledge_needed\n"
                                              "Đỗ Thị Ánh Tuyết;Kế toán trưởng;05/03/2020;;x\n"
                                              "Nguyễn Văn Bình;Chủ tịch;1/2/2019;leader;\n"
                                              "Hà Đức Duy;Chuyên viên;;user;\n");
    const CtlRun staff = run("import staff staff.csv");
    QVERIFY2(staff.code == 0, qPrintable(staff.messages));
    m_ctl->write(QStringLiteral("training.csv"), "title,held_on,attendees\n"
                                                 "Phổ biến quy chế,2026-01-15,CB-0001; CB-0003\n"
                                                 "Thư lừa đảo,2026-02-20,CB-0002\n");
    const CtlRun training = run("import training training.csv");
    QVERIFY2(training.code == 0, qPrintable(training.messages));
}

void tst_Registers::cleanup()
{
    m_ctl.reset();
}

void tst_Registers::listJsonHasEveryField()
{
    const CtlRun listed = run("list staff --json");
    QCOMPARE(listed.code, 0);
    const QJsonObject first = listed.array()[0].toObject();
    const QJsonObject expected{{QStringLiteral("code"), QStringLiteral("CB-0001")},
                               {QStringLiteral("name"), QStringLiteral("Đỗ Thị Ánh Tuyết")},
                               {QStringLiteral("sort_name"), QJsonValue()},
                               {QStringLiteral("post"), QStringLiteral("Kế toán trưởng")},
                               {QStringLiteral("department"), QJsonValue()},
                               {QStringLiteral("group"), QStringLiteral("user")},
                               {QStringLiteral("email"), QJsonValue()},
                               {QStringLiteral("phone"), QJsonValue()},
                               {QStringLiteral("joined_on"), QStringLiteral("2020-03-05")},
                               {QStringLiteral("status"), QStringLiteral("working")},
                               {QStringLiteral("status_on"), QJsonValue()},
                               {QStringLiteral("status_decision"), QJsonValue()},
                               {QStringLiteral("briefed_on"), QJsonValue()},
                               {QStringLiteral("pledge_needed"), true},
                               {QStringLiteral("pledged_on"), QJsonValue()},
                               {QStringLiteral("notes"), QJsonValue()},
                               {QStringLiteral("closed_on"), QJsonValue()},
                               {QStringLiteral("closed_reason"), QJsonValue()},
                               {QStringLiteral("withdrawn"), false}};
    QCOMPARE(first, expected);
    QCOMPARE(run("list assets --json").output.simplified(), QByteArray("[]"));
}

void tst_Registers::listPrintsNoJson()
{
    const CtlRun listed = run("list staff");
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.output, QByteArray());
    QVERIFY(listed.says(QStringLiteral("Đỗ Thị Ánh Tuyết")));
}

void tst_Registers::where_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char* name, const char* line, const QStringList& found) {
        QTest::newRow(name) << words(line) << found;
    };
    row("choice", "list staff --where group=leader", codeRange("CB", 2, 2));
    row("choice by its label", "list staff --where group=User",
        {QStringLiteral("CB-0001"), QStringLiteral("CB-0003")});
    row("date ISO", "list staff --where joined_on=2019-02-01", codeRange("CB", 2, 2));
    row("date as written here", "list staff --where joined_on=1/2/2019", codeRange("CB", 2, 2));
    row("not filled in", "list staff --where joined_on=", codeRange("CB", 3, 3));
    row("mark", "list staff --where pledge_needed=yes", codeRange("CB", 1, 1));
    row("no mark", "list staff --where pledge_needed=no", codeRange("CB", 2, 3));
    row("two at once", "list staff --where group=user --where joined_on=", codeRange("CB", 3, 3));
    row("one of several people", "list training --where attendees=CB-0003", codeRange("DT", 1, 1));
    row("nobody", "list staff --where code=CB-9999", {});
}

void tst_Registers::where()
{
    QFETCH(QStringList, line);
    QFETCH(QStringList, found);
    const CtlRun listed = run(line + QStringList{QStringLiteral("--json")});
    QVERIFY2(listed.code == 0, qPrintable(listed.messages));
    QCOMPARE(codes(listed.array()), found);
}

void tst_Registers::search()
{
    for (const char* typed : {"anh tuyet", "ÁNH", "do thi", "ke toan"}) {
        const CtlRun listed = run(QStringList{QStringLiteral("list"), QStringLiteral("staff"),
                                              QStringLiteral("--json"), QStringLiteral("--search"),
                                              QString::fromUtf8(typed)});
        QVERIFY2(codes(listed.array()) == codeRange("CB", 1, 1), typed);
    }
}

void tst_Registers::closedOnesOnlyWhenAsked()
{
    QCOMPARE((*m_ctl)(words("sample --book s.soattt --now 2026-07-05T09:00"), QString()).code, 0);
    const auto disposed = [this](const char* more) {
        const CtlRun listed =
            (*m_ctl)(words("list assets --json --where state=disposed --book s.soattt") +
                         QString::fromLatin1(more).split(QLatin1Char(' '), Qt::SkipEmptyParts),
                     QString());
        return codes(listed.array()).size();
    };
    QCOMPARE(disposed(""), 0);
    QCOMPARE(disposed("--closed"), 2);
}

void tst_Registers::importReport()
{
    m_ctl->write(QStringLiteral("more.csv"), "code,name,post\n"
                                             "CB-0001,Đỗ Thị Ánh Tuyết,Chánh Văn phòng\n"
                                             "CB-0002,Nguyễn Văn Bình,Chủ tịch\n"
                                             ",Phạm Thị Yến,Văn thư\n");
    const CtlRun imported = run("import staff more.csv --json");
    QCOMPARE(imported.code, 0);
    const QJsonObject expected{{QStringLiteral("read"), 3},
                               {QStringLiteral("added"), 1},
                               {QStringLiteral("updated"), 1},
                               {QStringLiteral("unchanged"), 1},
                               {QStringLiteral("rejected"), 0},
                               {QStringLiteral("warning"), QString()},
                               {QStringLiteral("errors"), QJsonArray()}};
    QCOMPARE(imported.object(), expected);
    QCOMPARE(run("list staff --json").array().size(), 4);
}

void tst_Registers::importIsAllOrNothing()
{
    m_ctl->write(QStringLiteral("bad.csv"), "name,joined_on\n"
                                            "Lý Thị Hoa,2026-01-01\n"
                                            "Võ Văn Sai,31/02/2026\n");
    const CtlRun imported = run("import staff bad.csv --json");
    QCOMPARE(imported.code, 1);
    const QJsonObject report = imported.object();
    QCOMPARE(report[QStringLiteral("rejected")].toInt(), 1);
    const QJsonObject error = report[QStringLiteral("errors")].toArray().first().toObject();
    QCOMPARE(error.keys(), (QStringList{QStringLiteral("column"), QStringLiteral("message"),
                                        QStringLiteral("row"), QStringLiteral("sheet"),
                                        QStringLiteral("value")}));
    QCOMPARE(error[QStringLiteral("row")].toInt(), 3);
    QCOMPARE(error[QStringLiteral("column")].toString(), QStringLiteral("joined_on"));
    QCOMPARE(error[QStringLiteral("value")].toString(), QStringLiteral("31/02/2026"));
    QCOMPARE(run("list staff --json").array().size(), 3);
    const CtlRun spoken = run("import staff bad.csv");
    QCOMPARE(spoken.code, 1);
    QCOMPARE(spoken.output, QByteArray());
    QVERIFY2(spoken.says(QStringLiteral("31/02/2026")), qPrintable(spoken.messages));
}

void tst_Registers::importDryRunKeepsNothing()
{
    m_ctl->write(QStringLiteral("more.csv"), "name,post\nPhạm Thị Yến,Văn thư\n");
    const CtlRun tried = run("import staff more.csv --dry-run --json");
    QCOMPARE(tried.code, 0);
    QCOMPARE(tried.object()[QStringLiteral("added")].toInt(), 1);
    QCOMPARE(run("list staff --json").array().size(), 3);
}

void tst_Registers::importSkipsBadRows()
{
    m_ctl->write(QStringLiteral("bad.csv"), "name,joined_on\n"
                                            "Lý Thị Hoa,2026-01-01\n"
                                            "Võ Văn Sai,31/02/2026\n");
    const CtlRun imported = run("import staff bad.csv --skip-bad-rows --json");
    QCOMPARE(imported.code, 0);
    QCOMPARE(imported.object()[QStringLiteral("added")].toInt(), 1);
    QCOMPARE(imported.object()[QStringLiteral("rejected")].toInt(), 1);
    QCOMPARE(run("list staff --json").array().size(), 4);
}

void tst_Registers::importOfNoFile()
{
    const CtlRun imported = run("import staff none.xlsx");
    QCOMPARE(imported.code, 1);
    QVERIFY(imported.says(QStringLiteral("none.xlsx")));
}

void tst_Registers::importAsksBeforeConverting()
{
    // "Máy tính để bàn", "Máy in phòng kế toán" … in TCVN3, as an old Excel sheet gives them.
    m_ctl->write(QStringLiteral("old.csv"),
                 "name;type\nM¸y tÝnh ®Ó bµn phßng kÕ to¸n;workstation\n"
                 "M¸y in phßng v¨n th­;printer\nM¸y hñy tµi liÖu mËt;shredder\n");
    const CtlRun asked = run("import assets old.csv --json");
    QCOMPARE(asked.code, 1);
    QVERIFY2(asked.output.contains("--yes"), asked.output.constData());
    QCOMPARE(run("list assets --json").array().size(), 0);
    const CtlRun agreed = run("import assets old.csv --json --yes");
    QVERIFY2(agreed.code == 0, agreed.output.constData());
    QCOMPARE(run("list assets --json").array()[0][QStringLiteral("name")].toString(),
             QStringLiteral("Máy tính để bàn phòng kế toán"));
}

void tst_Registers::exportComesBack_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("file");
    QTest::newRow("xlsx") << "export staff --output out.xlsx"
                          << "out.xlsx";
    QTest::newRow("raw xlsx") << "export staff --raw --output out.xlsx"
                              << "out.xlsx";
    QTest::newRow("csv") << "export staff --output out.csv"
                         << "out.csv";
    QTest::newRow("raw csv") << "export staff --raw --output out.csv"
                             << "out.csv";
}

void tst_Registers::exportComesBack()
{
    QFETCH(QString, line);
    QFETCH(QString, file);
    const CtlRun exported = run(line.split(QLatin1Char(' ')));
    QVERIFY2(exported.code == 0, qPrintable(exported.messages));
    QCOMPARE(exported.output, QByteArray());
    const CtlRun back = run(QStringList{QStringLiteral("import"), QStringLiteral("staff"), file,
                                        QStringLiteral("--json")});
    QVERIFY2(back.code == 0, back.output.constData());
    QCOMPARE(back.object()[QStringLiteral("unchanged")].toInt(), 3);
    QVERIFY(run("log").says(QStringLiteral("export")));
}

void tst_Registers::exportedPdf()
{
    QCOMPARE(run("export staff --output out.pdf").code, 0);
    QVERIFY(m_ctl->read(QStringLiteral("out.pdf")).startsWith("%PDF-1.4"));
}

void tst_Registers::templateNeedsNoBook()
{
    const CtlRun made = (*m_ctl)(words("template assets --output t.xlsx"), QString());
    QVERIFY2(made.code == 0, qPrintable(made.messages));
    QVERIFY(m_ctl->read(QStringLiteral("t.xlsx")).startsWith("PK"));
    const CtlRun imported = run("import assets t.xlsx --json");
    QVERIFY2(imported.code == 0, qPrintable(imported.messages));
    QCOMPARE(imported.object()[QStringLiteral("read")].toInt(), 0);
}

void tst_Registers::regulations()
{
    const CtlRun all = (*m_ctl)(words("regulations --json"), QString());
    QCOMPARE(all.code, 0);
    QCOMPARE(all.array().size(), 8);
    const CtlRun one = (*m_ctl)(words("regulations TG2020 --json"), QString());
    QCOMPARE(one.object()[QStringLiteral("id")].toString(), QStringLiteral("TG2020"));
    const CtlRun spoken = (*m_ctl)(words("regulations TG2020"), QString());
    QVERIFY(spoken.says(QStringLiteral("Đ6.1.e")));
    QCOMPARE(spoken.output, QByteArray());
}

void tst_Registers::thresholds()
{
    const QJsonObject thresholds = run("thresholds --json").object();
    const QJsonObject review = thresholds[QStringLiteral("account.review_interval")].toObject();
    QCOMPARE(review[QStringLiteral("value")].toString(), QStringLiteral("P3M"));
    QCOMPARE(review[QStringLiteral("clauses")].toArray().first().toString(),
             QStringLiteral("TG2020 Đ6.1.e"));
    QVERIFY(thresholds[QStringLiteral("report.interval")].isArray());
    QVERIFY(!thresholds.contains(QStringLiteral("wifi.password_interval"))); // silent
}

void tst_Registers::due()
{
    const CtlRun listed = run("due --json");
    QCOMPARE(listed.code, 0);
    const QJsonArray items = listed.array();
    QVERIFY(!items.isEmpty());
    const QStringList states{QStringLiteral("overdue"), QStringLiteral("today"),
                             QStringLiteral("soon"), QStringLiteral("later")};
    QString last;
    QStringList briefings;
    for (const QJsonValue& item : items) {
        QCOMPARE(
            item.toObject().keys(),
            (QStringList{QStringLiteral("clauses"), QStringLiteral("days"), QStringLiteral("due"),
                         QStringLiteral("due_at"), QStringLiteral("duty"), QStringLiteral("hours"),
                         QStringLiteral("kind"), QStringLiteral("object"), QStringLiteral("record"),
                         QStringLiteral("state")}));
        const QString day = item[QStringLiteral("due")].toString();
        QVERIFY2(last <= day, "sorted by due");
        last = day;
        QVERIFY(states.contains(item[QStringLiteral("state")].toString()));
        if (item[QStringLiteral("duty")] == QLatin1String("staff.briefing"))
            briefings.append(item[QStringLiteral("record")].toString());
    }
    briefings.sort();
    QCOMPARE(briefings, codeRange("CB", 1, 3));
    QVERIFY(run("due --json --within 0").array().size() <= items.size());
}

void tst_Registers::dueNeedsNoSignIn()
{
    const QStringList line = words("due --json --book x.soattt --now 2026-07-05T09:00");
    QCOMPARE((*m_ctl)(line, QString()).array(), run("due --json").array());
}

void tst_Registers::formPreviewTakesNoNumber()
{
    for (const char* ending : {"pdf", "docx"}) {
        const QString file = QStringLiteral("f.") + QLatin1String(ending);
        const CtlRun made =
            run(words("form appendix-1 --period 2026H1 --output") + QStringList{file});
        QVERIFY2(made.code == 0, qPrintable(made.messages));
        QVERIFY(m_ctl->read(file).startsWith(*ending == 'p' ? "%PDF" : "PK"));
    }
    QCOMPARE(run("list documents --json").array().size(), 0);
    QCOMPARE(run("form appendix-1 --verbatim --period 2026H1 --output v.pdf").code, 0);
    QVERIFY(m_ctl->read(QStringLiteral("v.pdf")) != m_ctl->read(QStringLiteral("f.pdf")));
    QCOMPARE(run("form annual-hp2026 --period 2026 --output a.pdf").code, 0);
    QCOMPARE(run("form annual-hp2026 --verbatim --period 2026 --output w.pdf").code, 2);
    QVERIFY(m_ctl->read(QStringLiteral("w.pdf")).isEmpty());
}

void tst_Registers::formIssued()
{
    const CtlRun issued = run("form appendix-1 --period 2026H1 --issue --output f.pdf");
    QVERIFY2(issued.code == 0, qPrintable(issued.messages));
    QVERIFY(issued.says(QStringLiteral("01/BC")));
    QVERIFY(m_ctl->read(QStringLiteral("f-phieu-kiem-soat.pdf")).startsWith("%PDF"));
    const QJsonArray documents = run("list documents --json").array();
    QCOMPARE(documents.size(), 1);
    const QByteArray sum =
        QCryptographicHash::hash(m_ctl->read(QStringLiteral("f.pdf")), QCryptographicHash::Sha256)
            .toHex();
    QCOMPARE(documents[0][QStringLiteral("file_sha256")].toString().toLatin1(), sum);
    const QString anchor = documents[0][QStringLiteral("anchor")].toString();
    QCOMPARE(run(words("verify --anchor") + QStringList{anchor}).code, 0);
    const CtlRun again = run("form appendix-1 --period 2026H1 --issue --output g.docx");
    QCOMPARE(again.code, 1);
    QVERIFY(again.says(QStringLiteral("01/BC")));
    QCOMPARE(run("list documents --json").array().size(), 1);
    QVERIFY(run("form appendix-1 --period 2026H1 --issue --yes --output g.docx")
                .says(QStringLiteral("02/BC")));
}

void tst_Registers::formIssuedToABadPlaceTakesNoNumber()
{
    const CtlRun issued = run("form appendix-1 --period 2026H1 --issue --output none/f.pdf");
    QCOMPARE(issued.code, 1);
    QCOMPARE(run("list documents --json").array().size(), 0);
}

void tst_Registers::formsOfAPeriod()
{
    const CtlRun made = run("forms --period 2026H1 --output papers");
    QVERIFY2(made.code == 0, qPrintable(made.messages));
    QVERIFY(m_ctl->read(QStringLiteral("papers/appendix-1-2026H1.pdf")).startsWith("%PDF"));
    QCOMPARE(run("list documents --json").array().size(), 0);
}

QTEST_GUILESS_MAIN(tst_Registers)
#include "tst_registers.moc"
