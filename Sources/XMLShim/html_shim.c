#include "html_shim.h"

#include <errno.h>
#include <iconv.h>
#include <libxml/HTMLparser.h>
#include <stdlib.h>
#include <string.h>

enum { longest_name = 16 };

uint32_t html_shim_entity(const char *name, size_t count) {
  char text[longest_name + 1];
  if (!name || !count || count > longest_name) return 0;
  memcpy(text, name, count);
  text[count] = 0;
  const htmlEntityDesc *entity = htmlEntityLookup((const xmlChar *)text);
  return entity ? entity->value : 0;
}

static const char replacement[] = "\xEF\xBF\xBD";

html_shim_text html_shim_decode(const unsigned char *bytes, size_t count, const char *encoding,
                                size_t limit) {
  html_shim_text text = {0};
  iconv_t converter = iconv_open("UTF-8", encoding);
  if (converter == (iconv_t)-1) return text;
  text.known = 1;
  // No encoding makes more than 3 bytes of UTF-8 from one of its own (0xA4 to the euro sign).
  size_t room = count < limit / 3 ? 3 * count + sizeof replacement : limit;
  unsigned char *output = malloc(room ? room : 1);
  if (!output) {
    iconv_close(converter);
    return text;
  }
  char *from = (char *)bytes, *to = (char *)output;
  size_t left = count, space = room;
  while (left > 0 && iconv(converter, &from, &left, &to, &space) == (size_t)-1) {
    // E2BIG: the limit. Else one byte is no text in this encoding: mark it and go on behind it.
    if (errno == E2BIG || space < sizeof replacement) break;
    memcpy(to, replacement, sizeof replacement - 1);
    to += sizeof replacement - 1;
    space -= sizeof replacement - 1;
    from++;
    left--;
  }
  iconv_close(converter);
  text.bytes = output;
  text.count = (size_t)((unsigned char *)to - output);
  return text;
}

void html_shim_free(html_shim_text text) { free(text.bytes); }
