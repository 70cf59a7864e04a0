// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/amount_json.hpp"
#include "core/model/reading.hpp"
#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace core {

namespace {

using Shape = Amount::Shape;

/// A shape by its two parameters; shapes with lists have none.
struct Form {
    Shape shape;
    const char* name;
    const char *a, *b; ///< null: no such parameter
    bool byMoments = false;
};
constexpr Form forms[] = {
    { Shape::constant, "constant", "value", nullptr },
    { Shape::exponential, "exponential", "mean", nullptr },
    { Shape::uniform, "uniform", "min", "max" },
    { Shape::normal, "normal", "mean", "sd" },
    { Shape::lognormal, "lognormal", "p50", "p99" },
    { Shape::lognormal, "lognormal", "mean", "sd", true },
    { Shape::gamma, "gamma", "shape", "scale" },
    { Shape::gamma, "gamma", "mean", "sd", true },
    { Shape::weibull, "weibull", "shape", "scale" },
    { Shape::pareto, "pareto", "shape", "min" },
    { Shape::empirical, "empirical", nullptr, nullptr },
    { Shape::mixture, "mixture", nullptr, nullptr },
};
constexpr const char* shapeNames[] = { "constant", "exponential", "uniform", "normal", "lognormal",
    "gamma", "weibull", "pareto", "empirical", "mixture" };
constexpr const char* parameterNames[]
    = { "value", "mean", "min", "max", "sd", "p50", "p99", "shape", "scale", "values", "weights" };

double readNumber(const Json* json, const std::string& where, bool zeroAllowed = true)
{
    if (json && json->is_number()) {
        const double value = json->get<double>();
        if (std::isfinite(value) && (zeroAllowed ? value >= 0 : value > 0))
            return value;
    }
    failExpected(
        where, json, zeroAllowed ? "a number of at least 0"_form : "a number above 0"_form);
}

void checkWeights(const Amount& amount, const Json& json, const std::string& where)
{
    const double total = std::accumulate(amount.weights.begin(), amount.weights.end(), 0.0);
    if (!amount.weights.empty() && !(total > 0 && std::isfinite(total)))
        failExpected(where, &json, "weights that do not add up to 0"_form);
}

Amount readEmpirical(const Json& json, const std::string& where)
{
    Amount amount { Shape::empirical };
    expectObject(json, where);
    const auto numbers = [&](const char* key, std::vector<double>& out) {
        const Json* list = find(json, key);
        if (!list || !list->is_array() || list->empty())
            failExpected(inside(where, key), list, "a list of at least one number"_form);
        for (std::size_t i = 0; i < list->size(); ++i)
            out.push_back(readNumber(&(*list)[i], inside(inside(where, key), i)));
    };
    numbers("values", amount.values);
    if (const Json* weights = find(json, "weights")) {
        numbers("weights", amount.weights);
        if (amount.weights.size() != amount.values.size())
            failExpected(inside(where, "weights"), weights,
                say("as many weights as values (%1)"_form, std::to_string(amount.values.size())));
        checkWeights(amount, *weights, inside(where, "weights"));
    }
    return amount;
}

Amount readMixture(const Json& json, const std::string& where)
{
    Amount amount { Shape::mixture };
    if (!json.is_array() || json.empty())
        failExpected(where, &json, "a list such as [{\"weight\": 1, \"of\": 20}]"_form);
    for (std::size_t i = 0; i < json.size(); ++i) {
        const std::string place = inside(where, i);
        expectObject(json[i], place);
        amount.weights.push_back(readNumber(find(json[i], "weight"), inside(place, "weight")));
        const Json* of = find(json[i], "of");
        if (!of)
            failExpected(inside(place, "of"), nullptr, "a number or a distribution"_form);
        amount.parts.push_back(readAmount(*of, inside(place, "of")));
    }
    checkWeights(amount, json, where);
    return amount;
}

bool mayBeZero(const Amount& x, bool first)
{
    switch (x.shape) {
    case Shape::constant:
    case Shape::uniform:
    case Shape::normal:
        return true;
    case Shape::lognormal:
        return !first && x.byMoments;
    default:
        return false;
    }
}

/// The form whose parameters the object has; the shape's first form when it has none of them.
const Form& formOf(Shape shape, const Json& parameters)
{
    const Form* first = nullptr;
    for (const Form& form : forms) {
        if (form.shape != shape)
            continue;
        first = first ? first : &form;
        if (form.a && find(parameters, form.a))
            return form;
    }
    return *first;
}

Amount readShape(Shape shape, const Json& json, const std::string& where)
{
    if (shape == Shape::empirical)
        return readEmpirical(json, where);
    if (shape == Shape::mixture)
        return readMixture(json, where);
    if (shape == Shape::constant && json.is_number())
        return Amount::constantly(readNumber(&json, where));
    expectObject(json, where);
    const Form& form = formOf(shape, json);
    Amount x { shape };
    x.byMoments = form.byMoments;
    x.a = readNumber(find(json, form.a), inside(where, form.a), mayBeZero(x, true));
    if (!form.b)
        return x;
    const Json* second = find(json, form.b);
    x.b = readNumber(second, inside(where, form.b), mayBeZero(x, false));
    const bool ordered = shape == Shape::uniform || (shape == Shape::lognormal && !x.byMoments);
    if (ordered && x.b < x.a)
        failExpected(inside(where, form.b), second, say("at least %1"_form, std::string(form.a)));
    return x;
}

const Form& formOf(const Amount& x)
{
    return *std::find_if(std::begin(forms), std::end(forms),
        [&](const Form& f) { return f.shape == x.shape && f.byMoments == x.byMoments; });
}

Json numbers(const std::vector<double>& values)
{
    Json out = Json::array();
    for (const double v : values)
        out.push_back(numberJson(v));
    return out;
}

/// The keys of `fresh` in `old`, whose unknown keys stay.
Json mergedParameters(const Json& old, const Json& fresh)
{
    if (!old.is_object() || !fresh.is_object())
        return fresh;
    Json out = old;
    for (const char* name : parameterNames) {
        if (!fresh.contains(name))
            out.erase(name);
    }
    for (auto it = fresh.begin(); it != fresh.end(); ++it) {
        if (const Json* had = find(out, it.key()); !had || *had != *it)
            out[it.key()] = *it;
    }
    return out;
}

}

Json numberJson(double value)
{
    constexpr double exactIntegers = 9007199254740992.0;
    if (std::abs(value) < exactIntegers && std::floor(value) == value)
        return static_cast<std::int64_t>(value);
    return value;
}

Amount readAmount(const Json& json, const std::string& where)
{
    if (json.is_number())
        return Amount::constantly(readNumber(&json, where));
    if (!json.is_object())
        failExpected(where, &json, "a number or a distribution"_form);
    const char* name = nullptr;
    for (const char* candidate : shapeNames) {
        if (!json.contains(candidate))
            continue;
        if (name)
            failExpected(where, &json, "one distribution"_form);
        name = candidate;
    }
    if (!name)
        failExpected(where, &json, say("a number or one of %1"_form, listed(shapeNames)));
    const auto form = std::find_if(std::begin(forms), std::end(forms),
        [&](const Form& f) { return std::string_view(f.name) == name; });
    return readShape(form->shape, json[name], inside(where, name));
}

Json writeAmount(const Amount& x)
{
    if (x.shape == Shape::constant)
        return numberJson(x.a);
    const Form& form = formOf(x);
    Json inner = Json::object();
    if (x.shape == Shape::mixture) {
        inner = Json::array();
        for (std::size_t i = 0; i < x.parts.size(); ++i)
            inner.push_back({ { "weight", numberJson(x.weights.empty() ? 1 : x.weights[i]) },
                { "of", writeAmount(x.parts[i]) } });
    } else if (x.shape == Shape::empirical) {
        inner["values"] = numbers(x.values);
        if (!x.weights.empty())
            inner["weights"] = numbers(x.weights);
    } else {
        inner[form.a] = numberJson(x.a);
        if (form.b)
            inner[form.b] = numberJson(x.b);
    }
    Json out = Json::object();
    out[form.name] = std::move(inner);
    return out;
}

Json updatedAmount(const Json& old, const Amount& x)
{
    Json fresh = writeAmount(x);
    if (!old.is_object() || !fresh.is_object())
        return fresh;
    const std::string shape = fresh.begin().key();
    Json out = old;
    for (const char* name : shapeNames) {
        if (name != shape)
            out.erase(name);
    }
    const Json* inner = find(old, shape);
    out[shape] = inner ? mergedParameters(*inner, fresh[shape]) : fresh[shape];
    return out;
}

}
