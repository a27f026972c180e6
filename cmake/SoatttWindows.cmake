# What a Windows program needs beyond its sources. Everything here does nothing elsewhere.

# soattt_windows_resource(target DESCRIPTION text): icon, version and manifest.
function(soattt_windows_resource target description)
  if(NOT WIN32)
    return()
  endif()
  enable_language(RC)
  set(program ${target})
  string(REPLACE "." "," version_numbers "${PROJECT_VERSION},0")
  set(assets ${SOATTT_ROOT}/installer/windows)
  configure_file(${assets}/program.rc.in ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc @ONLY)
  target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc)
  set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${target}.rc PROPERTIES
    OBJECT_DEPENDS "${assets}/program.manifest;${assets}/soattt.ico")
  if(MSVC)
    target_link_options(${target} PRIVATE /MANIFEST:NO)
  endif()
endfunction()

# soattt_windows_link(target [WINDOW]): address layout at random, no code on the stack, a stack as large
# as on Linux, no library of the compiler beside the program. When Qt is static, its plugins are in
# the program: the SQLite driver and, for a program with a WINDOW, Windows' screen; nothing that
# listens to the network.
function(soattt_windows_link target)
  if(NOT WIN32)
    return()
  endif()
  if(MINGW)
    target_link_options(${target} PRIVATE -static -Wl,--dynamicbase,--nxcompat,--high-entropy-va
      -Wl,--stack,8388608 -Wl,--no-insert-timestamp $<$<CONFIG:Release>:-s>)
  elseif(MSVC)
    target_link_options(${target} PRIVATE
      /DYNAMICBASE /NXCOMPAT /HIGHENTROPYVA /DEPENDENTLOADFLAG:0x800)
  endif()
  get_target_property(kind Qt6::Core TYPE)
  if(kind STREQUAL STATIC_LIBRARY)
    set(screens Qt6::QOffscreenIntegrationPlugin)
    if("WINDOW" IN_LIST ARGN)
      list(APPEND screens Qt6::QWindowsIntegrationPlugin)
    endif()
    qt_import_plugins(${target} INCLUDE Qt6::QSQLiteDriverPlugin INCLUDE_BY_TYPE platforms ${screens}
      EXCLUDE_BY_TYPE generic tls networkinformation)
  endif()
endfunction()
