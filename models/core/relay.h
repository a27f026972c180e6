#pragma once

#include <cstddef>
#include <functional>
#include <future>
#include <utility>
#include <vector>

namespace soattt {

/// Work on many items in another thread while the next are gathered here: reading and hashing side
/// by side. The items are worked on one after the other, in order; what the work throws comes out
/// of `add` or `finish`. Left without `finish`, it waits for what was handed over.
template <class Item> class Relay
{
public:
    explicit Relay(std::function<void(Item&)> work)
        : m_work(std::move(work))
    {
        m_gathered.reserve(blockSize);
    }

    void add(Item item)
    {
        m_gathered.push_back(std::move(item));
        if (m_gathered.size() == blockSize)
            handOver();
    }

    /// All is done when it returns.
    void finish()
    {
        if (!m_gathered.empty())
            handOver();
        if (m_running.valid())
            m_running.get();
    }

private:
    static constexpr std::size_t blockSize = 500;

    /// At most one block waits while another is worked on, so memory stays small.
    void handOver()
    {
        if (m_running.valid())
            m_running.get();
        m_running = std::async(std::launch::async, [this, block = std::move(m_gathered)]() mutable {
            for (Item& item : block)
                m_work(item);
        });
        m_gathered = {};
        m_gathered.reserve(blockSize);
    }

    std::function<void(Item&)> m_work;
    std::vector<Item> m_gathered;
    std::future<void> m_running; ///< last, so that it is waited for first
};

} // namespace soattt
