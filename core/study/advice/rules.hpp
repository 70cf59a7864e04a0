// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/advise.hpp"
#include <map>

namespace core {

/// What the data file says of one rule: words, reference, and the limits from which it speaks.
struct AdviceRule {
    struct Threshold {
        double value = 0;
        std::string
            assumption; ///< words with "%1" for the value, where no source gives it; or empty
    };
    std::string code, title, why;
    Finding::Severity severity = Finding::Severity::hint;
    Source reference;
    std::map<std::string, Threshold, std::less<>> thresholds;

    /// Throws Error naming the rule when the file gives no such threshold.
    double limit(std::string_view name) const;
};

/// Reads an advice file, strictly: unknown keys, a rule without a known source, a threshold with
/// neither a source nor the status "assumption". Throws Error naming file and JSON path.
std::vector<AdviceRule> readAdvice(std::string_view text, const std::string& file);
/// The rules that come with the program.
const std::vector<AdviceRule>& shippedAdvice();
/// One of them. Throws Error when there is none of that code.
const AdviceRule& shippedRule(std::string_view code);
/// Name and content of the advice file built into the program; defined by the build.
std::vector<std::pair<std::string_view, std::string_view>> shippedAdviceFiles();

}
