#pragma once

#include "models/registers/recordkind.h"

#include <QJsonArray>
#include <QJsonObject>

namespace soattt {

/// What the sample office is made of, read from resources/sample/*.json. Dates there are told from
/// the day the sample is made: "@-20d", "@-8m 09:15", "@+30d", "@-5h"; "@-20D" may be a weekend.
class SampleData
{
public:
    explicit SampleData(const QDateTime& now);

    const QDateTime& now() const { return m_now; }
    QJsonObject office() const { return m_office; }
    QJsonObject equipment() const { return m_equipment; }

    /// That many days from now at that time of day; a weekend becomes the Friday before.
    QDateTime day(int days, const QTime& time = QTime(8, 0)) const;
    QDate date(int days) const { return day(days).date(); }
    QDateTime timeOf(const QString& told) const;
    /// Fills a record of the kind from the object's members that are fields of it.
    void fill(Record& record, const QJsonObject& object) const;
    static QStringList texts(const QJsonValue& array);

private:
    Value valueOf(const Field& field, const QJsonValue& json) const;
    Value textValue(const Field& field, const QString& text) const;

    QDateTime m_now;
    QJsonObject m_office;
    QJsonObject m_equipment;
};

} // namespace soattt
