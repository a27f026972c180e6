#pragma once

#include "models/exchange/sheetreader.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>

namespace soattt {

/// Reads a long sheet in a thread of its own, some rows ahead of whoever asks for them. The first
/// rows are read when they are asked for: most files end there, and headings are looked for there.
/// What the reader throws comes out where its row would have.
class ReadAhead : public SheetReader
{
public:
    static constexpr int firstRows =
        2'100; ///< the importer's survey, too, is read without a thread

    explicit ReadAhead(std::unique_ptr<SheetReader> reader);
    ~ReadAhead() override;

    Format format() const override { return m_reader->format(); }
    const std::vector<Sheet>& sheets() const override { return m_reader->sheets(); }
    void select(qsizetype sheet) override;
    bool nextRow(Row& row) override;
    double progress() const override { return m_progress; }

private:
    /// Rows read together, so that the two threads seldom wait for each other.
    struct Batch
    {
        std::vector<Row> rows;
        size_t count = 0; ///< of `rows`; those past it are room to read into
        double progress = 0;
        bool last = false;
        std::exception_ptr error; ///< after the rows
    };

    bool readsAhead();
    void stop();
    void readOn();
    void fill(Batch& batch);
    bool hand(Batch&& batch);
    void takeBatch();

    std::unique_ptr<SheetReader> m_reader; ///< the thread's while it runs
    int m_rowsRead = 0;                    ///< without the thread
    double m_progress = 0;
    Batch m_batch; ///< being handed out
    size_t m_next = 0;

    std::thread m_thread;
    bool m_alone = false; ///< no thread was to be had
    std::mutex m_guard;   ///< of what follows
    std::condition_variable m_changed;
    std::deque<Batch> m_full;
    std::vector<Batch> m_used;
    bool m_stopped = false;
};

} // namespace soattt
