# SPDX-License-Identifier: GPL-3.0-or-later
# embed_files(OUT_VARIABLE FILE.cpp FUNCTION FILES...): writes a source file that defines
#   std::vector<std::pair<std::string_view, std::string_view>> core::FUNCTION();  (name, content)
# and lists it in OUT_VARIABLE. The program then needs no data files beside it.
set(EMBED_DIR ${CMAKE_CURRENT_LIST_DIR})
function(embed_files out_variable cpp function)
  set(inputs "")
  foreach(file IN LISTS ARGN)
    list(APPEND inputs ${PROJECT_SOURCE_DIR}/${file})
  endforeach()
  list(JOIN inputs "|" joined)
  add_custom_command(OUTPUT ${cpp}
    COMMAND ${CMAKE_COMMAND} -DOUT=${cpp} -DFUNCTION=${function} "-DINPUTS=${joined}" -P ${EMBED_DIR}/write_embedded.cmake
    DEPENDS ${inputs} ${EMBED_DIR}/write_embedded.cmake VERBATIM)
  set(${out_variable} ${cpp} PARENT_SCOPE)
endfunction()
