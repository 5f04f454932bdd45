# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SOURCE servicemodel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS
    ${PROJECT_BINARY_DIR}/proxy ${PROJECT_BINARY_DIR}/proxy/host ${PROJECT_BINARY_DIR}/proxy/metadata)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS_POLICY "=")
set(CPACK_DEBIAN_DEBUGINFO_PACKAGE ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

# What shlibdeps finds in a component, and the plugins that Qt loads by itself, which it cannot find. The TLS back-end is
# in libqt6network6, which is found.
set(libraries)
if(BUILD_SHARED_LIBS)
    set(libraries "libservicemodel1 (= ${PROJECT_VERSION})")
endif()

set(CPACK_DEBIAN_CALCULATOR_PACKAGE_NAME async-calculator)
set(CPACK_DEBIAN_CALCULATOR_PACKAGE_SECTION math)
string(JOIN ", " CPACK_DEBIAN_CALCULATOR_PACKAGE_DEPENDS ${libraries} libqt6svg6 qt6-qpa-plugins)
set(CPACK_DEBIAN_CALCULATOR_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland")

set(CPACK_DEBIAN_SERVICE_PACKAGE_NAME calculatorservice)
set(CPACK_DEBIAN_SERVICE_PACKAGE_SECTION net)
set(CPACK_DEBIAN_SERVICE_PACKAGE_DEPENDS ${libraries})
set(CPACK_DEBIAN_SERVICE_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(scripts ${CMAKE_CURRENT_LIST_DIR}/debian/calculatorservice)
set(CPACK_DEBIAN_SERVICE_PACKAGE_CONTROL_EXTRA ${scripts}/conffiles ${scripts}/postinst ${scripts}/prerm ${scripts}/postrm)

set(CPACK_DEBIAN_LIBRARIES_PACKAGE_NAME libservicemodel1)
set(CPACK_DEBIAN_LIBRARIES_PACKAGE_SECTION libs)

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libservicemodel-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
string(JOIN ", " CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS ${libraries} qt6-base-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SUGGESTS calculatorservice)
if(NOT BUILD_SHARED_LIBS) # programs link what the libraries use
    string(APPEND CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS ", libgnutls28-dev, libmicrohttpd-dev, pkg-config, zlib1g-dev")
endif()

# Every package says what it is, what changed and whose it is.
servicemodel_convert_changelog(debian changelog)
file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/changelog "${changelog}\n")
execute_process(COMMAND gzip -9nf ${CMAKE_CURRENT_BINARY_DIR}/changelog COMMAND_ERROR_IS_FATAL ANY)
foreach(component IN LISTS CPACK_COMPONENTS_ALL)
    if(component STREQUAL "System")
        continue()
    endif()
    string(TOUPPER ${component} upper)
    set(package ${CPACK_DEBIAN_${upper}_PACKAGE_NAME})
    install(FILES ${CMAKE_CURRENT_LIST_DIR}/debian/copyright ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz
        DESTINATION share/doc/${package} COMPONENT ${component})
    if(EXISTS ${CMAKE_CURRENT_LIST_DIR}/debian/${package}/lintian-overrides)
        install(FILES ${CMAKE_CURRENT_LIST_DIR}/debian/${package}/lintian-overrides DESTINATION share/lintian/overrides
            RENAME ${package} COMPONENT ${component})
    endif()
endforeach()
