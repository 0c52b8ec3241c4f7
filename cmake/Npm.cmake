# Fetching from the npm registry, through its own client.
set(COMMONWATT_DEPS_DIR ${CMAKE_SOURCE_DIR}/.deps CACHE PATH "Where fetched dependencies are kept")

# Fetches a version of a package, checks its SHA-512 (the registry's integrity value, in
# hexadecimal) and unpacks it into DESTINATION.
function(commonwatt_fetch_npm PACKAGE VERSION SHA512 DESTINATION)
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
  message(STATUS "Fetching ${PACKAGE}@${VERSION}")
  execute_process(COMMAND ${NPM_EXECUTABLE} pack --loglevel=error ${PACKAGE}@${VERSION}
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
