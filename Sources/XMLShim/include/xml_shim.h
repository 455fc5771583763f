#ifndef XML_SHIM_H
#define XML_SHIM_H
#include <stddef.h>

// Where `needle` first stands in `bytes`, -1 where it doesn't.
__attribute__((warn_unused_result))
ptrdiff_t xml_shim_find(const unsigned char *_Nonnull bytes, size_t count,
                        const unsigned char *_Nonnull needle, size_t needle_count);

// Whether UTF-8 holds control characters other than tab and line breaks: C0, DEL, C1.
__attribute__((warn_unused_result))
int xml_shim_has_controls(const unsigned char *_Nonnull bytes, size_t count);

#endif
