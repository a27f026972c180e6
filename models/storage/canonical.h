#pragma once

#include "models/registers/record.h"

#include <QByteArray>
#include <QByteArrayView>

#include <string>

namespace soattt {

/// Writes (name, value) pairs so that they can be read back one way only: each as the decimal byte
/// length, a colon and the UTF-8 bytes, in name order, absent ones left out. A new empty field
/// changes no hash.
class Canonical
{
public:
    Canonical() { m_bytes.reserve(1024); }

    /// Names must come in ascending byte order; an empty value is left out.
    void add(QByteArrayView name, QByteArrayView value);
    QByteArrayView bytes() const { return m_bytes; }

private:
    void addPart(QByteArrayView part);
    std::string m_bytes;
};

/// SHA-256 over the record's canonical form, kind included; 32 bytes.
QByteArray rowHash(const Record& record);
/// The same of a record's values in canonical form, by field; empty where there is none.
QByteArray rowHash(const RecordKind& kind, const std::vector<QByteArrayView>& values);

} // namespace soattt
