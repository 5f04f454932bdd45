# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
# Runs when the bundle is put together: brings Qt, and what Qt needs, into the folder of the programs.
# Given: qtPlugins, qtTranslations, ownTranslations, patchelf, openedByName (OpenSSL, which Qt opens at run time).

set(root "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}")
cmake_path(APPEND root "")
cmake_path(NORMAL_PATH root)
foreach(needed IN ITEMS ${patchelf} ${openedByName})
    if(NOT EXISTS ${needed})
        message(FATAL_ERROR "The bundle needs patchelf and OpenSSL 3: ${needed}.")
    endif()
endforeach()

# What every Linux with a desktop has, and what must be the system's own: the C and C++ libraries, drivers, X, fonts.
set(systemLibraries
    "^ld-linux" "^lib(c|m|dl|rt|pthread|resolv|util|gcc_s|stdc\\+\\+)\\.so"
    "^lib(GL|EGL|GLX|GLdispatch|drm|gbm|vulkan)\\.so" "^lib(X11|X11-xcb|Xau|Xdmcp|xcb)\\.so"
    "^lib(fontconfig|freetype|expat|z|harfbuzz)\\.so")
set(plugins
    platforms/libqxcb.so platforms/libqoffscreen.so platforminputcontexts/libcomposeplatforminputcontextplugin.so
    xcbglintegrations/libqxcb-glx-integration.so xcbglintegrations/libqxcb-egl-integration.so
    imageformats/libqsvg.so iconengines/libqsvgicon.so
    tls/libqopensslbackend.so tls/libqcertonlybackend.so)

set(modules)
foreach(plugin IN LISTS plugins)
    cmake_path(GET plugin PARENT_PATH folder)
    file(COPY ${qtPlugins}/${plugin} DESTINATION ${root}plugins/${folder})
    list(APPEND modules ${root}plugins/${plugin})
endforeach()
file(GLOB programs ${root}bin/*)
file(GLOB own ${root}lib/*.so* ${root}lib/*/libServiceModel*.so*)
foreach(library IN LISTS own) # the folder of Debian's architecture is of no use here
    cmake_path(GET library FILENAME name)
    if(NOT library STREQUAL "${root}lib/${name}")
        file(RENAME ${library} ${root}lib/${name})
        cmake_path(GET library PARENT_PATH emptied)
    endif()
endforeach()
if(emptied)
    file(REMOVE_RECURSE ${emptied})
endif()
file(GLOB own ${root}lib/libServiceModel*.so.1)

file(GET_RUNTIME_DEPENDENCIES
    EXECUTABLES ${programs} LIBRARIES ${own} ${openedByName} MODULES ${modules} DIRECTORIES ${root}lib
    PRE_EXCLUDE_REGEXES ${systemLibraries}
    RESOLVED_DEPENDENCIES_VAR found UNRESOLVED_DEPENDENCIES_VAR missing)
if(missing)
    message(FATAL_ERROR "The bundle needs libraries that are not here: ${missing}")
endif()
foreach(library IN LISTS found openedByName)
    cmake_path(IS_PREFIX root ${library} isOwn)
    if(NOT isOwn)
        file(COPY ${library} DESTINATION ${root}lib FOLLOW_SYMLINK_CHAIN)
    endif()
endforeach()

# set_rpath(RPATH FILE...): where the loader looks first.
function(set_rpath rpath)
    foreach(file IN LISTS ARGN)
        if(NOT IS_SYMLINK ${file})
            execute_process(COMMAND ${patchelf} --set-rpath ${rpath} ${file} COMMAND_ERROR_IS_FATAL ANY)
        endif()
    endforeach()
endfunction()
file(GLOB libraries ${root}lib/*.so*)
set_rpath("$ORIGIN/../lib" ${programs})
set_rpath("$ORIGIN" ${libraries})
set_rpath("$ORIGIN/../../lib" ${modules})
file(WRITE ${root}bin/qt.conf "[Paths]\nPrefix = ..\nPlugins = plugins\nLibraries = lib\nTranslations = translations\n")
# The calculator's own texts are inside it. Qt's are of the same languages, where Qt has them.
file(GLOB languages ${ownTranslations}/*.ts)
foreach(language IN LISTS languages)
    string(REGEX REPLACE ".*/async-calculator_(.*)\\.ts" "qtbase_\\1.qm" texts ${language})
    if(EXISTS ${qtTranslations}/${texts})
        file(COPY ${qtTranslations}/${texts} DESTINATION ${root}translations)
    endif()
endforeach()
file(COPY ${CMAKE_CURRENT_LIST_DIR}/install-menu.sh DESTINATION ${root} USE_SOURCE_PERMISSIONS)
