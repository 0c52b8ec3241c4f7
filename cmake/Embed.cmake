# cmake -DINPUT=file -DOUTPUT=file.inc -P Embed.cmake: a file's bytes as the values of a C array.
file(READ ${INPUT} _bytes HEX)
string(REGEX REPLACE "(..)" "0x\\1," _bytes "${_bytes}")
string(REGEX REPLACE "((....,){16})" "\\1\n" _bytes "${_bytes}")
file(WRITE ${OUTPUT} "${_bytes}\n")
