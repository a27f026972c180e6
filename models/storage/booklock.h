#pragma once

#include <QLockFile>
#include <QString>

namespace soattt {

/// `<book>.lock`, held while a book is open; names who holds it. A lock left behind by a dead
/// process of this computer is taken over.
class BookLock
{
public:
    explicit BookLock(const QString& bookPath);
    bool tryLock() { return m_file.tryLock(0); }
    /// "soattt, process 1234, MAY-VANTHU"
    QString holder() const;

private:
    QLockFile m_file;
};

} // namespace soattt
