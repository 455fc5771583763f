// libxml2's HTML parser alone: the floor under what reading a page can cost. No libxml2 header is
// visible to Swift.
#ifndef CLAIMWATCH_HTML_BASELINE_H
#define CLAIMWATCH_HTML_BASELINE_H

#include <stddef.h>

/// Parses a page into a tree and frees it; returns how many elements its body has, or -1.
long html_baseline_tree(const unsigned char *_Nonnull bytes, size_t count)
    __attribute__((warn_unused_result));

/// Parses a page by SAX, without a tree; returns how many elements it has, or -1.
long html_baseline_sax(const unsigned char *_Nonnull bytes, size_t count)
    __attribute__((warn_unused_result));

#endif
