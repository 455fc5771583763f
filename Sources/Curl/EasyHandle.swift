internal import CCurl
internal import CurlShim

/// Owns one `CURL *`, with the memory that libcurl reads and writes behind its back.
///
/// Confined to the loop's thread, where it serves one transfer after another.
@safe final class EasyHandle {
  let pointer: UnsafeMutableRawPointer
  private let errorText: UnsafeMutablePointer<CChar>
  private let events: UnsafeMutablePointer<shim_events>
  private var headers: UnsafeMutablePointer<curl_slist>?

  init() throws(CurlError) {
    guard let pointer = unsafe curl_easy_init() else { throw CurlError(CURLE_FAILED_INIT) }
    unsafe self.pointer = pointer
    unsafe self.errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
    unsafe errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    unsafe self.events = .allocate(capacity: 1)
  }

  deinit {
    unsafe curl_easy_cleanup(pointer)
    unsafe curl_slist_free_all(headers)
    unsafe errorText.deallocate()
    unsafe events.deallocate()
  }

  /// What stands for this handle in tables.
  var key: UInt { unsafe UInt(bitPattern: pointer) }

  /// Forgets all options.
  ///
  /// Connections and name look-ups are the multi handle's, and stay.
  func reset() {
    unsafe curl_easy_reset(pointer)
    unsafe curl_slist_free_all(headers)
    unsafe headers = nil
  }

  func set(_ option: CURLoption, _ value: Int) throws(CurlError) {
    try check(unsafe shim_set_long(pointer, option, value))
  }

  func set(_ option: CURLoption, _ value: String) throws(CurlError) {
    try check(unsafe shim_set_string(pointer, option, value))
  }

  /// Sets the request's header lines; the values go out one byte for each scalar.
  func set(headers fields: [HeaderField]) throws(CurlError) {
    for field in fields {
      // libcurl reads "Name:" as the wish to leave a header out, "Name;" as one without a value.
      let line = field.value.isEmpty ? "\(field.name);" : "\(field.name): \(field.value)"
      let bytes = line.unicodeScalars.map { CChar(truncatingIfNeeded: $0.value) } + [0]
      guard let longer = unsafe curl_slist_append(headers, bytes) else {
        throw CurlError(CURLE_OUT_OF_MEMORY)
      }
      unsafe headers = longer
    }
    try check(unsafe shim_set_headers(pointer, headers))
  }

  /// Sets who hears of the transfer's progress; the context must stay alive until it has ended.
  func set(events newEvents: shim_events) throws(CurlError) {
    unsafe events.initialize(to: newEvents)
    try check(unsafe shim_set_events(pointer, events))
    unsafe errorText.pointee = 0
    try check(unsafe shim_set_pointer(pointer, CURLOPT_ERRORBUFFER, errorText))
  }

  /// What libcurl wrote about its last error; may be empty.
  var errorMessage: String { unsafe String(cString: errorText) }

  func text(_ info: CURLINFO) throws(CurlError) -> String {
    var value: UnsafePointer<CChar>?
    try check(unsafe shim_get_string(pointer, info, &value))
    guard let text = unsafe value else { return "" }
    return unsafe String(cString: text)
  }
}
