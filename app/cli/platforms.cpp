// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/platforms.hpp"
#include "core/model/error.hpp"
#include "core/platform/figures.hpp"
#include "core/platform/topics.hpp"
#include "core/result/price_book.hpp"

namespace {

std::vector<core::Platform> chosen(const std::string& provider)
{
    if (provider.ends_with(".json"))
        return { core::readPlatform(core::readFile(provider), provider) };
    std::vector<core::Platform> platforms;
    std::string known;
    for (core::Platform& p : core::shippedPlatforms()) {
        known += p.id + ", ";
        if (provider == "all" || provider == p.id)
            platforms.push_back(std::move(p));
    }
    if (platforms.empty())
        throw core::Error("provider \"" + provider + "\" not known, expected one of: " + known
            + "all, or a provider file *.json");
    return platforms;
}

/// The prices of all files together; a later one goes before an earlier one.
core::PriceBook readBooks(
    const std::vector<std::string>& files, const std::vector<core::Platform>& chosenOnes)
{
    std::vector<core::Platform> known = core::shippedPlatforms();
    known.insert(known.end(), chosenOnes.begin(), chosenOnes.end());
    core::PriceBook book;
    for (const std::string& file : files) {
        const core::PriceBook more = core::readPriceBook(core::readFile(file), file);
        core::checkMeters(more, known, file);
        core::merge(book, more);
    }
    return book;
}

}

std::vector<std::shared_ptr<const core::Platform>> choosePlatforms(const PlatformChoice& choice)
{
    const std::vector<core::Platform> platforms = chosen(choice.provider);
    const core::PriceBook book
        = choice.prices.empty() ? core::PriceBook {} : readBooks(choice.prices, platforms);
    std::vector<std::shared_ptr<const core::Platform>> ready;
    for (const core::Platform& platform : platforms)
        ready.push_back(std::make_shared<const core::Platform>(
            core::without(core::priced(platform, book), choice.without)));
    return ready;
}

void addPlatformOptions(CLI::App& command, PlatformChoice& choice)
{
    const auto list = [&](const char* name, std::vector<std::string>& to, const char* help) {
        command.add_option(name, to, help)
            ->expected(1)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    };
    command.add_option("--provider", choice.provider,
        "aws, azure, gcp, cloudflare, all, or a provider file *.json");
    list("--prices", choice.prices, "Catalogue whose prices go before the shipped ones");
    list("--without", choice.without,
        "Leave a topic (logs, nat, retries, ...) or a meter out of the bill");
}

void checkDate(const std::string& date)
{
    if (!date.empty() && (date.size() != 10 || !core::isDate(date)))
        throw core::Error("--date: found \"" + date + "\", expected a date such as 2026-11-22");
}
