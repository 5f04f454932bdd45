# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT

# In how many parts the sources of a document may be written: by its size and that of all files that it imports.
function(_servicemodel_part_count wsdl result)
    set(open ${wsdl})
    set(seen)
    set(bytes 0)
    while(open)
        list(POP_FRONT open file)
        if(file IN_LIST seen OR NOT EXISTS ${file} OR IS_DIRECTORY ${file})
            continue()
        endif()
        list(APPEND seen ${file})
        file(SIZE ${file} size)
        math(EXPR bytes "${bytes} + ${size}")
        file(STRINGS ${file} lines REGEX "ocation[ \t]*=")
        string(REGEX MATCHALL "ocation[ \t]*=[ \t]*[\"'][^\"';:]+[\"']" references "${lines}")
        cmake_path(GET file PARENT_PATH folder)
        foreach(reference IN LISTS references)
            string(REGEX REPLACE "^[^\"']*[\"']|[\"']$" "" reference "${reference}")
            cmake_path(ABSOLUTE_PATH reference BASE_DIRECTORY ${folder} NORMALIZE)
            list(APPEND open ${reference})
        endforeach()
    endwhile()
    math(EXPR count "1 + ${bytes} / 300000")
    if(bytes GREATER 150000) # it may grow
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${seen})
    endif()
    set(${result} ${count} PARENT_SCOPE)
endfunction()

# servicemodel_add_service_reference(<target>
#     WSDL <file>                  the document to begin with; what it imports is found and tracked
#     [NAMESPACE <namespace>]      of the C++ code, as Calculator or Microsoft.ServiceModel.Samples, or with an XML
#                                  namespace and a comma before it; default: the file's base name with a capital
#     [BASE <name>]                base name of the files; default: that of the document
#     [ROLE CLIENT|SERVICE|BOTH]   default: CLIENT
#     [SYNC]                       also functions that block, for worker threads
#     [MESSAGE_CONTRACT]           a struct for each message instead of its parts one by one
#     [CHECK_FACETS]               also functions that say what of a value is against the facets of its schema
#     [PARTS <n>]                  cut each source into n files; default: as many as the document's size asks for
#     [OUTPUT_HEADERS <variable>]) the headers that will be written
#
# Adds to <target> what qsvcutil makes of the document at build time: <base>_types.h, <base>_client.h, <base>_service.h
# and their sources, where <base> is the base name of the file in lower case, of letters, digits and underscores. With
# several files for each source also <base>_client_classes.h and <base>_service_classes.h, which only name the types.
#
# When cross-compiling, set SERVICEMODEL_QSVCUTIL_EXECUTABLE to a qsvcutil that runs on the machine that builds.
function(servicemodel_add_service_reference target)
    set(function "servicemodel_add_service_reference(${target})")
    cmake_parse_arguments(PARSE_ARGV 1 arg "SYNC;MESSAGE_CONTRACT;CHECK_FACETS" "WSDL;NAMESPACE;BASE;ROLE;PARTS;OUTPUT_HEADERS" "")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "${function}: not understood: ${arg_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT TARGET ${target})
        message(FATAL_ERROR "${function}: there is no such target")
    endif()
    if(NOT arg_WSDL)
        message(FATAL_ERROR "${function}: WSDL is required")
    endif()
    cmake_path(ABSOLUTE_PATH arg_WSDL NORMALIZE OUTPUT_VARIABLE wsdl)
    if(NOT EXISTS ${wsdl})
        message(FATAL_ERROR "${function}: there is no file ${wsdl}")
    endif()
    if(NOT arg_ROLE)
        set(arg_ROLE CLIENT)
    endif()
    if(NOT arg_ROLE MATCHES "^(CLIENT|SERVICE|BOTH)$")
        message(FATAL_ERROR "${function}: ROLE is CLIENT, SERVICE or BOTH, not ${arg_ROLE}")
    endif()

    if(arg_PARTS AND NOT arg_PARTS MATCHES "^[1-9][0-9]*$")
        message(FATAL_ERROR "${function}: PARTS is a number of files, not ${arg_PARTS}")
    endif()

    # Names come from the file's name alone: the document may change after this.
    if(arg_BASE)
        set(base ${arg_BASE})
        if(NOT base MATCHES "^[A-Za-z0-9][A-Za-z0-9_]*$")
            message(FATAL_ERROR "${function}: BASE has letters, digits and underscores, unlike ${arg_BASE}")
        endif()
    else()
        cmake_path(GET wsdl STEM LAST_ONLY base)
    endif()
    # As qsvcutil does it.
    string(TOLOWER "${base}" base)
    string(REGEX REPLACE "[^a-z0-9_]" "_" base "${base}")
    string(REGEX REPLACE "^_+" "" base "${base}")
    if(base STREQUAL "")
        set(base service)
    endif()
    get_target_property(others ${target} SERVICEMODEL_REFERENCES)
    if("${base}" IN_LIST others)
        message(FATAL_ERROR "${function}: another document is ${base}_types.h already; give this one a BASE")
    endif()
    set_property(TARGET ${target} APPEND PROPERTY SERVICEMODEL_REFERENCES ${base})
    set(roles)
    set(libraries)
    if(NOT arg_ROLE STREQUAL "SERVICE")
        list(APPEND roles client)
        list(APPEND libraries ServiceModel::Client)
    endif()
    if(NOT arg_ROLE STREQUAL "CLIENT")
        list(APPEND roles service)
        list(APPEND libraries ServiceModel::Host)
    endif()
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/${target}_servicereference)
    list(TRANSFORM roles PREPEND ${folder}/${base}_ OUTPUT_VARIABLE stems)
    list(PREPEND stems ${folder}/${base}_types)
    list(TRANSFORM stems APPEND .h OUTPUT_VARIABLE headers)
    list(TRANSFORM stems APPEND .cpp OUTPUT_VARIABLE sources)
    # Large documents become several sources, and their names are wanted now: there are enough for any code that the
    # document may become, and those that are not needed have nothing in them.
    if(arg_PARTS)
        set(count ${arg_PARTS})
        set(partOptions --parts ${count})
    else()
        _servicemodel_part_count(${wsdl} count)
        set(partOptions --part-files ${count})
    endif()
    if(count GREATER 1)
        foreach(part RANGE 2 ${count})
            list(TRANSFORM stems APPEND ${part}.cpp OUTPUT_VARIABLE more)
            list(APPEND sources ${more})
        endforeach()
    endif()
    if(NOT arg_ROLE STREQUAL "CLIENT")
        list(APPEND sources ${folder}/${base}_service_wsdl.cpp)
    endif()
    set(private)
    if(count GREATER 1)
        foreach(role IN LISTS roles)
            list(APPEND headers ${folder}/${base}_${role}_classes.h)
        endforeach()
        if("client" IN_LIST roles)
            set(private ${folder}/${base}_client_p.h)
        endif()
    endif()

    set(qsvcutil ServiceModel::qsvcutil)
    if(SERVICEMODEL_QSVCUTIL_EXECUTABLE)
        set(qsvcutil ${SERVICEMODEL_QSVCUTIL_EXECUTABLE})
    endif()
    string(TOLOWER ${arg_ROLE} role)
    set(options --role ${role} ${partOptions})
    if(arg_NAMESPACE)
        list(APPEND options --namespace ${arg_NAMESPACE})
    endif()
    if(arg_SYNC)
        list(APPEND options --sync)
    endif()
    if(arg_MESSAGE_CONTRACT)
        list(APPEND options --message-contract)
    endif()
    if(arg_CHECK_FACETS)
        list(APPEND options --check-facets)
    endif()
    # qsvcutil leaves files alone that would not change. Ninja knows what to make of that; make would run it every time.
    set(touch)
    if(NOT CMAKE_GENERATOR MATCHES "Ninja")
        set(touch COMMAND ${CMAKE_COMMAND} -E touch ${headers} ${private} ${sources})
    endif()
    add_custom_command(
        OUTPUT ${headers} ${private} ${sources}
        COMMAND ${qsvcutil} ${wsdl} ${options} --no-config --offline --verbosity quiet
                --out-dir ${folder} --out ${base} --depfile ${folder}/${base}.d
        ${touch}
        DEPENDS ${wsdl} ${qsvcutil}
        DEPFILE ${folder}/${base}.d
        COMMENT "Writing C++ for ${target} from ${wsdl}"
        VERBATIM)
    # Each source has names of its own that it shares with the others.
    set_source_files_properties(${sources} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    target_sources(${target} PRIVATE ${headers} ${sources})
    target_include_directories(${target} PUBLIC $<BUILD_INTERFACE:${folder}>)
    target_link_libraries(${target} PUBLIC ${libraries})
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    if(arg_OUTPUT_HEADERS)
        set(${arg_OUTPUT_HEADERS} ${headers} PARENT_SCOPE)
    endif()
endfunction()
