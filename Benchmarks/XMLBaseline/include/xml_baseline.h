#ifndef CLAIMWATCH_XML_BASELINE_H
#define CLAIMWATCH_XML_BASELINE_H
// No libxml2 header is included here: Debian's pull in ICU, whose types clash with Foundation's.
#include <stddef.h>

// Reads a document with libxml2's SAX parser and callbacks that only count: what any reader that is
// built on libxml2 costs at least. Returns how many elements and bytes of text there were.
__attribute__((warn_unused_result))
size_t xml_baseline_sax(const unsigned char *_Nonnull bytes, size_t count);

#endif
