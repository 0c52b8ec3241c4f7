# ggml and llama.cpp, from one of three places:
#   prebuilt  the libraries that the npm packages below carry (default)
#   source    the llama.cpp sources of the same release, built here
#   system    an installed ggml and llama.cpp of that release
# All three give the same targets:
#   Commonwatt::ggml_base    tensors, GGUF, quantizers
#   Commonwatt::ggml         the backend registry (loads backends at run time)
#   Commonwatt::llama        vocabulary; the whole-model oracle of the tests
#   Commonwatt::llama_common chat templates; not with Windows' prebuilt ones
# and set COMMONWATT_GGML_BACKEND_DIR, where the compute backends lie; a relative path counts from
# the program's folder.

set(COMMONWATT_GGML prebuilt CACHE STRING "Where ggml comes from: prebuilt, source or system")
set_property(CACHE COMMONWATT_GGML PROPERTY STRINGS prebuilt source system)
include(Npm)

set(COMMONWATT_LLAMA_RELEASE v0.4.0)
set(_npm_version 3.21.1)
# SHA-512 of the package archives, see Npm.cmake.
set(_sha512_sources 13737412fd956b4c33c9dbd7605c0cf47bf2a34ecfa168edf13ffd18c738dc2bedf18915fcd53fb5852010c0b582b4cfbf6a3d3d18d08b41b759be4ffdac2232)
set(_sha512_linux-x64 4e8b63e914c3306a371682b6c8d51acffa069990f4a2502a4eb465b855169aed245b68bd4cecc7496d0e5820221a4cd10955f45ac5360b2510a3f5b6358b5d3c)
set(_sha512_linux-x64-vulkan 7e511e4b338d43a3889b96d828b41fe1e127073702e56ba015bc8f530902ab2c8e159f291f41fdba543b64d0cb48873378a9de311268ae79726351eaedddc60c)
set(_sha512_win-x64 25c2290a7adaedb01dec935603c7a1767d8321169332e8fe7c10bc6f0fb9aca48dceccd615bba3d97034e5ce501e8be89c33012cdd5e3d713f85c7d9b735e851)
set(_sha512_win-x64-vulkan 1c9db7ec0ce1e66e12cfec37035214fdf60b6920cea1cb2471f9f620b4e0a93bae391081f3a10c9eedd8b7f5ec3614474ed122c33d50fc4d263b83cb21b64b00)

# Checks the llama.cpp sources out of the git bundle that the package carries. PATHS limits what
# is written; empty means everything.
function(commonwatt_unbundle_llama DESTINATION)
  if(EXISTS ${DESTINATION}/.complete)
    return()
  endif()
  find_package(Git REQUIRED)
  set(package ${COMMONWATT_DEPS_DIR}/node-llama-cpp-${_npm_version})
  commonwatt_fetch_npm(node-llama-cpp ${_npm_version} ${_sha512_sources} ${package})
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
    IMPORTED_IMPLIB ${FILE} # MinGW's linker takes the DLL itself
    INTERFACE_INCLUDE_DIRECTORIES "${INCLUDES}"
    INTERFACE_LINK_LIBRARIES "${ARGN}")
endfunction()

if(COMMONWATT_GGML STREQUAL "prebuilt")
  set(_headers ${COMMONWATT_DEPS_DIR}/llama-headers-${COMMONWATT_LLAMA_RELEASE})
  commonwatt_unbundle_llama(${_headers} include ggml/include common vendor/nlohmann LICENSE)
  if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    set(_system linux-x64)
    set(_prefix lib)
  elseif(MINGW AND CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    set(_system win-x64)
    set(_prefix "")
  else()
    message(FATAL_ERROR "No prebuilt ggml is pinned for ${CMAKE_SYSTEM_NAME} "
                        "${CMAKE_SYSTEM_PROCESSOR}: use -DCOMMONWATT_GGML=source.")
  endif()
  set(_lib ${COMMONWATT_DEPS_DIR}/ggml-${COMMONWATT_LLAMA_RELEASE}-${_system})
  set(_ext ${CMAKE_SHARED_LIBRARY_SUFFIX})
  if(NOT EXISTS ${_lib}/.complete)
    set(_cpu ${COMMONWATT_DEPS_DIR}/unpack-cpu)
    set(_vulkan ${COMMONWATT_DEPS_DIR}/unpack-vulkan)
    commonwatt_fetch_npm(@node-llama-cpp/${_system} ${_npm_version} ${_sha512_${_system}} ${_cpu})
    commonwatt_fetch_npm(@node-llama-cpp/${_system}-vulkan ${_npm_version}
                         ${_sha512_${_system}-vulkan} ${_vulkan})
    file(GLOB _libraries ${_cpu}/package/bins/${_system}/*${_ext})
    file(COPY ${_libraries} ${_vulkan}/package/bins/${_system}-vulkan/${_prefix}ggml-vulkan${_ext}
         DESTINATION ${_lib})
    file(REMOVE_RECURSE ${_cpu} ${_vulkan})
    file(TOUCH ${_lib}/.complete)
  endif()
  set(_ggml_include ${_headers}/ggml/include)
  _commonwatt_imported_library(ggml_base ${_lib}/${_prefix}ggml-base${_ext} ${_ggml_include})
  _commonwatt_imported_library(ggml ${_lib}/${_prefix}ggml.${COMMONWATT_LLAMA_RELEASE}${_ext}
    ${_ggml_include} Commonwatt::ggml_base)
  _commonwatt_imported_library(llama ${_lib}/${_prefix}llama.${COMMONWATT_LLAMA_RELEASE}${_ext}
    "${_ggml_include};${_headers}/include" Commonwatt::ggml)
  if(NOT WIN32) # its C++ interface is that of another compiler there
    _commonwatt_imported_library(llama_common ${_lib}/${_prefix}llama-common${_ext}
      "${_headers}/common;${_headers}/vendor" Commonwatt::llama)
  endif()
  if(WIN32) # finds DLLs beside the program alone
    file(GLOB _libraries ${_lib}/ggml*.dll)
    add_custom_target(commonwatt_backends
      COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/bin
      COMMAND ${CMAKE_COMMAND} -E copy_if_different ${_libraries} ${CMAKE_BINARY_DIR}/bin)
    set(COMMONWATT_GGML_BACKEND_DIR .)
  else()
    set(COMMONWATT_GGML_BACKEND_DIR ${_lib})
  endif()
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
