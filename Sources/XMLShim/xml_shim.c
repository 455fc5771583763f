#define _GNU_SOURCE  // memmem
#include "xml_shim.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  xml_shim_events events;
  void *context;
  xmlParserCtxtPtr parser;
  char *text;  // libxml2 reports text in scraps, one an entity: gathered here, so that Swift sees runs
  size_t count;
  size_t capacity;
  long namespaces;
  int refused;
} sink;

// Addresses of namespaces share libxml2's table of names, whose chains are walked for each name.
enum { namespace_limit = 100000 };

typedef struct {
  const char *bytes;
  size_t left;
} source;

static int read_source(void *context, char *buffer, int length) {
  source *from = context;
  size_t count = from->left < (size_t)length ? from->left : (size_t)length;
  memcpy(buffer, from->bytes, count);
  from->bytes += count;
  from->left -= count;
  return (int)count;
}

static int close_source(void *context) {
  (void)context;
  return 0;
}

static xmlParserInputPtr refuse_external(void *context, const xmlChar *public_id,
                                         const xmlChar *system_id) {
  (void)context, (void)public_id, (void)system_id;
  return NULL;
}

static void on_start(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri,
                     int namespace_count, const xmlChar **namespaces, int attribute_count,
                     int defaulted, const xmlChar **attributes) {
  (void)namespaces, (void)defaulted;
  sink *to = user;
  to->namespaces += namespace_count;
  int goes_on =
      to->events.start(to->context, (const char *)local, (const char *)prefix, (const char *)uri,
                       (const char *const *)attributes, attribute_count, to->text, to->count);
  to->count = 0;
  if (!goes_on || to->namespaces > namespace_limit) {
    to->refused = 1;
    xmlStopParser(to->parser);
  }
}

static void on_end(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri) {
  sink *to = user;
  to->events.end(to->context, (const char *)local, (const char *)prefix, (const char *)uri,
                 to->text, to->count);
  to->count = 0;
}

static void on_text(void *user, const xmlChar *bytes, int length) {
  sink *to = user;
  size_t needed = to->count + (size_t)length;
  if (needed > to->capacity) {
    size_t capacity = needed * 2;
    char *grown = realloc(to->text, capacity);
    if (!grown) {
      xmlStopParser(to->parser);
      return;
    }
    to->text = grown;
    to->capacity = capacity;
  }
  memcpy(to->text + to->count, bytes, (size_t)length);
  to->count = needed;
}

static xml_shim_status out_of_memory(void) {
  return (xml_shim_status){.code = XML_ERR_NO_MEMORY, .message = "out of memory"};
}

xml_shim_status xml_shim_parse(const char *bytes, size_t count, xml_shim_events events,
                               void *context) {
  static pthread_once_t is_ready = PTHREAD_ONCE_INIT;
  pthread_once(&is_ready, xmlInitParser);
  sink to = {.events = events, .context = context, .text = malloc(4096), .capacity = 4096};
  xmlParserCtxtPtr parser = xmlNewParserCtxt();
  if (!parser || !to.text) {
    xmlFreeParserCtxt(parser);
    free(to.text);
    return out_of_memory();
  }
  to.parser = parser;
  memset(parser->sax, 0, sizeof *parser->sax);
  *parser->sax = (xmlSAXHandler){.initialized = XML_SAX2_MAGIC, .startElementNs = on_start,
                                 .endElementNs = on_end, .characters = on_text,
                                 .ignorableWhitespace = on_text, .cdataBlock = on_text,
                                 .resolveEntity = refuse_external};
  parser->userData = &to;
  source from = {bytes, count};
  // The encoding given here outranks the prolog's, which may lie: the bytes are UTF-8 by now.
  xmlDocPtr document =
      xmlCtxtReadIO(parser, read_source, close_source, &from, NULL, "UTF-8",
                    XML_PARSE_IGNORE_ENC | XML_PARSE_NONET | XML_PARSE_NOERROR |
                        XML_PARSE_NOWARNING);
  if (document) xmlFreeDoc(document);
  xml_shim_status status = {.code = parser->wellFormed ? 0 : parser->errNo};
  xmlErrorPtr error = xmlCtxtGetLastError(parser);
  if (!parser->wellFormed && error) {
    status.line = error->line;
    snprintf(status.message, sizeof status.message, "%s", error->message ? error->message : "");
    status.message[strcspn(status.message, "\n")] = 0;
  }
  if (status.code == 0 && !parser->wellFormed) status.code = XML_ERR_INTERNAL_ERROR;
  if (to.refused) {
    status = (xml_shim_status){.code = XML_ERR_USER_STOP, .line = 1, .message = "too many names"};
  }
  xmlFreeParserCtxt(parser);
  free(to.text);
  return status;
}

unsigned int xml_shim_html_entity(const char *name) {
  const htmlEntityDesc *found = htmlEntityLookup((const xmlChar *)name);
  return found ? found->value : 0;
}

ptrdiff_t xml_shim_find(const unsigned char *bytes, size_t count, const unsigned char *needle,
                        size_t needle_count) {
  const unsigned char *found = needle_count == 1 ? memchr(bytes, needle[0], count)
                                                 : memmem(bytes, count, needle, needle_count);
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
