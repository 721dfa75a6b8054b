// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/given_roles.h"

#include "analysis/ingest/raw_file.h"
#include "analysis/ingest/role_names.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace faultline {

namespace {

using Json = nlohmann::json;

std::string listOf(const std::vector<std::string> &names)
{
    constexpr std::size_t kShown = 40;
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), kShown); ++i)
        text += (i == 0 ? "" : ", ") + names[i];
    return names.size() > kShown ? text + ", ..." : text;
}

std::string listOfRoles()
{
    std::string text;
    for (int i = 0; i <= static_cast<int>(Role::Ignored); ++i)
        text += (i == 0 ? "" : ", ") + std::string(roleName(static_cast<Role>(i)));
    return text;
}

bool takesOneColumn(Role role)
{
    constexpr std::array kSingle{Role::Id,         Role::Time,       Role::ModelVersion, Role::Label,
                                 Role::Prediction, Role::Confidence, Role::Weight};
    return std::find(kSingle.begin(), kSingle.end(), role) != kSingle.end();
}

std::optional<std::size_t> indexOf(const std::vector<std::string> &columns, std::string_view name)
{
    const auto found = std::find(columns.begin(), columns.end(), name);
    if (found == columns.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - columns.begin());
}

/// What a column of a role is about, as its name tells: the class of a probability, the index of a coordinate.
std::string argumentOf(Role role, const std::string &column)
{
    if (role == Role::Probability) {
        const auto found = classInName(column);
        return found ? found->value : column;
    }
    if (role == Role::Embedding) {
        const std::size_t digits = column.find_last_not_of("0123456789") + 1;
        return column.substr(digits);
    }
    return {};
}

/// One column, or several separated by commas.
Result<std::vector<std::size_t>> columnsNamed(const std::string &text, const std::vector<std::string> &columns)
{
    if (const auto whole = indexOf(columns, text))
        return std::vector<std::size_t>{*whole};
    std::vector<std::size_t> found;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t comma = std::min(text.find(',', from), text.size());
        const std::string name = text.substr(from, comma - from);
        const auto column = indexOf(columns, name);
        if (!column) {
            return Error{ErrorKind::Invalid,
                         "There is no column \"" + name + "\". The columns are: " + listOf(columns) + ".", "--map"};
        }
        found.push_back(*column);
        from = comma + 1;
    }
    return found;
}

void giveColumns(const Json &names, const std::vector<std::string> &columns, Sidecar &sidecar)
{
    constexpr std::array<std::pair<std::string_view, Role>, 7> kKeys{{{"id", Role::Id},
                                                                      {"time", Role::Time},
                                                                      {"version", Role::ModelVersion},
                                                                      {"label", Role::Label},
                                                                      {"prediction", Role::Prediction},
                                                                      {"confidence", Role::Confidence},
                                                                      {"weight", Role::Weight}}};
    for (const auto &[key, role] : kKeys) {
        const auto name = names.find(key);
        if (name == names.end() || !name->is_string())
            continue;
        const auto text = name->get<std::string>();
        if (const auto column = indexOf(columns, text))
            sidecar.roles.push_back({*column, role, {}, RoleReason::GivenBySchema});
        else
            sidecar.notes.push_back("The schema names a column " + text + " that the file does not have.");
    }
    for (const auto &[key, role] :
         {std::pair{"probability_prefix", Role::Probability}, std::pair{"embedding_prefix", Role::Embedding}}) {
        const auto prefix = names.find(key);
        const std::string text = prefix != names.end() && prefix->is_string() ? prefix->get<std::string>() : "";
        for (std::size_t i = 0; i < columns.size() && !text.empty(); ++i) {
            const std::string rest = columns[i].starts_with(text) ? columns[i].substr(text.size()) : "";
            const bool isIndex = rest.find_first_not_of("0123456789") == std::string::npos;
            if (!rest.empty() && (role == Role::Probability || isIndex))
                sidecar.roles.push_back({i, role, rest, RoleReason::GivenBySchema});
        }
    }
}

void giveFeatures(const Json &features, const std::vector<std::string> &columns, Sidecar &sidecar)
{
    for (const Json &feature : features) {
        const auto name = feature.is_object() ? feature.find("name") : feature.end();
        if (name == feature.end() || !name->is_string())
            continue;
        const auto text = name->get<std::string>();
        if (const auto column = indexOf(columns, text))
            sidecar.roles.push_back({*column, Role::Feature, {}, RoleReason::GivenBySchema});
        else
            sidecar.notes.push_back("The schema names a feature " + text + " that the file does not have.");
    }
}

} // namespace

Result<std::vector<GivenRole>> rolesGivenByUser(const std::map<std::string, std::string> &roles,
                                                const std::vector<std::string> &columns)
{
    std::vector<GivenRole> given;
    for (const auto &[key, text] : roles) {
        const std::size_t bracket = std::min(key.find('['), key.size());
        const bool hasArgument = bracket < key.size() && key.ends_with(']');
        const std::optional<Role> role = roleFromName(std::string_view(key).substr(0, bracket));
        if (!role || (bracket < key.size() && !hasArgument)) {
            return Error{ErrorKind::Invalid, "There is no role \"" + key + "\". The roles are: " + listOfRoles() + ".",
                         "--map"};
        }
        if (text.empty())
            continue;
        const Result<std::vector<std::size_t>> found = columnsNamed(text, columns);
        if (!found)
            return found.error();
        if (found->size() > 1 && takesOneColumn(*role)) {
            return Error{ErrorKind::Invalid,
                         "The role " + key + " takes one column, and \"" + text + "\" names "
                             + std::to_string(found->size()) + ".",
                         "--map"};
        }
        for (const std::size_t column : *found) {
            const auto taken = std::find_if(given.begin(), given.end(),
                                            [&](const GivenRole &other) { return other.column == column; });
            if (taken != given.end()) {
                return Error{ErrorKind::Invalid,
                             "The column \"" + columns[column] + "\" is given two roles: "
                                 + std::string(roleName(taken->role)) + " and " + key + ". Give it one.",
                             "--map"};
            }
            const std::string argument =
                hasArgument ? key.substr(bracket + 1, key.size() - bracket - 2) : argumentOf(*role, columns[column]);
            given.push_back({column, *role, argument, RoleReason::GivenByUser});
        }
    }
    return given;
}

Result<Sidecar> readSidecar(const std::string &path, const std::vector<std::string> &columns)
{
    constexpr std::size_t kLargest = 64U << 20U;
    Result<std::unique_ptr<RawFile>> file = RawFile::open(path);
    if (!file)
        return file.error();
    const Result<std::string> text =
        (*file)->peek(0, static_cast<std::size_t>(std::min<std::uint64_t>((*file)->identity().bytes, kLargest)));
    if (!text)
        return text.error();
    const Json json = Json::parse(*text, nullptr, false);
    if (!json.is_object()) {
        return Error{ErrorKind::Format,
                     fileName(path) + " is not a schema: it should be a JSON object with \"columns\" and \"features\".",
                     path};
    }
    Sidecar sidecar;
    // Where both speak of a column, "columns" comes first and stands.
    if (const auto names = json.find("columns"); names != json.end() && names->is_object())
        giveColumns(*names, columns, sidecar);
    if (const auto features = json.find("features"); features != json.end() && features->is_array())
        giveFeatures(*features, columns, sidecar);
    if (const auto task = json.find("task"); task != json.end() && task->is_string())
        sidecar.task = taskFromName(task->get<std::string>()).value_or(Task::Unknown);
    if (const auto positive = json.find("positive"); positive != json.end() && positive->is_string())
        sidecar.positive = positive->get<std::string>();
    if (const auto classes = json.find("classes"); classes != json.end() && classes->is_array()) {
        for (const Json &name : *classes)
            sidecar.classes.push_back(name.is_string() ? name.get<std::string>() : name.dump());
    }
    return sidecar;
}

} // namespace faultline
