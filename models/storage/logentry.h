#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace soattt {

/// One field before and after, as canonical text; a secret field shows only that it changed.
struct FieldChange
{
    QString field;
    QString before;
    QString after;
    bool operator==(const FieldChange&) const = default;
};

/// One line of the activity log. `sequence` and `hash` are given when it is appended.
struct LogEntry
{
    qint64 sequence = 0;
    qint64 transaction = 0; ///< entries of one change share it
    QDateTime at;           ///< UTC
    QString actor;          ///< sign-in name, or "system"
    QString action;         ///< key: add, change, close, withdraw, import, sign-in, export, …
    QString subject;        ///< name of the transaction: what the person did
    QString kind;           ///< empty when the entry is about no record
    QString code;
    QString note; ///< file names, anchors, refusals, a clock set by hand
    std::vector<FieldChange> changes;
    QByteArray rowHash; ///< of the record after the change; empty without a record
    QByteArray hash;
};

/// Where the chain stands: `SEQ:HASH`, printed on issued documents.
struct LogHead
{
    qint64 sequence = 0;
    QByteArray hash;
    /// "12408:9f2c…" with the whole hash in hex.
    QString toString() const;
};

} // namespace soattt
