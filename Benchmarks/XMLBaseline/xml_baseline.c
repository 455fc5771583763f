#include "xml_baseline.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>

static void on_start(void *context, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri,
                     int namespace_count, const xmlChar **namespaces, int attribute_count,
                     int defaulted, const xmlChar **attributes) {
  (void)local, (void)prefix, (void)uri, (void)namespace_count, (void)namespaces;
  (void)attribute_count, (void)defaulted, (void)attributes;
  ++*(size_t *)context;
}

static void on_end(void *context, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri) {
  (void)local, (void)prefix, (void)uri;
  ++*(size_t *)context;
}

static void on_text(void *context, const xmlChar *bytes, int length) {
  (void)bytes;
  *(size_t *)context += (size_t)length;
}

static void on_error(void *context, xmlErrorPtr error) { (void)context, (void)error; }

size_t xml_baseline_sax(const unsigned char *bytes, size_t count) {
  size_t events = 0;
  xmlParserCtxtPtr parser = xmlCreateMemoryParserCtxt((const char *)bytes, (int)count);
  if (!parser) return 0;
  xmlSetStructuredErrorFunc(NULL, on_error);
  *parser->sax = (xmlSAXHandler){.initialized = XML_SAX2_MAGIC, .startElementNs = on_start,
                                 .endElementNs = on_end, .characters = on_text,
                                 .cdataBlock = on_text};
  parser->userData = &events;
  xmlCtxtUseOptions(parser, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR |
                                XML_PARSE_NOWARNING);
  xmlParseDocument(parser);
  if (parser->myDoc) xmlFreeDoc(parser->myDoc);
  xmlFreeParserCtxt(parser);
  return events;
}
