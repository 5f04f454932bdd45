# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT

# servicemodel_document_program(<name> <component>): the manual page and what completes its options. Without a page there
# is no program.
function(servicemodel_document_program name component)
    set(resources ${PROJECT_SOURCE_DIR}/resources)
    set(page ${resources}/man/${name}.1)
    if(SERVICEMODEL_BUILD_PACKAGES) # Debian's are compressed, without a date
        configure_file(${page} ${name}.1 COPYONLY)
        execute_process(COMMAND gzip -9nf ${CMAKE_CURRENT_BINARY_DIR}/${name}.1 COMMAND_ERROR_IS_FATAL ANY)
        set(page ${CMAKE_CURRENT_BINARY_DIR}/${name}.1.gz)
    endif()
    install(FILES ${page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ${component})
    install(FILES ${resources}/completions/bash/${name}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT ${component})
    install(FILES ${resources}/completions/zsh/_${name}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions COMPONENT ${component})
endfunction()

servicemodel_document_program(qsvcutil Development)
if(SERVICEMODEL_BUILD_APPS)
    servicemodel_document_program(async-calculator Calculator)
    servicemodel_document_program(calculatorservice Service)
    servicemodel_document_program(sampleclient Service)
    install(FILES ${PROJECT_SOURCE_DIR}/app/sampleclient.cpp ${PROJECT_SOURCE_DIR}/resources/app.config
        ${PROJECT_SOURCE_DIR}/resources/calculator.wsdl ${PROJECT_SOURCE_DIR}/resources/calculator.xsd
        ${CMAKE_CURRENT_LIST_DIR}/example/CMakeLists.txt
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/libservicemodel-dev/examples/sampleclient COMPONENT Development)
endif()
