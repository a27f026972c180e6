#pragma once

#include "models/exchange/nwipelog.h"
#include "models/registers/sanitization.h"
#include "models/services/session.h"

namespace soattt {

/// One drive of a wipe log, with the storage device of the register it is.
struct WipeLook
{
    NwipeWipe wipe;
    QString version; ///< of nwipe
    std::optional<StorageDevice> device;
    bool isTwice = false; ///< imported before
    QString sentence;     ///< translated: what was found, or what stands in the way
    bool isSound() const { return device && !isTwice; }
};

/// A log as it was read.
struct WipeLogLook
{
    QString name;
    QByteArray bytes;
    std::vector<WipeLook> wipes;
};

/// Takes logs of nwipe in: each drive wiped becomes a sanitization record with the log kept beside
/// it.
class WipeLogService
{
public:
    explicit WipeLogService(const Session& session)
        : m_session(session)
    {
    }

    /// Throws DataError for what is no log.
    WipeLogLook look(const QString& name, const QByteArray& bytes) const;
    /// A person says which storage device it is.
    void choose(const WipeLogLook& log, WipeLook& wipe, const QString& storage) const;
    /// The sound ones, in one transaction, one undo. Throws UserError when there is none.
    std::vector<Sanitization> import(const WipeLogLook& log) const;

private:
    void find(const WipeLogLook& log, WipeLook& wipe) const;
    void settle(const WipeLogLook& log, WipeLook& wipe) const;
    Sanitization recordOf(const WipeLogLook& log, const WipeLook& wipe) const;
    const Session& m_session;
};

} // namespace soattt
