// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "core/model/error.hpp"
#include <algorithm>
#include <iostream>

/// CLI11 says only that a command is missing.
static void checkCommand(const CLI::App& app, int argc, const char* const* argv)
{
    if (argc < 2 || argv[1][0] == '-' || argv[1][0] == '\0')
        return;
    std::string known;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
        if (command->get_name() == argv[1])
            return;
        known += (known.empty() ? "" : ", ") + command->get_name();
    }
    throw core::Error("command " + std::string(argv[1]) + " not known, expected one of: " + known);
}

int main(int argc, char** argv)
{
    CLI::App app("Nephoscope: simulates serverless architectures and prices them on four providers",
        "nephoscope-cli");
    app.require_subcommand(1);
    app.set_version_flag("--version", NEPHOSCOPE_VERSION);
    int status = 0;
    addRunCommand(app, status);
    addValidateCommand(app, status);
    addFieldsCommand(app, status);
    addPriceCommand(app, status);
    addCrossoverCommand(app, status);
    addBenchCommand(app, status);
    addFidelityCommand(app, status);
    addAdviseCommand(app, status);
    try {
        checkCommand(app, argc, argv);
        app.parse(argc, argv);
    } catch (const CLI::Success& e) {
        return app.exit(e);
    } catch (const CLI::ParseError& e) {
        std::string text = e.what();
        std::replace(text.begin(), text.end(), '\n', ' ');
        std::cerr << "nephoscope-cli: " << text << " (see --help)\n";
        return 2;
    } catch (const core::Error& e) {
        std::cerr << "nephoscope-cli: " << e.what() << '\n';
        return 2;
    } catch (const std::bad_alloc&) {
        std::cerr << "nephoscope-cli: out of memory\n";
        return 2;
    }
    return status;
}
