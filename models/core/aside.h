#pragma once

#include <functional>
#include <future>
#include <system_error>

namespace soattt {

/// How far work is, 0 to 100. May throw Canceled.
using Tell = std::function<void(int percent)>;

/// Work in a thread of its own; where none is to be had it is done when its result is asked for.
template <class Work> auto startAside(Work work)
{
    try {
        return std::async(std::launch::async, work);
    } catch (const std::system_error&) {
        return std::async(std::launch::deferred, work);
    }
}

/// Runs work on plain data in a thread of its own, while `tell` is called here every few
/// milliseconds and so keeps a window alive; without `tell` it simply runs here. The work gets a
/// `tell` that may be called from its thread and throws Canceled once the one here did; work that
/// ends all the same was too far to stop, and stands. What it throws comes out.
void runAside(const Tell& tell, const std::function<void(const Tell&)>& work);

/// A share of the whole: 0…100 becomes from…to. Empty when `tell` is.
Tell partOf(const Tell& tell, int from, int to);

} // namespace soattt
