// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kinds.hpp"
#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

template <std::size_t I> constexpr KindInfo info()
{
    using K = std::variant_alternative_t<I, Kind>;
    return { K::id, K::title, K::role, [] { return Kind(std::in_place_index<I>); } };
}

template <std::size_t... I> constexpr auto makeTable(std::index_sequence<I...>)
{
    return std::array { info<I>()... };
}

constexpr auto table = makeTable(std::make_index_sequence<std::variant_size_v<Kind>>());

}

std::span<const KindInfo> allKinds()
{
    return table;
}

const KindInfo* findKind(std::string_view id)
{
    const auto it
        = std::find_if(table.begin(), table.end(), [&](const KindInfo& k) { return id == k.id; });
    return it == table.end() ? nullptr : &*it;
}

const KindInfo& infoOf(const Kind& kind)
{
    return table[kind.index()];
}

}
