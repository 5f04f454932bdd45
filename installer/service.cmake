# SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
# SPDX-License-Identifier: MIT

# What makes calculatorservice a service of the system. A component of its own that is installed by name only: it is no use
# outside of /usr, and /etc is in no prefix.
install(FILES ${CMAKE_CURRENT_LIST_DIR}/service/calculatorservice.service DESTINATION lib/systemd/system
    COMPONENT System EXCLUDE_FROM_ALL)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/service/calculatorservice.default DESTINATION ${CMAKE_INSTALL_FULL_SYSCONFDIR}/default
    RENAME calculatorservice COMPONENT System EXCLUDE_FROM_ALL)
