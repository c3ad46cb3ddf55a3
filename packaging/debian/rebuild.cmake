# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack when it has made its packages: has dpkg-deb build the .deb again, sorted, owned by root and with no time
# later than the commit's, so that the same sources give the same bytes.
foreach(package IN LISTS CPACK_PACKAGE_FILES)
  if(NOT package MATCHES "\\.deb$")
    continue()
  endif()
  set(folder ${package}.unpacked)
  file(REMOVE_RECURSE ${folder})
  set(sums ${folder}/DEBIAN/md5sums)
  foreach(step "dpkg-deb;--raw-extract;${package};${folder}"
               "env;LC_ALL=C;sort;--key=2;--output=${sums};${sums}"
               "find;${folder};-exec;touch;--no-dereference;--date=@$ENV{SOURCE_DATE_EPOCH};{};+"
               "dpkg-deb;--root-owner-group;-Zxz;--build;${folder};${package}")
    if(step MATCHES "^find" AND NOT DEFINED ENV{SOURCE_DATE_EPOCH})
      continue()
    endif()
    execute_process(COMMAND ${step} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  endforeach()
  file(REMOVE_RECURSE ${folder})
endforeach()
