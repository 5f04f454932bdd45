# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT
# CPack reads this once for each kind of package.

if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_PACKAGE_DESCRIPTION_SUMMARY) # or each package is summed up by it, not by the first line of its own description
elseif(CPACK_GENERATOR STREQUAL "RPM")
    set(CPACK_STRIP_FILES ON) # Debian's debug symbols go into packages of their own
endif()

if(CPACK_GENERATOR MATCHES "^(TXZ|STGZ)$")
    # The programs with the Qt that they need, in one folder that can be anywhere.
    set(build "${CPACK_BUILD_SOURCE_DIRS}")
    list(GET CPACK_BUILD_SOURCE_DIRS 1 build)
    set(CPACK_INSTALL_CMAKE_PROJECTS)
    foreach(component Calculator Service Libraries Bundle)
        list(APPEND CPACK_INSTALL_CMAKE_PROJECTS ${build} ServiceModel ${component} /)
    endforeach()
    set(CPACK_MONOLITHIC_INSTALL ON)
    set(CPACK_COMPONENTS_ALL)
    set(CPACK_PACKAGING_INSTALL_PREFIX /)
    set(CPACK_STRIP_FILES ON)
    set(CPACK_PACKAGE_FILE_NAME async-calculator-${CPACK_PACKAGE_VERSION}-${CPACK_SYSTEM_NAME})
endif()
