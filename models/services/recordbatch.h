#pragma once

#include "models/services/attachmentservice.h"
#include "models/services/recordservice.h"

namespace soattt {

/// Any number of records written as one named transaction, one undo. All or nothing: what is
/// refused is gathered and thrown by commit(), each sentence with the record it is about.
class RecordBatch
{
public:
    /// Asks for the right to write those kinds; no other is to be saved.
    RecordBatch(const Session& session, const QString& subject,
                const std::vector<const RecordKind*>& kinds);

    /// Adds (id 0) or changes. Returns it as stored, or as it was given when it is refused.
    Record save(const Record& record);
    /// A record with lines of its own; the lines get its code. A record that is already finished
    /// may arrive with them.
    Record saveWithLines(const Record& parent, const std::vector<Record>& lines);
    /// A file kept with a record that stands in the book. Throws at once what is no fit file.
    void attach(const Record& owner, const NewFile& file);
    void commit();

private:
    bool store(Record& record);

    const Session& m_session;
    RecordService m_service;
    RecordWriter m_writer;
    std::vector<Problem> m_refusals;
    QStringList m_kinds; ///< written to
};

} // namespace soattt
