#define _GNU_SOURCE  // memmem
#include "xml_shim.h"

#include <string.h>

// Where the byte of `needle` stands that is rare in a document of markup.
static size_t anchor_of(const unsigned char *needle, size_t count) {
  size_t at = 0;
  while (at + 1 < count && (needle[at] == '<' || needle[at] == '>')) at++;
  return at;
}

ptrdiff_t xml_shim_find(const unsigned char *bytes, size_t count, const unsigned char *needle,
                        size_t needle_count) {
  if (needle_count > count) return -1;
  if (needle_count == 1) {
    const unsigned char *found = memchr(bytes, needle[0], count);
    return found ? found - bytes : -1;
  }
  size_t anchor = anchor_of(needle, needle_count);
  const unsigned char *from = bytes, *end = bytes + count - needle_count + 1;
  // memchr is ten times as fast as memmem, unless it stops all the time.
  for (size_t misses = 0; misses * 32 <= (size_t)(from - bytes) + 1024; misses++) {
    const unsigned char *found = memchr(from + anchor, needle[anchor], (size_t)(end - from));
    if (!found) return -1;
    from = found - anchor;
    if (memcmp(from, needle, needle_count) == 0) return from - bytes;
    if (++from == end) return -1;
  }
  const unsigned char *found = memmem(from, bytes + count - from, needle, needle_count);
  return found ? found - bytes : -1;
}

int xml_shim_has_controls(const unsigned char *bytes, size_t count) {
  unsigned char found = 0;
  // No early end: so written, the compiler looks at 16 bytes at once.
  for (size_t i = 0; i < count; i++) {
    unsigned char byte = bytes[i];
    found |= (byte < 0x20) & (byte != 0x09) & (byte != 0x0A) & (byte != 0x0D);
    found |= byte == 0x7F;
  }
  for (size_t i = 1; i < count; i++) {
    found |= (bytes[i - 1] == 0xC2) & (bytes[i] < 0xA0);
  }
  return found;
}
