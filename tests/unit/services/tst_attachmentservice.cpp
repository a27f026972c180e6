#include "models/registers/asset.h"
#include "models/registers/document.h"
#include "models/services/attachmentservice.h"
#include "models/services/recordservice.h"
#include "models/storage/verifier.h"
#include "tests/support/testbook.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace soattt;

class TestAttachmentService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void severalComeInAtOnce();
    void whatCanNotBeKeptIsRefused_data();
    void whatCanNotBeKeptIsRefused();
    void oneBadFileRefusesAll();
    void cancelKeepsNone();
    void removingIsUndone();
    void anIssuedDocumentKeepsItsFiles();
    void aReaderChangesNothing();

private:
    QString write(const QString& name, const QByteArray& bytes) const;
    std::vector<Attachment> kept() const { return m_files->list(assetKind(), m_asset->code()); }

    std::unique_ptr<TestBook> m_book;
    std::unique_ptr<AttachmentService> m_files;
    std::optional<Record> m_asset;
};

void TestAttachmentService::init()
{
    m_files.reset();
    m_book = std::make_unique<TestBook>();
    m_files = std::make_unique<AttachmentService>(*m_book->session);
    Asset asset;
    asset.name = QStringLiteral("Máy tính văn thư");
    m_asset = RecordService(*m_book->session).save(Record::from(assetKind(), asset));
}

QString TestAttachmentService::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_book->file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void TestAttachmentService::severalComeInAtOnce()
{
    const QString path = write(QStringLiteral("biên bản.pdf"), "%PDF-1.4 x");
    m_files->attach(*m_asset, {{QStringLiteral("biên bản.pdf"), path, {}},
                               {QStringLiteral("../ảnh.png"), {}, "\x89PNG\r\n\x1a\nxx"}});
    const auto files = kept();
    QCOMPARE(files.size(), size_t(2));
    QCOMPARE(files[0].name, QStringLiteral("biên bản.pdf"));
    QCOMPARE(files[0].mediaType, QStringLiteral("application/pdf"));
    QCOMPARE(files[0].size, 10);
    QCOMPARE(files[1].name, QStringLiteral("ảnh.png"));
    QCOMPARE(files[1].mediaType, QStringLiteral("image/png"));
    QCOMPARE(m_files->content(files[0]), QByteArray("%PDF-1.4 x"));
    QCOMPARE(m_files->attachedAt(files[0]), m_book->clock.now().toUTC());
    RecordService records(*m_book->session);
    records.undo(records.lastUndoable());
    QVERIFY(kept().empty());
}

void TestAttachmentService::whatCanNotBeKeptIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << "rong.txt"
                           << "rong.txt";
    QTest::newRow("too large") << "lon.bin"
                               << "50,1";
    QTest::newRow("folder") << "thu-muc"
                            << "thu-muc";
    QTest::newRow("missing") << "mat.pdf"
                             << "mat.pdf";
}

void TestAttachmentService::whatCanNotBeKeptIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, said);
    QLocale::setDefault(QLocale(QLocale::Vietnamese));
    write(QStringLiteral("rong.txt"), {});
    QFile large(write(QStringLiteral("lon.bin"), "x"));
    QVERIFY(large.resize(AttachmentService::largestFile + 100 * 1024)); // sparse: nothing is there
    QVERIFY(QDir().mkpath(m_book->file(QStringLiteral("thu-muc"))));
    try {
        m_files->attach(*m_asset, {{name, m_book->file(name), {}}});
        QFAIL("was kept");
    } catch (const UserError& error) {
        QVERIFY2(error.text().contains(said), qPrintable(error.text()));
        QVERIFY(name != QLatin1String("lon.bin") || error.text().contains(QStringLiteral("50 MB")));
    }
    QVERIFY(kept().empty());
}

void TestAttachmentService::oneBadFileRefusesAll()
{
    const QString path = write(QStringLiteral("a.txt"), "a");
    QVERIFY_THROWS_EXCEPTION(
        UserError, m_files->attach(*m_asset, {{QStringLiteral("a.txt"), path, {}},
                                              {QStringLiteral("b.txt"), {}, QByteArray()}}));
    QVERIFY(kept().empty());
}

void TestAttachmentService::cancelKeepsNone()
{
    const LogHead before = m_book->book->log().head();
    const Tell canceling = [](int percent) {
        if (percent >= 50)
            throw Canceled();
    };
    QVERIFY_THROWS_EXCEPTION(Canceled,
                             m_files->attach(*m_asset,
                                             {{QStringLiteral("a.txt"), {}, QByteArray("a")},
                                              {QStringLiteral("b.txt"), {}, QByteArray("b")}},
                                             canceling));
    QVERIFY(kept().empty());
    QCOMPARE(m_book->book->log().head().hash, before.hash);
}

void TestAttachmentService::removingIsUndone()
{
    m_files->attach(*m_asset, {{QStringLiteral("a.txt"), {}, QByteArray("a")}});
    const Attachment file = kept().front();
    m_files->withdraw(file);
    QVERIFY(kept().empty());
    QVERIFY_THROWS_EXCEPTION(UserError, m_files->withdraw(file));
    QVERIFY(Verifier(m_book->book->database()).run().ok());
    RecordService records(*m_book->session);
    records.undo(records.lastUndoable());
    QCOMPARE(kept().size(), size_t(1));
    QCOMPARE(m_files->content(kept().front()), QByteArray("a"));
}

void TestAttachmentService::anIssuedDocumentKeepsItsFiles()
{
    Attachment slip;
    slip.ownerKind = documentKind().key();
    slip.code = QStringLiteral("TEP-0001");
    QVERIFY_THROWS_EXCEPTION(UserError, m_files->withdraw(slip));
}

void TestAttachmentService::aReaderChangesNothing()
{
    m_files->attach(*m_asset, {{QStringLiteral("a.txt"), {}, QByteArray("a")}});
    const Session system = Session::system(*m_book->book);
    AttachmentService reader(system);
    QVERIFY_THROWS_EXCEPTION(
        PermissionError, reader.attach(*m_asset, {{QStringLiteral("b.txt"), {}, QByteArray("b")}}));
    QVERIFY_THROWS_EXCEPTION(PermissionError, reader.withdraw(kept().front()));
    QCOMPARE(kept().size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestAttachmentService)
#include "tst_attachmentservice.moc"
