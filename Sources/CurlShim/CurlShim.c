#define _GNU_SOURCE
#include "CurlShim.h"

#include <arpa/inet.h>
#include <errno.h>
#include <locale.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

CURLcode shim_global_init(void) { return curl_global_init(CURL_GLOBAL_DEFAULT); }

CURLcode shim_set_long(CURL *easy, CURLoption option, long value) {
  return curl_easy_setopt(easy, option, value);
}

CURLcode shim_set_string(CURL *easy, CURLoption option, const char *value) {
  return curl_easy_setopt(easy, option, value);
}

CURLcode shim_set_pointer(CURL *easy, CURLoption option, void *value) {
  return curl_easy_setopt(easy, option, value);
}

CURLcode shim_set_headers(CURL *easy, struct curl_slist *headers) {
  return curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
}

CURLcode shim_set_recipients(CURL *easy, struct curl_slist *recipients) {
  return curl_easy_setopt(easy, CURLOPT_MAIL_RCPT, recipients);
}

CURLcode shim_set_body(CURL *easy, const uint8_t *bytes, size_t count) {
  CURLcode code = curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)count);
  if (!code) code = curl_easy_setopt(easy, CURLOPT_COPYPOSTFIELDS, bytes);
  return code;
}

static size_t on_upload(char *buffer, size_t size, size_t count, void *data) {
  shim_upload *upload = data;
  size_t room = size * count;
  size_t rest = upload->count - upload->sent;
  size_t piece = rest < room ? rest : room;
  memcpy(buffer, upload->bytes + upload->sent, piece);
  upload->sent += piece;
  return piece;
}

// A connection that turns out to be closed already makes libcurl send everything once more.
static int on_rewind(void *data, curl_off_t offset, int origin) {
  shim_upload *upload = data;
  if (origin != SEEK_SET || offset < 0 || (size_t)offset > upload->count) {
    return CURL_SEEKFUNC_FAIL;
  }
  upload->sent = (size_t)offset;
  return CURL_SEEKFUNC_OK;
}

CURLcode shim_set_upload(CURL *easy, shim_upload *upload) {
  CURLcode code = curl_easy_setopt(easy, CURLOPT_UPLOAD, 1L);
  if (!code) code = curl_easy_setopt(easy, CURLOPT_INFILESIZE_LARGE, (curl_off_t)upload->count);
  if (!code) code = curl_easy_setopt(easy, CURLOPT_READFUNCTION, on_upload);
  if (!code) code = curl_easy_setopt(easy, CURLOPT_READDATA, upload);
  if (!code) code = curl_easy_setopt(easy, CURLOPT_SEEKFUNCTION, on_rewind);
  if (!code) code = curl_easy_setopt(easy, CURLOPT_SEEKDATA, upload);
  return code;
}

CURLcode shim_get_long(CURL *easy, CURLINFO info, long *value) {
  return curl_easy_getinfo(easy, info, value);
}

CURLcode shim_get_string(CURL *easy, CURLINFO info, const char **value) {
  return curl_easy_getinfo(easy, info, value);
}

static uint64_t big_endian(const uint8_t *bytes) {
  uint64_t value = 0;
  for (int i = 0; i < 8; i++) value = value << 8 | bytes[i];
  return value;
}

static shim_address ipv4(const struct in_addr *address, uint16_t port) {
  shim_address result = {.family = 4, .port = port, .low = ntohl(address->s_addr)};
  return result;
}

static shim_address ipv6(const struct in6_addr *address, uint16_t port) {
  shim_address result = {
      .family = 6,
      .port = port,
      .high = big_endian(address->s6_addr),
      .low = big_endian(address->s6_addr + 8)};
  return result;
}

shim_address shim_address_of(const struct curl_sockaddr *address) {
  shim_address unknown = {0};
  // `addr` is declared as a plain sockaddr, but libcurl stores the whole address there.
  if (address->family == AF_INET && address->addrlen >= sizeof(struct sockaddr_in)) {
    struct sockaddr_in in;
    memcpy(&in, &address->addr, sizeof in);
    return ipv4(&in.sin_addr, ntohs(in.sin_port));
  }
  if (address->family == AF_INET6 && address->addrlen >= sizeof(struct sockaddr_in6)) {
    struct sockaddr_in6 in;
    memcpy(&in, &address->addr, sizeof in);
    return ipv6(&in.sin6_addr, ntohs(in.sin6_port));
  }
  return unknown;
}

shim_address shim_address_parse(const char *text, int port) {
  shim_address unknown = {0};
  struct in_addr in;
  struct in6_addr in6;
  if (inet_pton(AF_INET, text, &in) == 1) return ipv4(&in, (uint16_t)port);
  if (inet_pton(AF_INET6, text, &in6) == 1) return ipv6(&in6, (uint16_t)port);
  return unknown;
}

static size_t on_body(char *bytes, size_t size, size_t count, void *data) {
  const shim_events *events = data;
  size_t length = size * count;
  // libcurl may hand over nothing at all (an empty file, a flush): that is no reason to stop.
  if (length == 0) return 0;
  return events->body((const uint8_t *)bytes, length, events->context) ? length : 0;
}

static size_t on_header(char *bytes, size_t size, size_t count, void *data) {
  const shim_events *events = data;
  size_t length = size * count;
  return events->header((const uint8_t *)bytes, length, events->context) ? length : 0;
}

static curl_socket_t on_socket(void *data, curlsocktype purpose, struct curl_sockaddr *address) {
  const shim_events *events = data;
  (void)purpose;
  if (!events->connect(shim_address_of(address), events->context)) return CURL_SOCKET_BAD;
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static int on_request(void *data, char *remote, char *local, int remote_port, int local_port) {
  const shim_events *events = data;
  (void)local;
  (void)local_port;
  shim_address address = shim_address_parse(remote, remote_port);
  return events->request(address, events->context) ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

CURLcode shim_set_events(CURL *easy, const shim_events *events) {
  CURLcode code = curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_body);
  if (!code) code = curl_easy_setopt(easy, CURLOPT_WRITEDATA, events);
  if (!code) code = curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_header);
  if (!code) code = curl_easy_setopt(easy, CURLOPT_HEADERDATA, events);
  if (!code) code = curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, on_socket);
  if (!code) code = curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, events);
  if (!code) code = curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, on_request);
  if (!code) code = curl_easy_setopt(easy, CURLOPT_PREREQDATA, events);
    return code;
}

CURLMcode shim_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}

CURLMcode shim_multi_add(CURLM *multi, CURL *easy) { return curl_multi_add_handle(multi, easy); }

CURLMcode shim_multi_remove(CURLM *multi, CURL *easy) {
  return curl_multi_remove_handle(multi, easy);
}

CURLMcode shim_multi_perform(CURLM *multi) {
  int running = 0;
  return curl_multi_perform(multi, &running);
}

CURLMcode shim_multi_poll(CURLM *multi, int milliseconds) {
  return curl_multi_poll(multi, NULL, 0, milliseconds, NULL);
}

CURLMcode shim_multi_wakeup(CURLM *multi) { return curl_multi_wakeup(multi); }

CURLMcode shim_multi_cleanup(CURLM *multi) { return curl_multi_cleanup(multi); }

shim_finished shim_multi_next_finished(CURLM *multi) {
  shim_finished finished = {0};
  int left = 0;
  CURLMsg *message;
  while ((message = curl_multi_info_read(multi, &left)) != NULL) {
    if (message->msg != CURLMSG_DONE) continue;
    finished.easy = message->easy_handle;
    finished.code = message->data.result;
    break;
  }
  return finished;
}

typedef struct {
  void (*body)(void *context);
  void *context;
} thread_start;

static void *run_thread(void *data) {
  thread_start start = *(thread_start *)data;
  free(data);
  // Of this thread only: what the process prints and reads stays as it is. Without it, libidn2
  // takes every host name for ASCII.
  locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  if (utf8 != (locale_t)0) uselocale(utf8);
  start.body(start.context);
  if (utf8 != (locale_t)0) {
    uselocale(LC_GLOBAL_LOCALE);
    freelocale(utf8);
  }
  return NULL;
}

int shim_start_thread(void (*body)(void *context), void *context, const char *name) {
  thread_start *start = malloc(sizeof *start);
  if (start == NULL) return ENOMEM;
  start->body = body;
  start->context = context;

  // The new thread inherits the mask, so no signal can reach it before it has one.
  sigset_t all, before;
  sigfillset(&all);
  int failure = pthread_sigmask(SIG_SETMASK, &all, &before);
  if (failure == 0) {
    pthread_t thread;
    failure = pthread_create(&thread, NULL, run_thread, start);
    if (failure == 0) {
      pthread_setname_np(thread, name);
      pthread_detach(thread);
    }
    pthread_sigmask(SIG_SETMASK, &before, NULL);
  }
  if (failure != 0) free(start);
  return failure;
}
