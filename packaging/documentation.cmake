# SPDX-License-Identifier: GPL-3.0-or-later
# Manual pages, completion, and what Debian wants to know of a package.
set(documents ${CMAKE_INSTALL_DATADIR}/doc/unlearning-workbench)
string(TIMESTAMP UNLEARN_MAN_DATE "%B %d, %Y" UTC)
string(TIMESTAMP UNLEARN_CHANGELOG_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)
find_program(UNLEARN_GZIP gzip REQUIRED)

# Adds a compressed copy, without name and time in it, to what is installed.
function(install_compressed source name folder)
  set(compressed ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
  add_custom_command(OUTPUT ${compressed}
    COMMAND ${UNLEARN_GZIP} --best --no-name --stdout ${source} > ${compressed}
    DEPENDS ${source}
    VERBATIM)
  add_custom_target(compressed_${name} ALL DEPENDS ${compressed})
  install(FILES ${compressed} DESTINATION ${folder} COMPONENT documentation)
endfunction()

file(READ man/options.mdoc UNLEARN_MAN_OPTIONS)
string(STRIP "${UNLEARN_MAN_OPTIONS}" UNLEARN_MAN_OPTIONS)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS man/options.mdoc)
foreach(page unlearn.1 unlearning-workbench.1)
  configure_file(man/${page}.in man/${page} @ONLY)
  install_compressed(${CMAKE_CURRENT_BINARY_DIR}/man/${page} ${page} ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()
install(FILES unlearn.bash-completion RENAME unlearn
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT command-line)
install(FILES unlearning-workbench.bash-completion RENAME unlearning-workbench
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT window)
install_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${documents})
install(FILES ${PROJECT_SOURCE_DIR}/README.md DESTINATION ${documents} COMPONENT documentation)
install(FILES ${PROJECT_SOURCE_DIR}/core/store/SCHEMA.md RENAME run-log.md
        DESTINATION ${documents} COMPONENT documentation)

find_program(UNLEARN_DPKG_DEB dpkg-deb)
if(UNLEARN_DPKG_DEB)
  configure_file(debian/changelog.template changelog.Debian @ONLY)
  install_compressed(${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian changelog.Debian ${documents})
  install(FILES debian/copyright DESTINATION ${documents} COMPONENT documentation)
  install(FILES debian/lintian-overrides RENAME unlearning-workbench
          DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides COMPONENT documentation)
endif()
