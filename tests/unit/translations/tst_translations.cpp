#include "models/registers/catalog.h"
#include "models/registers/labels.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace soattt;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< several for a plural
    bool unfinished = false;
};

QStringList readTranslation(QXmlStreamReader& xml)
{
    QStringList texts;
    QString text;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation")) {
        if (xml.hasError())
            return {};
        if (xml.isStartElement() && xml.name() == u"numerusform")
            texts << xml.readElementText();
        else if (xml.isCharacters())
            text += xml.text();
    }
    return texts.isEmpty() ? QStringList{text} : texts;
}

std::vector<Message> readCatalogue(const QString& name)
{
    QFile file(QStringLiteral(SOATTT_SOURCE_DIR "/translations/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            messages.push_back({context, xml.readElementText(), {}, false});
        else if (xml.name() == u"translation") {
            messages.back().unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            messages.back().translations = readTranslation(xml);
        }
    }
    return messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression marks(QStringLiteral("%(n|L?[0-9]+)"));
    QStringList found;
    for (auto match = marks.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void catalogueIsComplete_data();
    void catalogueIsComplete();
    void labelsAreVietnamese_data();
    void labelsAreVietnamese();
    void everyRegisterWordIsTranslated();
    void labelsTellFieldsApart();
    void standardButtonsSpeakVietnamese();
};

void TestTranslations::catalogueIsComplete_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("Vietnamese") << QStringLiteral("soattt_vi.ts");
    QTest::newRow("Qt in Vietnamese") << QStringLiteral("qtbase_vi.ts");
    QTest::newRow("English plurals") << QStringLiteral("soattt_en.ts");
}

/// Every message is translated, keeps its placeholders and is Unicode NFC.
void TestTranslations::catalogueIsComplete()
{
    QFETCH(QString, file);
    const auto messages = readCatalogue(file);
    QVERIFY(!messages.empty());
    QStringList wrong;
    for (const Message& message : messages) {
        const QString name = message.context + QStringLiteral(": ") + message.source;
        if (message.unfinished || message.translations.isEmpty())
            wrong << name + QStringLiteral(" (not translated)");
        for (const QString& text : message.translations) {
            if (text.isEmpty())
                wrong << name + QStringLiteral(" (empty)");
            if (text != text.normalized(QString::NormalizationForm_C))
                wrong << name + QStringLiteral(" (not NFC)");
            if (message.translations.size() == 1 &&
                placeholders(text) != placeholders(message.source))
                wrong << name + QStringLiteral(" (placeholders)");
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestTranslations::labelsAreVietnamese_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("label");
    const auto row = [](const char* kind, const char* field, const QString& label) {
        QTest::addRow("%s.%s", kind, field)
            << QString::fromLatin1(kind) << QString::fromLatin1(field) << label;
    };
    row("assets", "name", QStringLiteral("Tên tài sản, model"));
    row("assets", "serial", QStringLiteral("Số sê-ri"));
    row("assets", "custodian", QStringLiteral("Người quản lý"));
    row("assets", "original_value", QStringLiteral("Nguyên giá"));
    row("assets", "warranty_until", QStringLiteral("Bảo hành đến"));
    row("assets", "state", QStringLiteral("Tình trạng"));
    row("staff", "department", QStringLiteral("Phòng ban"));
}

/// The headings offices use in their own lists: an import finds its columns by them.
void TestTranslations::labelsAreVietnamese()
{
    QFETCH(QString, kind);
    QFETCH(QString, field);
    QTEST(paper::fieldLabel(findKind(kind)->field(field)), "label");
}

void TestTranslations::everyRegisterWordIsTranslated()
{
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/translations/soattt_vi.qm")));
    QStringList missing;
    const auto look = [&](const char* context, const char* source) {
        if (source && translator.translate(context, source).isEmpty())
            missing << QLatin1String(context) + QLatin1String(": ") + QString::fromUtf8(source);
    };
    for (const RecordKind* kind : allKinds()) {
        look("Kind", kind->label());
        look("Kind", kind->singular());
        for (const Field& field : kind->fields()) {
            look("Field", field.label);
            look("Unit", field.unit);
            for (const Choice& choice : field.choices)
                look("Choice", choice.label);
        }
    }
    missing.removeDuplicates();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
}

/// A heading that stands for two fields would import one column into the wrong place.
void TestTranslations::labelsTellFieldsApart()
{
    QStringList twice;
    for (const RecordKind* kind : allKinds()) {
        QStringList labels;
        for (const Field& field : kind->fields()) {
            const QString label = paper::fieldLabel(field).toLower();
            if (labels.contains(label))
                twice << kind->key() + QLatin1String(": ") + label;
            labels << label;
            QStringList answers;
            for (const Choice& choice : field.choices) {
                const QString answer = paper::choiceLabel(choice).toLower();
                if (answers.contains(answer))
                    twice << kind->key() + QLatin1Char('.') + field.key + QLatin1String(": ") +
                                 answer;
                answers << answer;
            }
        }
    }
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QLatin1Char('\n'))));
}

void TestTranslations::standardButtonsSpeakVietnamese()
{
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/translations/qtbase_vi.qm")));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QDialogButtonBox box(QDialogButtonBox::Save | QDialogButtonBox::Cancel |
                         QDialogButtonBox::Close | QDialogButtonBox::Yes);
    const auto shown = [&](QDialogButtonBox::StandardButton which) {
        return box.button(which)->text().remove(QLatin1Char('&'));
    };
    QCOMPARE(shown(QDialogButtonBox::Save), QStringLiteral("Lưu"));
    QCOMPARE(shown(QDialogButtonBox::Cancel), QStringLiteral("Hủy"));
    QCOMPARE(shown(QDialogButtonBox::Close), QStringLiteral("Đóng"));
    QCOMPARE(shown(QDialogButtonBox::Yes), QStringLiteral("Có"));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
