# SPDX-License-Identifier: GPL-3.0-or-later
# What packages say of themselves. The version is the project's.
set(CPACK_PACKAGE_NAME unlearning-workbench)
set(CPACK_PACKAGE_VENDOR "Unlearning Workbench developers")
# The project has no address: example.org, which is nobody's, stands where one is asked for.
set(CPACK_PACKAGE_CONTACT "Unlearning Workbench developers <unlearning-workbench@example.org>")
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
