# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT

# servicemodel_convert_changelog(<form> <variable>): CHANGELOG.md as changelog.awk writes it.
# What is not released yet has the date of SOURCE_DATE_EPOCH, or of this configuration.
function(servicemodel_convert_changelog form variable)
    set(now "$ENV{SOURCE_DATE_EPOCH}")
    if(NOT now)
        string(TIMESTAMP now %s UTC)
    endif()
    execute_process(
        COMMAND ${CMAKE_COMMAND} -E env TZ=UTC LC_ALL=C awk -v to=${form} -v now=${now} -v source=servicemodel
                -v "maintainer=${CPACK_PACKAGE_CONTACT}"
                -f ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/changelog.awk ${PROJECT_SOURCE_DIR}/CHANGELOG.md
        OUTPUT_VARIABLE text OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    set(${variable} "${text}" PARENT_SCOPE)
endfunction()

set(CPACK_PACKAGE_CONTACT "The ServiceModel for Qt authors <maintainers@servicemodel.example>")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
