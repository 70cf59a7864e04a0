// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <csignal>
#include <stop_token>
#include <thread>

/// While it lives, Ctrl-C and SIGTERM ask for a stop instead of ending the program.
class Interrupt {
public:
    Interrupt()
    {
        std::signal(SIGINT, onSignal);
        std::signal(SIGTERM, onSignal);
        watch_ = std::jthread([this](const std::stop_token& done) {
            while (!done.stop_requested()) {
                if (signalled)
                    stop_.request_stop();
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            }
        });
    }
    std::stop_token token() const { return stop_.get_token(); }

private:
    static inline volatile std::sig_atomic_t signalled = 0;
    static void onSignal(int) { signalled = 1; }

    std::stop_source stop_;
    std::jthread watch_; ///< last, so that it ends first
};
