# Flags and the three target helpers of the project. Each folder lists its own sources.
get_filename_component(SOATTT_ROOT "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)
include(${CMAKE_CURRENT_LIST_DIR}/SoatttWindows.cmake)

add_library(soattt_flags INTERFACE)
if(MSVC)
  target_compile_options(soattt_flags INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus
    $<$<BOOL:${SOATTT_WERROR}>:/WX>)
else()
  target_compile_options(soattt_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
    -Wunused -Wformat=2 -Wimplicit-fallthrough $<$<BOOL:${SOATTT_WERROR}>:-Werror>)
endif()
target_compile_definitions(soattt_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(SOATTT_SANITIZE)
  target_compile_options(soattt_flags INTERFACE
    -fsanitize=${SOATTT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(soattt_flags INTERFACE -fsanitize=${SOATTT_SANITIZE})
  target_compile_options(soattt_flags INTERFACE -Wno-maybe-uninitialized)
endif()

if(SOATTT_FUZZ)
  # Every source tells the fuzzer which ways were taken.
  target_compile_options(soattt_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

function(soattt_precompile target)
  if(SOATTT_PCH)
    target_precompile_headers(${target} PRIVATE ${SOATTT_ROOT}/cmake/precompiled.h)
  endif()
endfunction()

# soattt_reuse_precompiled(target library …): the headers that were precompiled for the first of them.
function(soattt_reuse_precompiled target library)
  get_target_property(headers ${library} PRECOMPILE_HEADERS)
  if(headers)
    target_precompile_headers(${target} REUSE_FROM ${library})
  endif()
endfunction()

# soattt_library(name SOURCES a.cpp … [PUBLIC lib …] [PRIVATE lib …])
# One static library per folder; PUBLIC is all that the folder may know.
function(soattt_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PUBLIC ${arg_PUBLIC} PRIVATE soattt_flags ${arg_PRIVATE})
  target_include_directories(${name} PUBLIC ${SOATTT_ROOT})
  soattt_precompile(${name})
endfunction()

# soattt_program(name [WINDOW] DESCRIPTION text SOURCES a.cpp … LINKS lib …)
function(soattt_program name)
  cmake_parse_arguments(arg "WINDOW" "DESCRIPTION" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PRIVATE soattt_flags ${arg_LINKS})
  target_include_directories(${name} PRIVATE ${SOATTT_ROOT})
  target_compile_definitions(${name} PRIVATE SOATTT_VERSION="${PROJECT_VERSION}")
  soattt_windows_resource(${name} "${arg_DESCRIPTION}")
  set(window "")
  if(arg_WINDOW)
    set(window WINDOW)
    set_target_properties(${name} PROPERTIES WIN32_EXECUTABLE ON)
  endif()
  soattt_windows_link(${name} ${window})
endfunction()

# soattt_tests(LINKS lib …): every tst_*.cpp of this folder is one binary and one test.
# `soattt_model_tests` builds those without a window.
add_custom_target(soattt_model_tests)

function(soattt_tests)
  cmake_parse_arguments(arg "" "" "LINKS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp)
  foreach(source IN LISTS sources)
    get_filename_component(name ${source} NAME_WE)
    add_executable(${name} ${source})
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${name} PRIVATE soattt_flags Qt6::Test ${arg_LINKS})
    target_include_directories(${name} PRIVATE ${SOATTT_ROOT})
    target_compile_definitions(${name} PRIVATE
      SOATTT_SOURCE_DIR="${SOATTT_ROOT}" SOATTT_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
    soattt_windows_link(${name})
    add_test(NAME ${name} COMMAND ${name})
    if(TARGET soattt_views AND "soattt_views" IN_LIST arg_LINKS)
      set_tests_properties(${name} PROPERTIES LABELS gui)
    else()
      add_dependencies(soattt_model_tests ${name})
      soattt_reuse_precompiled(${name} ${arg_LINKS})
    endif()
    set_tests_properties(${name} PROPERTIES ENVIRONMENT
      "QT_QPA_PLATFORM=offscreen;TZ=Asia/Ho_Chi_Minh;LC_ALL=C.UTF-8;ASAN_OPTIONS=detect_leaks=0;UBSAN_OPTIONS=print_stacktrace=1")
  endforeach()
endfunction()
