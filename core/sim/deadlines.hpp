// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/duration.hpp"
#include "core/sim/ring.hpp"

namespace core {

/// Time limits that all lie the same span ahead, so they come due in the order they were set: one
/// timer serves them all, and a limit that was met costs no event.
class Deadlines {
public:
    struct Entry {
        SimTime at;
        std::uint32_t ref, epoch;
    };

    /// True when the caller must schedule a look at `at`: no look is pending yet. Entries at the
    /// front that `stale(entry)` calls met are forgotten before more memory is taken for this one.
    template <class Stale> [[gnu::always_inline]] bool add(Entry e, Stale stale)
    {
        if (entries_.full()) [[unlikely]]
            while (!entries_.empty() && stale(entries_.front()))
                entries_.pop();
        entries_.push(e);
        return !std::exchange(armed_, true);
    }

    /// Drops entries that `stale(entry)` calls met, hands each one that is due to `expire(entry)`,
    /// and returns when to look again, or 0 when nothing is left to wait for.
    template <class Stale, class Expire> SimTime look(SimTime now, Stale stale, Expire expire)
    {
        while (!entries_.empty()) {
            const Entry e = entries_.front();
            if (!stale(e)) {
                if (e.at > now)
                    return e.at;
                entries_.pop();
                expire(e);
            } else {
                entries_.pop();
            }
        }
        armed_ = false;
        return 0;
    }

private:
    Ring<Entry> entries_;
    bool armed_ = false;
};

}
