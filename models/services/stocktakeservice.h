#pragma once

#include "models/registers/stocktake.h"
#include "models/services/session.h"

namespace soattt {

/// How many of each outcome.
struct StocktakeCounts
{
    qint64 expected = 0; ///< in the books of what was taken stock of
    qint64 open = 0;     ///< expected and not yet seen
    qint64 found = 0;
    qint64 missing = 0;
    qint64 unexpected = 0;
    qint64 wrongPlace = 0;
    bool operator==(const StocktakeCounts&) const = default;
};

/// What a typed or scanned code turned out to be.
struct ScanResult
{
    StocktakeLine line;
    bool again = false; ///< it was counted before
    QString sentence;   ///< translated
};

/// A stock-take from its opening to its end: every asset expected is a line, a code read makes it
/// found, in another place or unexpected, and what is left at the end is missing.
class StocktakeService
{
public:
    explicit StocktakeService(const Session& session)
        : m_session(session)
    {
    }

    /// Writes it with a line for every asset of its department and place. Returns its code.
    QString begin(const Stocktake& stocktake) const;
    /// `place` is where one stands now; empty: the place is not looked at.
    ScanResult scan(const QString& stocktake, const QString& code, const QString& place) const;
    std::vector<StocktakeLine> lines(const QString& stocktake) const;
    StocktakeCounts counts(const QString& stocktake) const;
    /// What was not seen is missing. Throws UserError when it is finished already.
    void finish(const QString& stocktake, const QDate& on) const;
    /// The newest that is not finished; empty when there is none.
    QString unfinished() const;
    Stocktake load(const QString& stocktake) const;

private:
    std::optional<Asset> assetOf(const QString& code) const;
    std::optional<Record> lineOf(const QString& stocktake, const QString& field,
                                 const QString& value) const;
    StocktakeLine newLine(const QString& stocktake, const Asset& asset) const;
    Record saved(const Record& line) const;
    ScanResult unknown(const QString& stocktake, const QString& code, const QString& place) const;
    const Session& m_session;
};

} // namespace soattt
