#pragma once

#include "models/services/machinejudge.h"
#include "models/services/session.h"

namespace soattt {

/// Why a result can't be taken, or not without a person's word.
enum class CheckDoubt {
    None,
    Refused,       ///< unreadable, altered, of another form, or two assets answer to it
    Twice,         ///< this very result is in the book
    NotInRegister, ///< may be added to it
    Clock,         ///< its clock is off; may be taken all the same
};

/// One file of soattt-probe as it was read, with the computer it is of.
struct CheckLook
{
    QString name; ///< of the file
    QByteArray bytes;
    std::optional<ProbeResult> result;
    std::optional<Asset> asset;
    std::vector<CheckDoubt> doubts; ///< none: it can be imported as it is
    QString sentence;               ///< translated: what stands in the way, or what was found
    QString advice;

    bool isAskable() const;
    bool isSound() const { return doubts.empty(); }
    bool has(CheckDoubt doubt) const;
};

/// What a person decided on what was asked.
struct CheckConsent
{
    bool addMachines = false;
    bool acceptClock = false;
};

/// Takes results of soattt-probe in: finds the computer, judges, keeps the file with the record.
class MachineCheckService
{
public:
    explicit MachineCheckService(const Session& session)
        : m_session(session)
    {
    }

    /// Of a file of soattt-probe, or a text of its parts. Never throws for what is wrong in it.
    CheckLook look(const QString& name, const QByteArray& bytes) const;
    bool mayImport(const CheckLook& look, const CheckConsent& consent) const;
    /// All in one transaction, one undo. Throws UserError when one still has a doubt, and when two
    /// of them are the same. Returns the checks as stored.
    std::vector<MachineCheck> import(const std::vector<CheckLook>& looks,
                                     const CheckConsent& consent) const;

    /// The kept result of a check; nothing for one written by hand.
    std::optional<ProbeResult> resultOf(const MachineCheck& check) const;
    /// By what the office asks today.
    std::vector<RuleVerdict> verdicts(const ProbeResult& result, const Asset& asset) const;
    /// The computer of a check, closed or not.
    std::optional<Asset> assetOf(const MachineCheck& check) const;

private:
    void findMachine(CheckLook& look) const;
    void questionClock(CheckLook& look) const;
    MachineStanding standingOf(const Asset& asset) const;
    MachineCheck checkOf(const ProbeResult& result, const Asset& asset) const;
    const Session& m_session;
};

} // namespace soattt
