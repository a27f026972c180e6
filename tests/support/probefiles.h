#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace soattt::test {

/// Results of soattt-probe made by hand: a computer that complies with TG2020, changed at will.
struct ProbeFileMaker
{
    QJsonObject machine{{QStringLiteral("system"), QStringLiteral("windows")},
                        {QStringLiteral("name"), QStringLiteral("VANTHU-01")},
                        {QStringLiteral("maker"), QStringLiteral("Dell Inc.")},
                        {QStringLiteral("model"), QStringLiteral("OptiPlex 3080")},
                        {QStringLiteral("serial"), QStringLiteral("8XKQ2B3")},
                        {QStringLiteral("user"), QStringLiteral("lan")},
                        {QStringLiteral("macs"), QJsonArray{QStringLiteral("00:1a:2b:3c:4d:5e")}}};
    QJsonObject facts = sound();
    QString takenAt = QStringLiteral("2026-07-04T02:00:00Z");
    int schema = 1;

    static QJsonArray rows(const char* json)
    {
        return QJsonDocument::fromJson(QByteArray(json)).array();
    }

    static QJsonObject sound()
    {
        return {
            {QStringLiteral("os"),
             rows(R"([{"name":"Windows 10 Pro","version":"22H2","build":"19045.5"}])")},
            {QStringLiteral("lock"), rows(R"([{"user":"lan","active":true,"secure":true,)"
                                          R"("timeout_seconds":600,"program":"a.scr"}])")},
            {QStringLiteral("lock.limit"), rows(R"([{"timeout_seconds":null}])")},
            {QStringLiteral("autorun"), rows(R"([{"no_drive_types":255}])")},
            {QStringLiteral("antivirus"),
             rows(R"([{"name":"Kaspersky","on":true,"current":true}])")},
            {QStringLiteral("accounts"),
             rows(R"([{"name":"lan","disabled":false,"password_age_days":20}])")},
            {QStringLiteral("accounts.policy"),
             rows(R"([{"min_length":8,"lockout_threshold":5}])")},
            {QStringLiteral("interfaces"),
             rows(R"([{"name":"Ethernet","kind":"wired","up":false,"addresses":"10.0.0.7"}])")},
            {QStringLiteral("network.history"), QJsonArray()},
            {QStringLiteral("usb.history"), QJsonArray()},
            {QStringLiteral("updates"), rows(R"([{"origin":"packages","last":"2026-06-30"}])")},
        };
    }

    /// One fact read with other rows.
    ProbeFileMaker& with(const char* key, const char* json)
    {
        facts.insert(QString::fromLatin1(key), rows(json));
        return *this;
    }
    ProbeFileMaker& without(const char* key)
    {
        facts.insert(QString::fromLatin1(key), QJsonValue());
        return *this;
    }

    QByteArray file() const
    {
        QJsonArray list;
        for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
            QJsonObject object{{QStringLiteral("key"), fact.key()}};
            if (fact->isArray()) {
                object.insert(QStringLiteral("state"), QStringLiteral("read"));
                object.insert(QStringLiteral("rows"), *fact);
            } else {
                object.insert(QStringLiteral("state"), QStringLiteral("unknown"));
                object.insert(QStringLiteral("why"), QStringLiteral("access_denied"));
            }
            list.append(object);
        }
        const QJsonObject content{{QStringLiteral("schema"), schema},
                                  {QStringLiteral("probe"), QStringLiteral("0.1.0")},
                                  {QStringLiteral("taken_at"), takenAt},
                                  {QStringLiteral("machine"), machine},
                                  {QStringLiteral("facts"), list}};
        const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
        const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        return R"({"format":"soattt-probe","sha256":")" + sum + R"(","content":)" + bytes + "}\n";
    }
};

} // namespace soattt::test
