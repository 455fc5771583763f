#ifndef CLAIMWATCH_CURL_SHIM_H
#define CLAIMWATCH_CURL_SHIM_H

#include <curl/curl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Swift can't call C variadics, drops C results without a word and sees every C pointer as one
// that may be null: hence one function for each kind of argument, checked and annotated.
#define SHIM_CHECKED __attribute__((warn_unused_result))

SHIM_CHECKED CURLcode shim_global_init(void);

// Easy handles

SHIM_CHECKED CURLcode shim_set_long(CURL *_Nonnull easy, CURLoption option, long value);
SHIM_CHECKED CURLcode shim_set_string(
    CURL *_Nonnull easy, CURLoption option, const char *_Nonnull value);
SHIM_CHECKED CURLcode shim_set_pointer(
    CURL *_Nonnull easy, CURLoption option, void *_Nullable value);
SHIM_CHECKED CURLcode shim_set_headers(
    CURL *_Nonnull easy, struct curl_slist *_Nullable headers);
SHIM_CHECKED CURLcode shim_set_recipients(
    CURL *_Nonnull easy, struct curl_slist *_Nullable recipients);
// Copies the body.
SHIM_CHECKED CURLcode shim_set_body(
    CURL *_Nonnull easy, const uint8_t *_Nonnull bytes, size_t count);
SHIM_CHECKED CURLcode shim_get_string(
    CURL *_Nonnull easy, CURLINFO info, const char *_Nullable *_Nonnull value);
SHIM_CHECKED CURLcode shim_get_long(CURL *_Nonnull easy, CURLINFO info, long *_Nonnull value);

// Bytes that go out, and how many of them have.
typedef struct {
  const uint8_t *_Nonnull bytes;
  size_t count;
  size_t sent;
} shim_upload;

// `upload` and its bytes must outlive the transfer.
SHIM_CHECKED CURLcode shim_set_upload(CURL *_Nonnull easy, shim_upload *_Nonnull upload);

// An IP address and port in the host's byte order; `family` is 4, 6, or 0 for anything else.
typedef struct {
  int family;
  uint16_t port;
  uint64_t high;  // the upper half of an IPv6 address
  uint64_t low;   // the lower half of one, or an IPv4 address
} shim_address;

shim_address shim_address_of(const struct curl_sockaddr *_Nonnull address);
shim_address shim_address_parse(const char *_Nonnull text, int port);

// What a transfer tells its owner; each gets the context that was set along with it.
typedef struct {
  // Bytes of the body, decoded; false stops the transfer.
  bool (*_Nonnull body)(const uint8_t *_Nonnull bytes, size_t count, void *_Nonnull context);
  // One header line with its line break; false stops the transfer.
  bool (*_Nonnull header)(const uint8_t *_Nonnull bytes, size_t count, void *_Nonnull context);
  // Whether a connection to this address may be opened.
  bool (*_Nonnull connect)(shim_address address, void *_Nonnull context);
  // Whether a request may be sent over this connection, which may be one opened for another.
  bool (*_Nonnull request)(shim_address address, void *_Nonnull context);
  void *_Nonnull context;
} shim_events;

// `events` must outlive the transfer.
SHIM_CHECKED CURLcode shim_set_events(
    CURL *_Nonnull easy, const shim_events *_Nonnull events);

// The multi handle

SHIM_CHECKED CURLMcode shim_multi_set_long(
    CURLM *_Nonnull multi, CURLMoption option, long value);
SHIM_CHECKED CURLMcode shim_multi_add(CURLM *_Nonnull multi, CURL *_Nonnull easy);
SHIM_CHECKED CURLMcode shim_multi_remove(CURLM *_Nonnull multi, CURL *_Nonnull easy);
SHIM_CHECKED CURLMcode shim_multi_perform(CURLM *_Nonnull multi);
SHIM_CHECKED CURLMcode shim_multi_poll(CURLM *_Nonnull multi, int milliseconds);
SHIM_CHECKED CURLMcode shim_multi_wakeup(CURLM *_Nonnull multi);
SHIM_CHECKED CURLMcode shim_multi_cleanup(CURLM *_Nonnull multi);

// A transfer that has ended; `easy` is null when there is none left to report.
typedef struct {
  CURL *_Nullable easy;
  CURLcode code;
} shim_finished;

SHIM_CHECKED shim_finished shim_multi_next_finished(CURLM *_Nonnull multi);

// Starts a detached thread for transfers. It blocks all signals, so that they reach the threads
// that wait for them, and it reads text as UTF-8, so that libcurl understands host names that are
// no ASCII. Returns an errno value.
SHIM_CHECKED int shim_start_thread(
    void (*_Nonnull body)(void *_Nonnull context), void *_Nonnull context,
    const char *_Nonnull name);

#endif
