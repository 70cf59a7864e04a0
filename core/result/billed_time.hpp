// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/platform/platform.hpp"
#include "core/result/run_result.hpp"

namespace core {

/// Billed time (billedMs or provisionedBilledMs) of a function's window without the parts that
/// `service.leftOut` names, worked out from what a finished run has counted:
///   init: without the time of cold starts that is billed;
///   minimum: active periods as they were, neither rounded up nor with a least length; requests
///     that are billed one by one without their least length;
///   active instance: each request for itself, rounded as such, from the histogram of durations
///     (0.8 % at most).
/// As counted where nothing is left out, or where the histogram and the series are missing.
double billedTimeMs(
    const ComponentResult& counted, const Service& service, Measure time, double simulatedS);

/// Requests on provisioned instances, or on the others: the component's requests, shared as the
/// billed time is.
double requestsOn(const ComponentResult& counted, bool provisioned);

}
