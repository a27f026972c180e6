#include "models/exchange/readahead.h"

#include <algorithm>
#include <utility>

namespace soattt {

namespace {

constexpr size_t mostBatches = 4;
constexpr qsizetype batchSize =
    1 << 15; ///< in letters and cells, some 300 rows of an office's list

qsizetype sizeOf(const Row& row)
{
    auto size = qsizetype(row.cells.size());
    for (const Cell& cell : row.cells)
        size += cell.text.size();
    return size;
}

} // namespace

ReadAhead::ReadAhead(std::unique_ptr<SheetReader> reader)
    : m_reader(std::move(reader))
{
}

ReadAhead::~ReadAhead()
{
    stop();
}

void ReadAhead::select(qsizetype sheet)
{
    stop();
    m_reader->select(sheet);
}

bool ReadAhead::readsAhead()
{
    if (m_thread.joinable() || m_alone)
        return !m_alone;
    try {
        m_thread = std::thread([this] { readOn(); });
    } catch (const std::system_error&) {
        m_alone = true;
    }
    return !m_alone;
}

bool ReadAhead::nextRow(Row& row)
{
    if (m_rowsRead < firstRows || !readsAhead()) {
        ++m_rowsRead;
        const bool more = m_reader->nextRow(row);
        m_progress = m_reader->progress();
        return more;
    }
    while (m_next == m_batch.count && !m_batch.last)
        takeBatch();
    if (m_next < m_batch.count) {
        std::swap(row, m_batch.rows[m_next++]);
        return true;
    }
    if (m_batch.error)
        std::rethrow_exception(m_batch.error);
    row.cells.clear();
    return false;
}

void ReadAhead::takeBatch()
{
    std::unique_lock lock(m_guard);
    if (!m_batch.rows.empty())
        m_used.push_back(std::move(m_batch));
    m_changed.wait(lock, [this] { return !m_full.empty(); });
    m_batch = std::move(m_full.front());
    m_full.pop_front();
    m_next = 0;
    m_progress = std::max(m_progress, m_batch.progress);
    m_changed.notify_all();
}

/// The thread ends; what it read ahead is forgotten.
void ReadAhead::stop()
{
    {
        const std::lock_guard lock(m_guard);
        m_stopped = true;
        m_changed.notify_all();
    }
    if (m_thread.joinable())
        m_thread.join();
    m_stopped = false;
    m_full.clear();
    m_used.clear();
    m_batch = {};
    m_next = 0;
    m_rowsRead = 0;
    m_progress = 0;
}

void ReadAhead::readOn()
{
    for (bool more = true; more;) {
        Batch batch;
        {
            const std::lock_guard lock(m_guard);
            if (!m_used.empty()) {
                batch.rows = std::move(m_used.back().rows);
                m_used.pop_back();
            }
        }
        fill(batch);
        more = !batch.last;
        more = hand(std::move(batch)) && more;
    }
}

void ReadAhead::fill(Batch& batch)
{
    try {
        for (qsizetype size = 0; size < batchSize && !batch.last;) {
            if (batch.count == batch.rows.size())
                batch.rows.emplace_back();
            batch.last = !m_reader->nextRow(batch.rows[batch.count]);
            if (!batch.last)
                size += sizeOf(batch.rows[batch.count++]);
        }
        batch.progress = m_reader->progress();
    } catch (...) {
        batch.error = std::current_exception();
        batch.last = true;
    }
}

/// False when nobody wants it any more.
bool ReadAhead::hand(Batch&& batch)
{
    std::unique_lock lock(m_guard);
    m_changed.wait(lock, [this] { return m_stopped || m_full.size() < mostBatches; });
    if (m_stopped)
        return false;
    m_full.push_back(std::move(batch));
    m_changed.notify_all();
    return true;
}

} // namespace soattt
