// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

/// The most memory this process has held, in MB; 0 where the system does not say.
double peakMemoryMb();

}
