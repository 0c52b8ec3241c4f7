# ggml and llama.cpp, from one of three places:
#   prebuilt  the libraries that the npm packages below carry (default)
#   source    the llama.cpp sources of the same release, built here
#   system    an installed ggml and llama.cpp of that release
# All three give the same targets:
#   Commonwatt::ggml_base    tensors, GGUF, quantizers
#   Commonwatt::ggml         the backend registry (loads backends at run time)
#   Commonwatt::llama        vocabulary; the whole-model oracle of the tests
#   Commonwatt::llama_common chat templates
# and set COMMONWATT_GGML_BACKEND_DIR, where the compute backends lie.

set(COMMONWATT_GGML prebuilt CACHE STRING "Where ggml comes from: prebuilt, source or system")
set_property(CACHE COMMONWATT_GGML PROPERTY STRINGS prebuilt source system)
set(COMMONWATT_DEPS_DIR ${CMAKE_SOURCE_DIR}/.deps CACHE PATH "Where fetched dependencies are kept")

set(COMMONWATT_LLAMA_RELEASE v0.4.0)
set(_npm_version 3.21.1)
# SHA-512 of the package archives; the same as the registry's integrity value, in hexadecimal.
set(_sha512_sources 13737412fd956b4c33c9dbd7605c0cf47bf2a34ecfa168edf13ffd18c738dc2bedf18915fcd53fb5852010c0b582b4cfbf6a3d3d18d08b41b759be4ffdac2232)
set(_sha512_linux-x64 4e8b63e914c3306a371682b6c8d51acffa069990f4a2502a4eb465b855169aed245b68bd4cecc7496d0e5820221a4cd10955f45ac5360b2510a3f5b6358b5d3c)
set(_sha512_linux-x64-vulkan 7e511e4b338d43a3889b96d828b41fe1e127073702e56ba015bc8f530902ab2c8e159f291f41fdba543b64d0cb48873378a9de311268ae79726351eaedddc60c)

# Fetches PACKAGE of the npm registry, checks its SHA-512 and unpacks it into DESTINATION.
function(commonwatt_fetch_npm PACKAGE SHA512 DESTINATION)
  if(EXISTS ${DESTINATION}/.complete)
    return()
  endif()
  find_program(NPM_EXECUTABLE npm)
  if(NOT NPM_EXECUTABLE)
    message(FATAL_ERROR "npm is needed to fetch ${PACKAGE}. Run scripts/setup, or build with "
                        "-DCOMMONWATT_GGML=system.")
  endif()
  set(archives ${COMMONWATT_DEPS_DIR}/archives)
  string(MAKE_C_IDENTIFIER "${PACKAGE}" key)
  set(work ${archives}/${key})
  file(REMOVE_RECURSE ${work} ${DESTINATION})
  file(MAKE_DIRECTORY ${work} ${DESTINATION})
  message(STATUS "Fetching ${PACKAGE}@${_npm_version}")
  execute_process(COMMAND ${NPM_EXECUTABLE} pack --loglevel=error ${PACKAGE}@${_npm_version}
                  WORKING_DIRECTORY ${work} RESULT_VARIABLE code OUTPUT_QUIET ERROR_VARIABLE errors
                  TIMEOUT 600)
  file(GLOB archive ${work}/*.tgz)
  if(NOT code EQUAL 0 OR NOT archive)
    message(FATAL_ERROR "Could not fetch ${PACKAGE}: ${errors}")
  endif()
  file(SHA512 ${archive} actual)
  if(NOT actual STREQUAL SHA512)
    message(FATAL_ERROR "${PACKAGE} has SHA-512 ${actual}, expected ${SHA512}. Not used.")
  endif()
  file(ARCHIVE_EXTRACT INPUT ${archive} DESTINATION ${DESTINATION})
  file(REMOVE_RECURSE ${work})
  file(TOUCH ${DESTINATION}/.complete)
endfunction()

# Checks the llama.cpp sources out of the git bundle that the package carries. PATHS limits what
# is written; empty means everything.
function(commonwatt_unbundle_llama DESTINATION)
  if(EXISTS ${DESTINATION}/.complete)
    return()
  endif()
  find_package(Git REQUIRED)
  set(package ${COMMONWATT_DEPS_DIR}/node-llama-cpp-${_npm_version})
  commonwatt_fetch_npm(node-llama-cpp ${_sha512_sources} ${package})
  set(bare ${COMMONWATT_DEPS_DIR}/llama.cpp.git)
  file(REMOVE_RECURSE ${bare} ${DESTINATION})
  file(MAKE_DIRECTORY ${DESTINATION})
  execute_process(COMMAND ${GIT_EXECUTABLE} clone --quiet --bare
                          ${package}/package/llama/gitRelease.bundle ${bare}
                  COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND ${GIT_EXECUTABLE} --git-dir ${bare} archive --format=tar
                          --output=${DESTINATION}.tar HEAD ${ARGN}
                  COMMAND_ERROR_IS_FATAL ANY)
  file(ARCHIVE_EXTRACT INPUT ${DESTINATION}.tar DESTINATION ${DESTINATION})
  file(REMOVE_RECURSE ${bare} ${package})
  file(REMOVE ${DESTINATION}.tar)
  file(TOUCH ${DESTINATION}/.complete)
endfunction()

function(_commonwatt_imported_library NAME FILE INCLUDES)
  add_library(Commonwatt::${NAME} SHARED IMPORTED GLOBAL)
  set_target_properties(Commonwatt::${NAME} PROPERTIES
    IMPORTED_LOCATION ${FILE}
    INTERFACE_INCLUDE_DIRECTORIES "${INCLUDES}"
    INTERFACE_LINK_LIBRARIES "${ARGN}")
endfunction()

if(COMMONWATT_GGML STREQUAL "prebuilt")
  if(NOT (CMAKE_SYSTEM_NAME STREQUAL "Linux" AND CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64"))
    message(FATAL_ERROR "No prebuilt ggml is pinned for ${CMAKE_SYSTEM_NAME} "
                        "${CMAKE_SYSTEM_PROCESSOR}: use -DCOMMONWATT_GGML=source.")
  endif()
  set(_headers ${COMMONWATT_DEPS_DIR}/llama-headers-${COMMONWATT_LLAMA_RELEASE})
  commonwatt_unbundle_llama(${_headers} include ggml/include common vendor/nlohmann LICENSE)
  set(_lib ${COMMONWATT_DEPS_DIR}/ggml-${COMMONWATT_LLAMA_RELEASE}-linux-x64)
  if(NOT EXISTS ${_lib}/.complete)
    set(_cpu ${COMMONWATT_DEPS_DIR}/unpack-cpu)
    set(_vulkan ${COMMONWATT_DEPS_DIR}/unpack-vulkan)
    commonwatt_fetch_npm(@node-llama-cpp/linux-x64 ${_sha512_linux-x64} ${_cpu})
    commonwatt_fetch_npm(@node-llama-cpp/linux-x64-vulkan ${_sha512_linux-x64-vulkan} ${_vulkan})
    file(GLOB _libraries ${_cpu}/package/bins/linux-x64/*.so)
    file(COPY ${_libraries} ${_vulkan}/package/bins/linux-x64-vulkan/libggml-vulkan.so
         DESTINATION ${_lib})
    file(REMOVE_RECURSE ${_cpu} ${_vulkan})
    file(TOUCH ${_lib}/.complete)
  endif()
  set(_ggml_include ${_headers}/ggml/include)
  _commonwatt_imported_library(ggml_base ${_lib}/libggml-base.so ${_ggml_include})
  _commonwatt_imported_library(ggml ${_lib}/libggml.${COMMONWATT_LLAMA_RELEASE}.so ${_ggml_include}
    Commonwatt::ggml_base)
  _commonwatt_imported_library(llama ${_lib}/libllama.${COMMONWATT_LLAMA_RELEASE}.so
    "${_ggml_include};${_headers}/include" Commonwatt::ggml)
  _commonwatt_imported_library(llama_common ${_lib}/libllama-common.so
    "${_headers}/common;${_headers}/vendor" Commonwatt::llama)
  set(COMMONWATT_GGML_BACKEND_DIR ${_lib})
elseif(COMMONWATT_GGML STREQUAL "source")
  set(_sources ${COMMONWATT_DEPS_DIR}/llama.cpp-${COMMONWATT_LLAMA_RELEASE})
  commonwatt_unbundle_llama(${_sources})
  set(GGML_BACKEND_DL ON CACHE BOOL "" FORCE)
  set(GGML_NATIVE OFF CACHE BOOL "" FORCE)
  set(GGML_CPU_ALL_VARIANTS ON CACHE BOOL "" FORCE)
  set(GGML_CUDA OFF CACHE BOOL "Build ggml's CUDA backend")
  set(GGML_VULKAN OFF CACHE BOOL "Build ggml's Vulkan backend")
  set(LLAMA_BUILD_COMMON ON CACHE BOOL "" FORCE)
  foreach(_part TESTS TOOLS EXAMPLES SERVER)
    set(LLAMA_BUILD_${_part} OFF CACHE BOOL "" FORCE)
  endforeach()
  set(LLAMA_CURL OFF CACHE BOOL "" FORCE)
  set(LLAMA_OPENSSL OFF CACHE BOOL "" FORCE)
  set(BUILD_SHARED_LIBS ON)
  add_subdirectory(${_sources} ${CMAKE_BINARY_DIR}/llama.cpp EXCLUDE_FROM_ALL)
  unset(BUILD_SHARED_LIBS)
  add_library(Commonwatt::ggml_base ALIAS ggml-base)
  add_library(Commonwatt::ggml ALIAS ggml)
  add_library(Commonwatt::llama ALIAS llama)
  add_library(Commonwatt::llama_common ALIAS llama-common)
  set(COMMONWATT_GGML_BACKEND_DIR ${CMAKE_BINARY_DIR}/bin)
elseif(COMMONWATT_GGML STREQUAL "system")
  find_package(ggml 0.23 REQUIRED)
  find_package(llama REQUIRED)
  find_library(LLAMA_COMMON_LIBRARY llama-common REQUIRED)
  find_path(LLAMA_COMMON_INCLUDE_DIR chat.h PATH_SUFFIXES llama llama-common REQUIRED)
  add_library(Commonwatt::ggml_base ALIAS ggml::ggml-base)
  add_library(Commonwatt::ggml ALIAS ggml::ggml)
  add_library(Commonwatt::llama ALIAS llama)
  _commonwatt_imported_library(llama_common ${LLAMA_COMMON_LIBRARY} ${LLAMA_COMMON_INCLUDE_DIR}
    Commonwatt::llama)
  get_target_property(_ggml_location ggml::ggml LOCATION)
  get_filename_component(COMMONWATT_GGML_BACKEND_DIR ${_ggml_location} DIRECTORY)
else()
  message(FATAL_ERROR "COMMONWATT_GGML is '${COMMONWATT_GGML}': use prebuilt, source or system.")
endif()
