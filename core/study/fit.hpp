// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/study/advise.hpp"

namespace core {

/// One topic of the serverless pattern's lists, answered from the drawing and its workload.
struct FitRow {
    enum class List { goodFit, poorFit, practice, challenge, checklist };
    /// Whether the topic holds here: the good or bad trait is there, the practice followed, the
    /// challenge felt, the item of the checklist done. Open: the drawing cannot tell.
    enum class Verdict { yes, partly, no, open };
    List list = List::goodFit;
    Phrase topic; ///< as the list has it: "Variable or unpredictable traffic"
    Verdict verdict = Verdict::open;
    Phrase evidence; ///< why, with its figures, in a sentence or two
    std::vector<std::string> components; ///< ids it is about
};

const char* listName(FitRow::List list); ///< "good_fit", "poor_fit", "practice", ...
const char* verdictName(FitRow::Verdict verdict); ///< "yes", "partly", "no", "open"
/// Whether the row speaks for the architecture as it is (1), against it (-1), or neither (0).
int toneOf(const FitRow& row);

/// What the rows are made of. `others` are the platforms that it could move to.
struct FitInput {
    const Project& project;
    std::string_view workload; ///< id; empty: the first
    const Platform& platform;
    const QuickEstimate& estimate;
    const std::vector<Finding>& findings; ///< of the same project, workload and platform
    std::vector<const Platform*> others;
};

/// Every topic of the lists *when to use*, *best practices*, *challenges* and *implementation
/// checklist*, in their order. The project must pass validate().
std::vector<FitRow> fit(const FitInput& input);

}
