# SPDX-License-Identifier: GPL-3.0-or-later
# The packages that CPack makes. Tested: DEB. Set up but untested, for want of such machines: NSIS and ZIP (Windows),
# DragNDrop (macOS); the sources still ask Linux for the place of the program and for its memory and cores.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "interactive machine-unlearning experiments by projected gradients")
set(CPACK_PACKAGE_DESCRIPTION
"Machine unlearning makes a trained classifier forget chosen training
samples without training it again. The workbench removes them by projected
gradients and shows, live, what that does to the errors on forgotten,
retained and unseen samples, and how well a membership-inference attack can
still tell that the forgotten ones were ever there.
.
This package holds the window, unlearning-workbench, and the command line,
unlearn. Both share experiment files and a log of runs.")
set(CPACK_PACKAGE_EXECUTABLES unlearning-workbench "Unlearning Workbench")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Unlearning Workbench")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
  set(CPACK_GENERATOR NSIS ZIP)
  set(CPACK_NSIS_DISPLAY_NAME "Unlearning Workbench")
  set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
  set(CPACK_CREATE_DESKTOP_LINKS unlearning-workbench)
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
  set(CPACK_DMG_VOLUME_NAME "Unlearning Workbench")
else()
  set(CPACK_GENERATOR DEB)
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${UNLEARN_WEB_ADDRESS})
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Libraries are found by dpkg-shlibdeps. Not by that: plugins that draw icons and the window, the BLAS that uses all
# cores, fonts, Qt's own translations, and the example's data.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6svg6, qt6-qpa-plugins, qt6-wayland, qt6-translations-l10n, libopenblas0-openmp, dataset-fashion-mnist, fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS fonts-noto-cjk) # Japanese and Chinese
set(CPACK_POST_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/debian/rebuild.cmake)
include(CPack)
