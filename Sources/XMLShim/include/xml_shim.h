#ifndef XML_SHIM_H
#define XML_SHIM_H
// No libxml2 header is included here: Debian's libxml2 headers pull in ICU,
// whose types clash with the ICU inside Foundation.
#include <stddef.h>

// What a document consists of, in its order. Names are interned: within one parse, equal names have
// equal addresses. `text` is all character data since the event before, CDATA sections included.
typedef struct {
  // Returns 0 to end the parse. `attributes` holds five pointers an attribute: local name, prefix, namespace, value, end of value.
  int (*_Nonnull start)(void *_Nonnull context, const char *_Nonnull local,
                        const char *_Nullable prefix, const char *_Nullable uri,
                        const char *_Nullable const *_Nullable attributes, int attribute_count,
                        const char *_Nonnull text, size_t text_count);
  void (*_Nonnull end)(void *_Nonnull context, const char *_Nonnull local,
                       const char *_Nullable prefix, const char *_Nullable uri,
                       const char *_Nonnull text, size_t text_count);
} xml_shim_events;

typedef struct {
  int code;  // 0 when the document was read to its end and is well-formed
  int line;
  char message[160];
} xml_shim_status;

// Reads `count` bytes of UTF-8, whatever encoding their prolog declares, up to the first error.
// Loads nothing, expands nothing.
__attribute__((warn_unused_result))
xml_shim_status xml_shim_parse(const char *_Nonnull bytes, size_t count,
                               xml_shim_events events, void *_Nonnull context);

// The scalar that HTML 4 names so ("eacute"), 0 when it names none.
__attribute__((warn_unused_result))
unsigned int xml_shim_html_entity(const char *_Nonnull name);

// Where `needle` first stands in `bytes`, -1 where it doesn't.
__attribute__((warn_unused_result))
ptrdiff_t xml_shim_find(const unsigned char *_Nonnull bytes, size_t count,
                        const unsigned char *_Nonnull needle, size_t needle_count);

// Whether UTF-8 holds control characters other than tab and line breaks: C0, DEL, C1.
__attribute__((warn_unused_result))
int xml_shim_has_controls(const unsigned char *_Nonnull bytes, size_t count);

#endif
