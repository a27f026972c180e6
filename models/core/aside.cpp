#include "models/core/aside.h"

#include "models/core/error.h"

#include <atomic>
#include <chrono>
#include <exception>

namespace soattt {

namespace {

constexpr std::chrono::milliseconds turn{5};

} // namespace

void runAside(const Tell& tell, const std::function<void(const Tell&)>& work)
{
    if (!tell)
        return work({});
    std::atomic_int reached = 0;
    std::atomic_bool canceled = false;
    const Tell there = [&](int percent) {
        reached = percent;
        if (canceled)
            throw Canceled();
    };
    auto done = startAside([&] { work(there); });
    std::exception_ptr fault;
    while (done.wait_for(turn) == std::future_status::timeout) {
        try {
            tell(reached);
        } catch (const Canceled&) {
            canceled = true;
        } catch (...) {
            canceled = true;
            fault = std::current_exception();
        }
    }
    done.get();
    if (fault)
        std::rethrow_exception(fault);
}

Tell partOf(const Tell& tell, int from, int to)
{
    if (!tell)
        return {};
    return [tell, from, to](int percent) { tell(from + percent * (to - from) / 100); };
}

} // namespace soattt
