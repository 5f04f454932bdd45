# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT

# The same split as Debian's. rpm itself finds the libraries; plugins have the names of Fedora.
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_PACKAGE_URL ${PROJECT_HOMEPAGE_URL})
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PACKAGE_AUTOPROV ON)
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _build_id_links none\n%define use_source_date_epoch_as_buildtime 1\n%define clamp_mtime_to_source_date_epoch 1\n%define _buildhost servicemodel\n%define packager ${CPACK_PACKAGE_CONTACT}")
# Folders of the system that no package owns.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /etc/default /usr/lib/systemd /usr/lib/systemd/system /usr/share/man /usr/share/man/man1
    /usr/share/applications /usr/share/metainfo /usr/share/mime /usr/share/mime/packages /usr/share/icons
    /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps
    /usr/share/icons/hicolor/symbolic /usr/share/icons/hicolor/symbolic/apps
    /usr/share/icons/hicolor/48x48 /usr/share/icons/hicolor/48x48/apps
    /usr/share/icons/hicolor/128x128 /usr/share/icons/hicolor/128x128/apps
    /usr/share/icons/hicolor/256x256 /usr/share/icons/hicolor/256x256/apps
    /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/zsh /usr/share/zsh/vendor-completions
    /usr/share/lintian /usr/share/lintian/overrides)

set(libraries)
if(BUILD_SHARED_LIBS)
    set(libraries "libservicemodel1 = ${PROJECT_VERSION}")
endif()
set(CPACK_RPM_CALCULATOR_PACKAGE_NAME async-calculator)
set(CPACK_RPM_CALCULATOR_PACKAGE_GROUP Applications/Engineering)
string(JOIN ", " CPACK_RPM_CALCULATOR_PACKAGE_REQUIRES ${libraries} qt6-qtsvg qt6-qtbase-gui)
set(CPACK_RPM_CALCULATOR_PACKAGE_RECOMMENDS "qt6-qttranslations, qt6-qtwayland")
set(CPACK_RPM_SERVICE_PACKAGE_NAME calculatorservice)
set(CPACK_RPM_SERVICE_PACKAGE_GROUP "System Environment/Daemons")
set(CPACK_RPM_SERVICE_PACKAGE_REQUIRES ${libraries})
set(CPACK_RPM_SERVICE_USER_FILELIST "%config(noreplace) /etc/default/calculatorservice")
set(CPACK_RPM_LIBRARIES_PACKAGE_NAME libservicemodel1)
set(CPACK_RPM_LIBRARIES_PACKAGE_GROUP "System Environment/Libraries")
set(CPACK_RPM_DEVELOPMENT_PACKAGE_NAME servicemodel-devel)
set(CPACK_RPM_DEVELOPMENT_PACKAGE_GROUP Development/Libraries)
string(JOIN ", " CPACK_RPM_DEVELOPMENT_PACKAGE_REQUIRES ${libraries} qt6-qtbase-devel)
if(NOT BUILD_SHARED_LIBS) # programs link what the libraries use
    string(APPEND CPACK_RPM_DEVELOPMENT_PACKAGE_REQUIRES ", gnutls-devel, libmicrohttpd-devel, pkgconf-pkg-config, zlib-devel")
endif()
foreach(component CALCULATOR SERVICE LIBRARIES DEVELOPMENT) # a summary begins with a capital, unlike Debian's
    string(REGEX MATCH "^([^\n])([^\n]*)\n(.*)" described "${CPACK_COMPONENT_${component}_DESCRIPTION}")
    string(TOUPPER ${CMAKE_MATCH_1} initial)
    set(CPACK_RPM_${component}_PACKAGE_SUMMARY "${initial}${CMAKE_MATCH_2}")
    set(CPACK_RPM_${component}_PACKAGE_DESCRIPTION "${CMAKE_MATCH_3}")
endforeach()
