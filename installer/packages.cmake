# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT

# One package a component; what makes the service a service of the system goes with the service.
set(CPACK_PACKAGE_VENDOR "The ServiceModel for Qt authors")
set(CPACK_PACKAGE_NAME servicemodel)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_HOMEPAGE_URL ${PROJECT_HOMEPAGE_URL})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_THREADS 2)
set(CPACK_COMPONENTS_ALL Calculator Service Development)
if(UNIX AND NOT APPLE)
    list(APPEND CPACK_COMPONENTS_ALL System)
endif()
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/generator.cmake)
if(BUILD_SHARED_LIBS)
    list(APPEND CPACK_COMPONENTS_ALL Libraries)
endif()

set(CPACK_COMPONENT_CALCULATOR_DESCRIPTION
"calculator that computes through a service and never freezes
Every operation is an asynchronous SOAP call, to a service inside the program
or to any other one of the same contract. When the service does not answer the
number on the display stays, and the window offers to try again.")
set(CPACK_COMPONENT_SERVICE_DESCRIPTION
"calculator of the WCF samples as a SOAP service
It answers Add, Subtract, Multiply and Divide over SOAP 1.1 and SOAP 1.2 and
publishes its metadata. The system service is reached from this machine only
and does not start by itself; sampleclient shows whether it answers.")
set(CPACK_COMPONENT_LIBRARIES_DESCRIPTION
"SOAP clients and services for Qt, in the manner of WCF - libraries
Typed channels whose calls end in callbacks, futures, signals or coroutines,
and hosts for services, on the event loop of Qt.")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION
"SOAP clients and services for Qt, in the manner of WCF - development
Headers, the CMake package ServiceModel, and qsvcutil, which writes C++ from
the metadata of a service.")

if(UNIX AND NOT APPLE)
    # Debian and rpm take debug symbols out of programs, not out of static libraries.
    install(CODE "
        file(GLOB_RECURSE archives \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_LIBDIR}/*.a\")
        foreach(archive IN LISTS archives)
            execute_process(COMMAND \"${CMAKE_STRIP}\" --strip-debug --enable-deterministic-archives \${archive}
                COMMAND_ERROR_IS_FATAL ANY)
        endforeach()" COMPONENT Development)
    include(debian.cmake)
    include(rpm.cmake)
endif()
include(bundle.cmake)
include(CPack)
include(CPackComponent)
cpack_add_component(Calculator)
cpack_add_component_group(service)
cpack_add_component(Service GROUP service)
if(UNIX AND NOT APPLE)
    cpack_add_component(System GROUP service)
endif()
cpack_add_component(Libraries)
cpack_add_component(Development)
