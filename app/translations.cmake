# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT

# Compiles resources/translations into the calculator. Without Qt's tools for it the calculator speaks English.
# After texts have changed: cmake --build build/release --target update_translations, and translate what is unfinished.
set(translations ${PROJECT_SOURCE_DIR}/resources/translations)
set(qt_tools ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS})
find_program(LRELEASE NAMES lrelease lrelease-qt6 HINTS ${qt_tools} NO_CMAKE_SYSTEM_PATH)
find_program(LUPDATE NAMES lupdate lupdate-qt6 HINTS ${qt_tools} NO_CMAKE_SYSTEM_PATH)
set(lupdate_arguments -silent -no-obsolete -locations none -I . -I proxy
    app ui proxy/client proxy/transport proxy/model proxy/soap proxy/xml)

set(ts_files ar de fr zh_CN)
list(TRANSFORM ts_files REPLACE "(.+)" "${translations}/async-calculator_\\1.ts")
if(LRELEASE)
    foreach(ts_file ${ts_files})
        cmake_path(GET ts_file STEM language)
        set(qm_file ${CMAKE_CURRENT_BINARY_DIR}/i18n/${language}.qm)
        add_custom_command(OUTPUT ${qm_file} COMMAND ${LRELEASE} -silent -removeidentical ${ts_file} -qm ${qm_file}
            DEPENDS ${ts_file} COMMENT "Compiling ${language}.ts")
        list(APPEND qm_files ${qm_file})
        string(APPEND entries "<file>i18n/${language}.qm</file>")
    endforeach()
    file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/i18n)
    file(CONFIGURE OUTPUT translations.qrc CONTENT "<RCC><qresource prefix=\"/\">${entries}</qresource></RCC>\n")
    add_custom_command(OUTPUT qrc_translations.cpp
        COMMAND Qt6::rcc --name translations --output qrc_translations.cpp translations.qrc
        DEPENDS ${qm_files} ${CMAKE_CURRENT_BINARY_DIR}/translations.qrc)
    target_sources(calculator_app PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/qrc_translations.cpp)
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/qrc_translations.cpp PROPERTIES SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON)
    set_source_files_properties(settings/languages.cpp PROPERTIES COMPILE_DEFINITIONS SERVICEMODEL_TRANSLATIONS)
else()
    message(STATUS "lrelease was not found: the calculator will speak English only (Debian: qt6-l10n-tools)")
endif()
set(lupdate_arguments ${lupdate_arguments} PARENT_SCOPE) # for the test that nothing is unfinished
if(LUPDATE)
    add_custom_target(update_translations COMMAND ${LUPDATE} ${lupdate_arguments} -ts ${ts_files}
        WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
endif()
