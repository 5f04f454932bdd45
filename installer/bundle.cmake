# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT

# One folder with everything: .tar.xz and a .sh that extracts itself.
set(CPACK_ARCHIVE_COMPONENT_INSTALL OFF)
set(CPACK_STGZ_HEADER_FILE ${CMAKE_CURRENT_LIST_DIR}/bundle/header.sh.in)
if(UNIX AND NOT APPLE)
    find_program(PATCHELF_EXECUTABLE patchelf)
    find_library(SSL_LIBRARY NAMES libssl.so.3 DOC "What Qt opens by name at run time, for the bundle")
    find_library(CRYPTO_LIBRARY NAMES libcrypto.so.3 DOC "What Qt opens by name at run time, for the bundle")
    install(CODE "
        set(qtPlugins \"${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}\")
        set(qtTranslations \"${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}\")
        set(ownTranslations \"${PROJECT_SOURCE_DIR}/resources/translations\")
        set(patchelf \"${PATCHELF_EXECUTABLE}\")
        set(openedByName \"${SSL_LIBRARY}\" \"${CRYPTO_LIBRARY}\")
        include(\"${CMAKE_CURRENT_LIST_DIR}/bundle/deploy.cmake\")"
        COMPONENT Bundle EXCLUDE_FROM_ALL)
endif()

# Not run yet: there was no such machine.
if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_NSIS_MODIFY_PATH OFF)
    set(CPACK_PACKAGE_INSTALL_DIRECTORY "Async Calculator")
    set(CPACK_PACKAGE_EXECUTABLES async-calculator "Async Calculator")
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
endif()
if(WIN32 OR APPLE)
    # windeployqt and macdeployqt, by Qt's own script.
    qt_generate_deploy_app_script(TARGET async-calculator FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy} COMPONENT Calculator)
endif()
