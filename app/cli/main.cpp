// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "core/model/error.hpp"
#include <iostream>

namespace {

constexpr int badInput = 2;

}

int main(int argc, char** argv)
{
    CLI::App app { "Serverless architectures: simulated, measured and priced" };
    app.require_subcommand(1);
    int status = 0;
    addPriceCommand(app, status);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0)
            return app.exit(error);
        std::cerr << "nephoscope-cli: " << error.what() << '\n';
        return badInput;
    } catch (const core::Error& error) {
        std::cerr << "nephoscope-cli: " << error.what() << '\n';
        return badInput;
    }
    return status;
}
