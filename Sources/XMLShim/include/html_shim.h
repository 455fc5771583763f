#ifndef HTML_SHIM_H
#define HTML_SHIM_H
// No libxml2 header is included here: Debian's pull in ICU, whose types clash with Foundation's.
#include <stddef.h>
#include <stdint.h>

/// The code point that the HTML 4 entity of this name stands for, or 0 where there is none.
__attribute__((warn_unused_result))
uint32_t html_shim_entity(const char *_Nullable name, size_t count);

typedef struct {
  unsigned char *_Nullable bytes;  // UTF-8, freed with html_shim_free; NULL where nothing came out
  size_t count;
  int known;  // 0: nobody here knows an encoding of that name
} html_shim_text;

/// Decodes text of a named encoding. What can't be decoded becomes U+FFFD, and at most `limit`
/// bytes come out.
__attribute__((warn_unused_result))
html_shim_text html_shim_decode(const unsigned char *_Nullable bytes, size_t count,
                                const char *_Nonnull encoding, size_t limit);

void html_shim_free(html_shim_text text);
#endif
