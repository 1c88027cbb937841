# Language level, warnings, hardening and sanitizers, as INTERFACE targets that mw_add_* link.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1")
# Precompiled headers are for those who build often. In optimised code behind one GCC 14 warns falsely of strings that
# are written beyond their end.
if(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
  set(CMAKE_DISABLE_PRECOMPILE_HEADERS ON)
endif()
# The compiler's cache wants to see which precompiled header was used.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  string(APPEND CMAKE_CXX_FLAGS " -fpch-preprocess")
endif()
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")

add_library(mw_warnings INTERFACE)
target_compile_options(mw_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wcast-qual -Wcast-align -Wformat=2 -Wundef -Wimplicit-fallthrough -Wextra-semi
  -Wno-missing-field-initializers
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wduplicated-branches;-Wlogical-op;-Wuseless-cast;-Wsuggest-override>
  $<$<BOOL:${MW_WERROR}>:-Werror>)

add_library(mw_hardening INTERFACE)
target_compile_options(mw_hardening INTERFACE $<$<CONFIG:Release>:-fhardened>)
target_link_options(mw_hardening INTERFACE $<$<CONFIG:Release>:LINKER:-z,relro,-z,now> $<$<CONFIG:Release>:-pie>)

add_library(mw_sanitizers INTERFACE)
if(MW_SANITIZE)
  target_compile_options(mw_sanitizers INTERFACE -fsanitize=${MW_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(mw_sanitizers INTERFACE -fsanitize=${MW_SANITIZE})
  # The sanitizers' code makes GCC warn of what is well.
  target_compile_options(mw_sanitizers INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()

# The MTA and the libraries below Qt: failures are values, so neither exceptions nor run-time types.
add_library(mw_plain INTERFACE)
target_compile_options(mw_plain INTERFACE -fno-exceptions -fno-rtti)

add_library(mw_qt INTERFACE)
target_compile_definitions(mw_qt INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_CONTEXTLESS_CONNECT
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
if(MW_SANITIZE)
  # This check needs the run-time types that the classes below Qt do not have.
  target_compile_options(mw_qt INTERFACE -fno-sanitize=vptr)
endif()
