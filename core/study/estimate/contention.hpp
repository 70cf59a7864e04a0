// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

// Wall time per CPU time of a request on a CPU that several share evenly, from the balance of
// births and deaths: exact whatever the distribution of the work (processor sharing).

/// Of so many requests that are always there, each computing for `cpuMs` and then idle.
double slowdownWhenFilled(
    double vcpu, double parallelFraction, double requests, double cpuMs, double idleMs);

/// Of requests that come independently at a rate, `most` of them at once.
double slowdownWhenArriving(
    double vcpu, double parallelFraction, double ratePerS, double cpuMs, double most);

}
