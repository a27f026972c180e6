// ZBar converts what a code holds by iconv, which mingw lacks. The codes of this program are ASCII,
// the same in every encoding ZBar may ask for: they are handed on byte by byte.
#pragma once

#include <stddef.h>
#include <string.h>

typedef void* iconv_t;

static inline iconv_t iconv_open(const char* to, const char* from)
{
    (void)to;
    (void)from;
    return (iconv_t)1;
}

static inline int iconv_close(iconv_t conversion)
{
    (void)conversion;
    return 0;
}

static inline size_t iconv(iconv_t conversion, char** in, size_t* inLeft, char** out,
                           size_t* outLeft)
{
    size_t bytes;
    (void)conversion;
    if (!in || !*in)
        return 0;
    bytes = *inLeft < *outLeft ? *inLeft : *outLeft;
    memcpy(*out, *in, bytes);
    *in += bytes;
    *out += bytes;
    *inLeft -= bytes;
    *outLeft -= bytes;
    return *inLeft ? (size_t)-1 : 0;
}
