# One way to declare a library, a program and a test. Every target of the project goes through
# these functions and so gets the same flags.

add_library(commonwatt_flags INTERFACE)
target_compile_features(commonwatt_flags INTERFACE cxx_std_23)
target_include_directories(commonwatt_flags INTERFACE ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR}/generated)
target_compile_options(commonwatt_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast
  -Woverloaded-virtual -Wimplicit-fallthrough
  $<$<BOOL:${COMMONWATT_WERROR}>:-Werror>)
target_compile_definitions(commonwatt_flags INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
if(WIN32)
  enable_language(RC)
  target_compile_definitions(commonwatt_flags INTERFACE
    _WIN32_WINNT=0x0A00 WIN32_LEAN_AND_MEAN NOMINMAX)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 reports these in the standard library's own containers once they are inlined.
  target_compile_options(commonwatt_flags INTERFACE
    -Wno-stringop-overflow -Wno-array-bounds -Wno-restrict -Wno-dangling-pointer)
endif()
if(COMMONWATT_SANITIZE)
  target_compile_options(commonwatt_flags INTERFACE -fsanitize=${COMMONWATT_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(commonwatt_flags INTERFACE -fsanitize=${COMMONWATT_SANITIZE})
  if(COMMONWATT_BUILD_FUZZERS)
    target_compile_options(commonwatt_flags INTERFACE -fsanitize=fuzzer-no-link)
  endif()
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC's sanitizer instrumentation makes this one report what is not there.
    target_compile_options(commonwatt_flags INTERFACE -Wno-maybe-uninitialized)
  endif()
endif()

# commonwatt_library(NAME SOURCES … [PUBLIC libs…] [PRIVATE libs…])
function(commonwatt_library NAME)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${NAME} STATIC ${ARG_SOURCES})
  target_link_libraries(${NAME} PUBLIC commonwatt_flags ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
endfunction()

# Of a library with Qt in it. Names like `signals` and `emit` stay ours; text is made of literals
# only where somebody says so.
function(commonwatt_qt NAME)
  set_target_properties(${NAME} PROPERTIES AUTOMOC ON)
  target_compile_definitions(${NAME} PRIVATE QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_ASCII)
endfunction()

# What every executable gets besides: on Windows the manifest that makes all text UTF-8.
function(_commonwatt_executable NAME)
  add_executable(${NAME} ${ARGN})
  target_link_libraries(${NAME} PRIVATE commonwatt_flags)
  if(WIN32)
    target_sources(${NAME} PRIVATE ${CMAKE_SOURCE_DIR}/resources/windows/program.rc)
  endif()
endfunction()

# commonwatt_program(NAME SOURCES … LIBRARIES …)
function(commonwatt_program NAME)
  cmake_parse_arguments(ARG "" "" "SOURCES;LIBRARIES" ${ARGN})
  _commonwatt_executable(${NAME} ${ARG_SOURCES})
  target_link_libraries(${NAME} PRIVATE ${ARG_LIBRARIES})
  set_target_properties(${NAME} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
endfunction()

# commonwatt_test(FOLDER UNIT LIBRARIES … [LABELS …] [TIMEOUT seconds])
# One Qt Test program tests/FOLDER/test_UNIT.cpp, run by ctest and labelled by its folder.
function(commonwatt_test FOLDER UNIT)
  if(NOT COMMONWATT_BUILD_TESTS)
    return()
  endif()
  cmake_parse_arguments(ARG "" "TIMEOUT" "LIBRARIES;LABELS;SOURCES" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  string(REPLACE "/" "_" prefix ${FOLDER})
  set(target test_${prefix}_${UNIT})
  _commonwatt_executable(${target} ${CMAKE_SOURCE_DIR}/tests/${FOLDER}/test_${UNIT}.cpp
                         ${ARG_SOURCES})
  target_link_libraries(${target} PRIVATE Qt6::Test ${ARG_LIBRARIES})
  target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
  set_target_properties(${target} PROPERTIES AUTOMOC ON
    RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  add_test(NAME ${FOLDER}/${UNIT} COMMAND ${target})
  string(REGEX REPLACE "/.*" "" label ${FOLDER})
  set_tests_properties(${FOLDER}/${UNIT} PROPERTIES TIMEOUT ${ARG_TIMEOUT}
    LABELS "${label};${ARG_LABELS}")
  if(label STREQUAL ui)
    set_property(TEST ${FOLDER}/${UNIT} APPEND PROPERTY ENVIRONMENT QT_QPA_PLATFORM=offscreen)
  endif()
endfunction()

# commonwatt_fuzzer(UNIT LIBRARIES … [SOURCES …]): tests/fuzz/fuzz_UNIT.cpp, a libFuzzer target with
# its seeds in tests/fuzz/corpus/UNIT. SOURCES are single files of libraries whose other files are
# slow to build and not what is tried.
function(commonwatt_fuzzer UNIT)
  cmake_parse_arguments(ARG "" "" "LIBRARIES;SOURCES" ${ARGN})
  list(TRANSFORM ARG_SOURCES PREPEND ${CMAKE_SOURCE_DIR}/)
  add_executable(fuzz_${UNIT} ${CMAKE_SOURCE_DIR}/tests/fuzz/fuzz_${UNIT}.cpp ${ARG_SOURCES})
  target_link_libraries(fuzz_${UNIT} PRIVATE commonwatt_flags ${ARG_LIBRARIES})
  target_link_options(fuzz_${UNIT} PRIVATE -fsanitize=fuzzer)
  set_target_properties(fuzz_${UNIT} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/fuzz)
endfunction()
