# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT

# What makes the calculator an application of the desktop: menu entry, icons, type of its documents, catalogue entry.
set(id org.servicemodel.asynccalculator)
set(resources ${PROJECT_SOURCE_DIR}/resources)
install(FILES ${resources}/desktop/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT Calculator)
install(FILES ${resources}/desktop/${id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
    RENAME ${id}.xml COMPONENT Calculator)

set(hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${resources}/icons/async-calculator.svg DESTINATION ${hicolor}/scalable/apps
    RENAME ${id}.svg COMPONENT Calculator)
install(FILES ${resources}/icons/async-calculator-symbolic.svg DESTINATION ${hicolor}/symbolic/apps
    RENAME ${id}-symbolic.svg COMPONENT Calculator)
foreach(size 48 128 256)
    install(FILES ${resources}/icons/async-calculator-${size}.png DESTINATION ${hicolor}/${size}x${size}/apps
        RENAME ${id}.png COMPONENT Calculator)
endforeach()

servicemodel_convert_changelog(appstream releases)
configure_file(${resources}/desktop/${id}.metainfo.xml.in ${id}.metainfo.xml @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${id}.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT Calculator)
