# SPDX-License-Identifier: GPL-3.0-or-later
# How a Linux desktop learns of the application and its files.
set(desktop_sources ${PROJECT_SOURCE_DIR}/resources/desktop)
set(app_id org.example.unlearning_workbench)
configure_file(${desktop_sources}/${app_id}.metainfo.xml.in ${app_id}.metainfo.xml @ONLY)
install(FILES ${desktop_sources}/unlearning-workbench.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT desktop)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${app_id}.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT desktop)
install(FILES ${desktop_sources}/unlearning-workbench.mime.xml RENAME unlearning-workbench.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages COMPONENT desktop)

# The application's icon, and those of its files.
set(icon_folder ${CMAKE_CURRENT_BINARY_DIR}/icons)
set(application_icon ${PROJECT_SOURCE_DIR}/resources/icons/unlearning-workbench.svg)
set(file_icons ${PROJECT_SOURCE_DIR}/resources/icons/unlearning-workbench-experiment.svg
               ${PROJECT_SOURCE_DIR}/resources/icons/unlearning-workbench-run-log.svg)
add_executable(icon_sizes icon_sizes.cpp)
target_link_libraries(icon_sizes PRIVATE unlearn_warnings Qt6::Gui Qt6::Svg)
add_custom_command(OUTPUT ${icon_folder}/drawn
  COMMAND icon_sizes ${icon_folder}/apps ${application_icon}
  COMMAND icon_sizes ${icon_folder}/mimetypes ${file_icons}
  COMMAND ${CMAKE_COMMAND} -E touch ${icon_folder}/drawn
  DEPENDS icon_sizes ${application_icon} ${file_icons}
  VERBATIM)
add_custom_target(icons ALL DEPENDS ${icon_folder}/drawn)
set(hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
foreach(size 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256)
  foreach(context apps mimetypes)
    install(DIRECTORY ${icon_folder}/${context}/${size}/ DESTINATION ${hicolor}/${size}/${context} COMPONENT desktop)
  endforeach()
endforeach()
install(FILES ${application_icon} DESTINATION ${hicolor}/scalable/apps COMPONENT desktop)
install(FILES ${file_icons} DESTINATION ${hicolor}/scalable/mimetypes COMPONENT desktop)
