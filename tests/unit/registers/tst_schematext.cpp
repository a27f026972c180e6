#include "models/registers/schematext.h"

#include <QFile>
#include <QTest>

using namespace soattt;

class TestSchemaText : public QObject
{
    Q_OBJECT

private slots:
    /// docs/schema.md is what the field tables say. SOATTT_UPDATE=1 writes it anew.
    void thePageIsCurrent()
    {
        QFile page(QStringLiteral(SOATTT_SOURCE_DIR "/docs/schema.md"));
        const QString text = schemaText();
        if (qEnvironmentVariableIntValue("SOATTT_UPDATE") != 0) {
            QVERIFY(page.open(QIODevice::WriteOnly));
            QVERIFY(page.write(text.toUtf8()) > 0);
            return;
        }
        QVERIFY2(page.open(QIODevice::ReadOnly), "docs/schema.md is missing");
        const QStringList kept = QString::fromUtf8(page.readAll()).split(QLatin1Char('\n'));
        const QStringList wanted = text.split(QLatin1Char('\n'));
        for (int i = 0; i < qMin(kept.size(), wanted.size()); ++i)
            QCOMPARE(kept[i], wanted[i]);
        QCOMPARE(kept.size(), wanted.size());
    }

    void everyFieldIsThere()
    {
        const QString text = schemaText();
        for (const char* part : {"## `access-points`: Wifi access points", "`password_changed_on`",
                                 "reference → `staff`", "integer, years", "`software_licence`",
                                 "`withdrawn`", "Tên tài sản"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    }
};

QTEST_GUILESS_MAIN(TestSchemaText)
#include "tst_schematext.moc"
