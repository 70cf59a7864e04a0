// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <bit>
#include <cstdint>
#include <string_view>

namespace core {

/// Mixes 64 bits so that neighbouring inputs give unrelated outputs (SplitMix64's finaliser).
constexpr std::uint64_t mixBits(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return x ^ (x >> 31);
}

/// FNV-1a: the same for a text on every machine.
constexpr std::uint64_t hashText(std::string_view text)
{
    std::uint64_t h = 0xcbf29ce484222325;
    for (const char c : text)
        h = (h ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return h;
}

/// What a stream of random numbers is for; each purpose of each component has its own.
enum class Draw : std::uint8_t {
    arrivals,
    work,
    wait,
    network,
    latency,
    cold,
    keepAlive,
    error,
    route,
    sample,
    call,
    choice,
    trouble,
    think,
    group,
    duplicate,
    hit,
    outage
};

/// xoshiro256++, one independent stream per (run seed, component, purpose): an edit to one
/// component leaves the others' luck unchanged, and every provider sees the same.
/// Meets UniformRandomBitGenerator, so Boost.Random draws from it.
class Rng {
public:
    using result_type = std::uint64_t;
    Rng() = default;
    Rng(std::uint64_t seed, std::string_view component, Draw purpose, std::uint64_t part = 0)
    {
        std::uint64_t x = mixBits(seed) ^ hashText(component)
            ^ mixBits((static_cast<std::uint64_t>(purpose) << 32) + part);
        for (auto& word : state_)
            word = x = mixBits(x);
    }

    static constexpr result_type min() { return 0; }
    static constexpr result_type max() { return UINT64_MAX; }
    [[gnu::always_inline]] result_type operator()()
    {
        const auto result = std::rotl(state_[0] + state_[3], 23) + state_[0];
        const auto t = state_[1] << 17;
        state_[2] ^= state_[0];
        state_[3] ^= state_[1];
        state_[1] ^= state_[2];
        state_[0] ^= state_[3];
        state_[2] ^= t;
        state_[3] = std::rotl(state_[3], 45);
        return result;
    }

    /// Uniform in [0, 1), 53 bits.
    double uniform() { return static_cast<double>((*this)() >> 11) * 0x1.0p-53; }
    /// True with this probability; draws nothing when it is 0 or 1.
    [[gnu::always_inline]] bool chance(double p) { return p > 0 && (p >= 1 || uniform() < p); }

private:
    std::array<std::uint64_t, 4> state_ {};
};

}
