# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles resources/i18n/*.ts into the window. The target update_translations brings them up to
# date with the sources; then they are edited with Qt Linguist.
file(GLOB translations CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/i18n/*.ts)
set_source_files_properties(${translations} PROPERTIES OUTPUT_LOCATION ${PROJECT_BINARY_DIR}/i18n)
qt_add_lrelease(ui TS_FILES ${translations} QM_FILES_OUTPUT_VARIABLE compiled_translations)
qt_add_resources(ui translations PREFIX /i18n BASE ${PROJECT_BINARY_DIR}/i18n FILES ${compiled_translations})

# Texts that stand in tables are written out as a source file that lupdate understands.
add_executable(list_texts EXCLUDE_FROM_ALL resources/i18n/list_texts.cpp)
target_link_libraries(list_texts PRIVATE ui)
set(table_texts ${PROJECT_BINARY_DIR}/i18n/table_texts.cpp)
add_custom_command(OUTPUT ${table_texts} COMMAND list_texts ${PROJECT_SOURCE_DIR} > ${table_texts} DEPENDS list_texts)
add_custom_target(update_translations
  COMMAND Qt6::lupdate -I ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/ui ${PROJECT_SOURCE_DIR}/app ${table_texts}
          -locations none -no-obsolete -ts ${translations}
  DEPENDS ${table_texts} VERBATIM)
