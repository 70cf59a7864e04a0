// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/memory_use.hpp"
#if __has_include(<sys/resource.h>)
#include <sys/resource.h>
#endif

namespace core {

double peakMemoryMb()
{
#if __has_include(<sys/resource.h>)
    rusage usage {};
    if (getrusage(RUSAGE_SELF, &usage) == 0)
        return static_cast<double>(usage.ru_maxrss) / 1024; // kilobytes on Linux
#endif
    return 0;
}

}
