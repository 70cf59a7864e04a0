// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/platforms.hpp"
#include "core/model/error.hpp"
#include "core/platform/figures.hpp"
#include "core/result/bill_json.hpp"
#include "core/result/price_request.hpp"
#include <iostream>
#include <memory>

namespace {

struct PriceArguments {
    std::string file; ///< the request
    PlatformChoice platforms; ///< where given, these go before the request's own
    std::string region, date;
    bool noFreeTier = false;
    std::string format = "json";
};

/// One bill, or those of all providers: the region then applies where a provider has it.
std::vector<core::Bill> billsOf(const core::PriceRequest& request, const PlatformChoice& choice)
{
    std::vector<core::Bill> bills;
    for (const auto& platform : choosePlatforms(choice)) {
        core::PriceRequest own = request;
        if (choice.provider == "all")
            own.region = core::regionOn(*platform, request.region);
        bills.push_back(core::priceBill(own, *platform));
    }
    return bills;
}

void printBills(const std::vector<core::Bill>& bills, bool text, bool all)
{
    core::Json objects = core::Json::array();
    for (const core::Bill& bill : bills) {
        for (const core::Phrase& warning : bill.warnings)
            std::cerr << "warning: " << core::english(warning) << '\n';
        if (text)
            std::cout << (all ? bill.provider + ", " + bill.region + '\n' : "")
                      << core::billText(bill) << (all ? "\n" : "");
        objects.push_back(core::toJson(bill));
    }
    if (!text)
        std::cout << core::formatJson(all ? objects : objects.front());
}

/// Prints the bill of a request on standard output. Throws core::Error.
int priceCommand(const PriceArguments& arguments)
{
    core::PriceRequest request
        = core::readPriceRequest(core::readFile(arguments.file), arguments.file);
    PlatformChoice choice = arguments.platforms;
    if (choice.provider.empty())
        choice.provider = request.provider;
    if (choice.provider.empty())
        throw core::Error(arguments.file
            + ": provider: found nothing, expected one of aws, azure, "
              "gcp, cloudflare, or a provider file *.json");
    if (!arguments.region.empty())
        request.region = arguments.region;
    if (!arguments.date.empty()) {
        checkDate(arguments.date);
        request.date = arguments.date;
    }
    request.freeTier = request.freeTier && !arguments.noFreeTier;
    printBills(billsOf(request, choice), arguments.format == "text", choice.provider == "all");
    return 0;
}

}

void addPriceCommand(CLI::App& app, int& status)
{
    auto* command = app.add_subcommand("price", "Price a month's usage without a simulation");
    auto arguments = std::make_shared<PriceArguments>();
    command->add_option("FILE", arguments->file, "Request: quantities by meter, or shapes")
        ->required();
    addPlatformOptions(*command, arguments->platforms);
    command->add_option("--region", arguments->region, "Region; the provider's default if absent");
    command->add_option("--date", arguments->date, "Prices in force on this day, 2026-11-22");
    command->add_flag(
        "--no-free-tier", arguments->noFreeTier, "Free amounts are used up elsewhere");
    command->add_option("--format", arguments->format, "json or text")
        ->check(CLI::IsMember({ "json", "text" }));
    command->callback([arguments, &status] { status = priceCommand(*arguments); });
}
