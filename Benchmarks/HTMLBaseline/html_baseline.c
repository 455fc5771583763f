#include "html_baseline.h"

#include <libxml/HTMLparser.h>
#include <limits.h>

static const int options =
    HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;

long html_baseline_tree(const unsigned char *bytes, size_t count) {
  if (count > INT_MAX) return -1;
  htmlDocPtr document = htmlReadMemory((const char *)bytes, (int)count, NULL, "utf-8", options);
  if (document == NULL) return -1;
  xmlNodePtr root = xmlDocGetRootElement(document);
  long elements = root == NULL ? 0 : (long)xmlChildElementCount(root);
  xmlFreeDoc(document);
  return elements;
}

static void count_element(void *context, const xmlChar *name, const xmlChar **attributes) {
  (void)name;
  (void)attributes;
  ++*(long *)context;
}

long html_baseline_sax(const unsigned char *bytes, size_t count) {
  if (count > INT_MAX) return -1;
  long elements = 0;
  htmlSAXHandler handler = {.startElement = count_element};
  htmlParserCtxtPtr parser =
      htmlCreatePushParserCtxt(&handler, &elements, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
  if (parser == NULL) return -1;
  htmlCtxtUseOptions(parser, options);
  htmlParseChunk(parser, (const char *)bytes, (int)count, 1);
  if (parser->myDoc != NULL) xmlFreeDoc(parser->myDoc);
  htmlFreeParserCtxt(parser);
  return elements;
}
