# SPDX-FileCopyrightText: Faultline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# embed_sql(OUT DIR): every DIR/**/*.sql as one row of sqlText(name), name being the path below DIR.
function(embed_sql out dir)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE ${dir} ${dir}/*.sql)
    list(SORT files)
    set(rows "")
    foreach(file IN LISTS files)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${dir}/${file})
        file(READ ${dir}/${file} text)
        string(APPEND rows "    {\"${file}\", R\"sql(${text})sql\"},\n")
    endforeach()
    set(path ${CMAKE_CURRENT_BINARY_DIR}/sql_text.cpp)
    file(CONFIGURE OUTPUT ${path} @ONLY CONTENT "// Written by embed_sql.cmake from analysis/store/**/*.sql.
#include \"analysis/store/sql.h\"

namespace faultline {

std::string_view sqlText(std::string_view name)
{
    struct Row { std::string_view name; std::string_view text; };
    static constexpr Row kRows[] = {
@rows@        {{}, {}},
    };
    for (const Row &row : kRows) {
        if (row.name == name)
            return row.text;
    }
    return {};
}

} // namespace faultline
")
    set(${out} ${path} PARENT_SCOPE)
endfunction()
