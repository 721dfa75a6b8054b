// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/file_kind.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <utility>

namespace faultline {

namespace {

using namespace std::string_view_literals;

constexpr std::array<std::pair<std::string_view, std::string_view>, 16> kMagics{{
    {"PAR1"sv, "a Parquet file"},
    {"ARROW1"sv, "an Arrow file"},
    {"\xFF\xFF\xFF\xFF"sv, "an Arrow stream"},
    {"PK\x03\x04"sv, "a ZIP archive or an Excel workbook"},
    {"%PDF"sv, "a PDF document"},
    {"SQLite format 3\0"sv, "a SQLite database"},
    {"\x93NUMPY"sv, "a NumPy array"},
    {"\x89PNG"sv, "a PNG image"},
    {"\xFF\xD8\xFF"sv, "a JPEG image"},
    {"\x1F\x8B"sv, "a gzip file inside a gzip file"},
    {"\x28\xB5\x2F\xFD"sv, "a Zstandard archive"},
    {"\x04\x22\x4D\x18"sv, "an LZ4 archive"},
    {"\xFD\x37zXZ"sv, "an XZ archive"},
    {"BZh9"sv, "a bzip2 archive"},
    {"WHY1"sv, "a whylogs profile"},
    {"\xD0\xCF\x11\xE0"sv, "an old Excel workbook"},
}};

bool startsAsHtml(std::string_view head)
{
    const std::size_t first = head.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return false;
    std::string front(head.substr(first, 14));
    std::transform(front.begin(), front.end(), front.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return front.starts_with("<!doctype html") || front.starts_with("<html");
}

} // namespace

std::optional<std::string_view> foreignKind(std::string_view head)
{
    for (const auto &[magic, kind] : kMagics) {
        if (head.starts_with(magic))
            return kind;
    }
    if (startsAsHtml(head.substr(utf8MarkLength(head))))
        return "an HTML page";
    return std::nullopt;
}

bool startsWithUtf16Mark(std::string_view head)
{
    return head.starts_with("\xFF\xFE"sv) || head.starts_with("\xFE\xFF"sv);
}

std::size_t utf8MarkLength(std::string_view head)
{
    return head.starts_with("\xEF\xBB\xBF"sv) ? 3 : 0;
}

} // namespace faultline
