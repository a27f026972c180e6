#pragma once

#include "models/services/session.h"

namespace soattt {

/// A record was refused; `problems` say which fields and why. Nothing was changed.
class RecordRefused : public DataError
{
public:
    explicit RecordRefused(std::vector<Problem> problems);
    const std::vector<Problem>& problems() const { return m_problems; }

private:
    std::vector<Problem> m_problems;
};

/// Adds, changes, closes and undoes records of every register: check, write, log, announce.
class RecordService
{
public:
    explicit RecordService(const Session& session)
        : m_session(session)
    {
    }

    /// Everything wrong with it: its own rules, unique fields, references that lead nowhere.
    std::vector<Problem> check(const Record& record) const;
    /// Only the unique fields that another live record holds.
    std::vector<Problem> checkUnique(const Record& record) const;
    /// Only the people newly named who have left the office. What has ended may still name them.
    std::vector<Problem> checkPeople(const Record& record,
                                     const std::optional<Record>& before) const;

    /// What it may not be beside the other records: unique fields, lines of what is finished, and
    /// the rules of single kinds (bookrules.h).
    std::vector<Problem> checkBeside(const Record& record) const;

    /// Writes a record that was found sound, and with it what follows from it (devicerules.h), in a
    /// transaction begun elsewhere. Throws RecordRefused before anything is written.
    void write(RecordWriter& writer, const std::optional<Record>& before, Record& record) const;
    /// Throws when nobody could let anybody in again. To be asked once users were written.
    void requireAdministrator(const RecordKind& kind) const;

    /// Adds (id 0; gives a code when it has none) or changes. Returns it as stored.
    Record save(Record record);
    /// The same change on many records in one transaction, one undo. All or nothing: the refusal
    /// names every record that stands in the way.
    void saveAll(const std::vector<Record>& records, const QString& subject);
    /// A record and its lines in one transaction, one undo; the lines get the record's code.
    /// Returns the record as stored.
    Record saveWithLines(const Record& parent, const std::vector<Record>& lines,
                         const QString& subject);
    /// Closes with a reason instead of deleting; refused while open records point to it.
    void close(const RecordKind& kind, const QString& code, const QDate& on, const QString& reason);
    /// The same for many, in one transaction, one undo. All or nothing.
    void closeAll(const RecordKind& kind, const QStringList& codes, const QDate& on,
                  const QString& reason);
    void reopen(const RecordKind& kind, const QString& code);

    /// The next free code: "TS-0138".
    QString nextCode(const RecordKind& kind) const;

    /// The newest transaction of this person that can be undone; 0 when there is none.
    qint64 lastUndoable() const;
    /// What the transaction did to records, oldest first; empty when it is about none.
    std::vector<LogEntry> recordEntries(qint64 transaction) const;
    /// Writes the inverse of every entry of the transaction; refused when a record was touched
    /// since, or is a line of what was finished meanwhile. An undone addition becomes withdrawn.
    /// Returns what was undone, for the status bar.
    QString undo(qint64 transaction);

private:
    friend class RecordBatch;
    std::vector<Problem> checkStanding(const Record& record) const;
    bool mayShare(const Record& record, const Field& field, const QString& holder) const;
    static QString takenText(const RecordKind& kind, const Field& field, const QString& value,
                             const QString& holder);
    static void refuse(std::vector<Problem> problems);
    std::vector<Problem> checkReferences(const Record& record) const;
    std::vector<Problem> checkChange(const Record& record) const;
    Record found(const RecordKind& kind, const QString& code) const;
    void store(RecordWriter& writer, Record& record) const;
    void storeNew(RecordWriter& writer, Record& record) const;
    void storeChanged(RecordWriter& writer, Record& record) const;
    static void refuseFollowing(const Record& record, const std::vector<Problem>& problems);
    std::vector<Problem> checkParent(const Record& line) const;
    void requireClosable(const Record& record) const;
    static Record closed(Record record, const QDate& on, const QString& reason);
    enum class Pointing {
        Holding, ///< open records; how things were does not count
        Any,     ///< closed ones and history too
    };
    QString holderOf(const RecordKind& kind, const QString& code, Pointing which) const;
    std::vector<Problem> checkLine(const LogEntry& entry) const;
    void turnBack(RecordWriter& writer, const RecordKind& kind, const LogEntry& entry) const;
    const Session& m_session;
};

} // namespace soattt
