#pragma once

#include "tests/support/faultydisk.h"

#include <QMap>

#include <algorithm>
#include <map>
#include <optional>

namespace soattt::test {

/// What a disk holds of a book after the current failed at some moment of a recording. What was not
/// yet synced lies apart, cut at sector borders, and at a cut each piece is there, is not there, or
/// is rubbish, in any order. A write harms nothing outside its own bytes (SQLite asks that much of
/// a disk: "powersafe overwrite"); a removal is kept at the latest with the next sync.
class PowerCut
{
public:
    using Files = QMap<QString, QByteArray>;

    explicit PowerCut(Files before)
    {
        for (auto file = before.cbegin(); file != before.cend(); ++file)
            m_files[file.key()].kept = file.value();
    }

    /// Goes on to the next event. A disk that lies does not keep what it was told to sync.
    void pass(const DiskEvent& event, bool lies = false)
    {
        using What = DiskEvent::What;
        if (event.what == What::Acknowledged)
            return;
        if (event.what != What::Sync) {
            m_files[event.path].pending.push_back(event);
            return;
        }
        if (lies)
            return;
        for (auto& [path, file] : m_files) {
            const bool removed = !file.pending.empty() && file.pending.back().what == What::Remove;
            if (path == event.path || removed)
                keepAll(file);
        }
    }

    /// The files as the cut leaves them.
    Files cut(std::mt19937& random) const
    {
        const auto how = How(random() % 5);
        Files left;
        for (const auto& [path, whole] : m_files) {
            const File file = atRemoval(whole, random);
            std::optional<QByteArray> bytes = file.kept;
            for (const DiskEvent& piece : piecesOf(file, how, random))
                apply(bytes, piece);
            if (bytes)
                left[path] = *bytes;
        }
        return left;
    }

    /// The files as if everything so far were kept, in its order, and nothing after it.
    Files orderly() const
    {
        Files left;
        for (const auto& [path, file] : m_files) {
            std::optional<QByteArray> bytes = file.kept;
            for (const DiskEvent& event : file.pending)
                apply(bytes, event);
            if (bytes)
                left[path] = *bytes;
        }
        return left;
    }

private:
    enum class How { AllLost, AllThere, SomeThere, SomeRubbish, FirstOnly };
    static constexpr qint64 sector = 512;

    struct File
    {
        std::optional<QByteArray> kept; ///< none: no such file
        std::vector<DiskEvent> pending;
    };

    static void apply(std::optional<QByteArray>& bytes, const DiskEvent& event)
    {
        using What = DiskEvent::What;
        if (event.what == What::Remove) {
            bytes.reset();
            return;
        }
        if (!bytes)
            bytes = QByteArray();
        if (event.what == What::Truncate) {
            bytes->truncate(event.at);
        } else if (event.what == What::Write) {
            const qint64 end = event.at + event.bytes.size();
            if (bytes->size() < end)
                bytes->append(end - bytes->size(), '\0');
            bytes->replace(event.at, event.bytes.size(), event.bytes);
        }
    }

    static void keepAll(File& file)
    {
        for (const DiskEvent& event : file.pending)
            apply(file.kept, event);
        file.pending.clear();
    }

    /// A file of the name made after a removal is another file: either the old one is still there,
    /// or the new one.
    static File atRemoval(const File& file, std::mt19937& random)
    {
        const auto removal =
            std::find_if(file.pending.rbegin(), file.pending.rend(), [](const DiskEvent& event) {
                return event.what == DiskEvent::What::Remove;
            });
        if (removal == file.pending.rend())
            return file;
        if (random() % 2 == 0)
            return {file.kept, {file.pending.begin(), removal.base() - 1}};
        return {std::nullopt, {removal.base(), file.pending.end()}};
    }

    static void addPieces(std::vector<DiskEvent>& pieces, const DiskEvent& event)
    {
        if (event.what != DiskEvent::What::Write) {
            pieces.push_back(event);
            return;
        }
        for (qint64 from = 0; from < event.bytes.size();) {
            const qint64 at = event.at + from;
            const qint64 size = std::min(sector - at % sector, event.bytes.size() - from);
            pieces.push_back({event.what, event.path, at, event.bytes.mid(from, size), {}});
            from += size;
        }
    }

    static DiskEvent rubbish(DiskEvent piece, std::mt19937& random)
    {
        for (char& byte : piece.bytes)
            byte = char(random());
        return piece;
    }

    static std::vector<DiskEvent> piecesOf(const File& file, How how, std::mt19937& random)
    {
        std::vector<DiskEvent> pieces;
        for (const DiskEvent& event : file.pending)
            addPieces(pieces, event);
        if (pieces.empty() || how == How::AllThere)
            return pieces;
        if (how == How::AllLost)
            return {};
        if (how == How::FirstOnly) {
            pieces.resize(random() % (pieces.size() + 1));
            if (!pieces.empty())
                pieces.back() = rubbish(pieces.back(), random);
            return pieces;
        }
        std::erase_if(pieces, [&random](const DiskEvent&) { return random() % 2 == 0; });
        if (how == How::SomeRubbish) {
            for (DiskEvent& piece : pieces)
                piece = random() % 4 == 0 ? rubbish(piece, random) : piece;
        }
        std::shuffle(pieces.begin(), pieces.end(), random);
        return pieces;
    }

    std::map<QString, File> m_files;
};

} // namespace soattt::test
