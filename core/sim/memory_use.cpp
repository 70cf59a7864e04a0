// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/memory_use.hpp"
#include <fstream>
#include <string>

namespace core {

double peakMemoryMb()
{
    // Not getrusage(): its peak is inherited from whoever started the program.
    std::ifstream status("/proc/self/status");
    for (std::string key; status >> key; std::getline(status, key))
        if (double kb = 0; key == "VmHWM:" && status >> kb)
            return kb / 1024;
    return 0;
}

}
