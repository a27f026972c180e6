#pragma once

#include <mutex>
#include <unordered_map>

namespace soattt {

class RecordKind;

/// What `make(kind)` gives, worked out once for each kind and shared by all threads. Not a
/// thread_local: MinGW frees its memory before it is destroyed, when a thread ends.
template <typename Result, typename Make> const Result& perKind(const RecordKind& kind, Make make)
{
    static std::mutex guard;
    static std::unordered_map<const RecordKind*, Result> known; // its entries never move
    const std::lock_guard<std::mutex> lock(guard);
    const auto found = known.find(&kind);
    return found != known.end() ? found->second : known.emplace(&kind, make(kind)).first->second;
}

} // namespace soattt
