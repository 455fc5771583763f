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
  private var recipients: UnsafeMutablePointer<curl_slist>?
  private let upload: UnsafeMutablePointer<shim_upload>
  private var uploaded: UnsafeMutableBufferPointer<UInt8>

  init() throws(CurlError) {
    guard let pointer = unsafe curl_easy_init() else { throw CurlError(CURLE_FAILED_INIT) }
    unsafe self.pointer = pointer
    unsafe self.errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
    unsafe errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    unsafe self.events = .allocate(capacity: 1)
    unsafe self.upload = .allocate(capacity: 1)
    unsafe self.uploaded = .allocate(capacity: 0)
  }

  deinit {
    unsafe curl_easy_cleanup(pointer)
    unsafe curl_slist_free_all(headers)
    unsafe curl_slist_free_all(recipients)
    unsafe errorText.deallocate()
    unsafe events.deallocate()
    unsafe upload.deallocate()
    unsafe uploaded.deallocate()
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
    unsafe curl_slist_free_all(recipients)
    unsafe recipients = nil
    unsafe uploaded.deallocate()
    unsafe uploaded = .allocate(capacity: 0)
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
      let isASCII = line.utf8.allSatisfy { $0 < 0x80 }
      let bytes =
        isASCII
        ? Array(line.utf8CString)
        : line.unicodeScalars.map { CChar(truncatingIfNeeded: $0.value) } + [0]
      guard let longer = unsafe curl_slist_append(headers, bytes) else {
        throw CurlError(CURLE_OUT_OF_MEMORY)
      }
      unsafe headers = longer
    }
    try check(unsafe shim_set_headers(pointer, headers))
  }

  /// Sets the body of an HTTP request, which makes it a POST.
  func set(body: [UInt8]) throws(CurlError) {
    // An empty array may have no address, and libcurl needs one.
    let bytes = body.isEmpty ? [0] : body
    try check(unsafe shim_set_body(pointer, bytes, body.count))
  }

  /// Sets to whom a mail goes.
  func set(recipients addresses: [String]) throws(CurlError) {
    for address in addresses {
      guard let longer = unsafe curl_slist_append(recipients, address) else {
        throw CurlError(CURLE_OUT_OF_MEMORY)
      }
      unsafe recipients = longer
    }
    try check(unsafe shim_set_recipients(pointer, recipients))
  }

  /// Sets the text of a mail, which goes out piece by piece while the transfer runs.
  func set(mail text: [UInt8]) throws(CurlError) {
    unsafe uploaded.deallocate()
    unsafe uploaded = .allocate(capacity: max(text.count, 1))
    unsafe uploaded[0] = 0
    _ = unsafe uploaded.update(from: text)
    guard let start = unsafe uploaded.baseAddress else { throw CurlError(CURLE_OUT_OF_MEMORY) }
    unsafe upload.initialize(to: shim_upload(bytes: start, count: text.count, sent: 0))
    try check(unsafe shim_set_upload(pointer, upload))
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

  func number(_ info: CURLINFO) throws(CurlError) -> Int {
    var value = 0
    try check(unsafe shim_get_long(pointer, info, &value))
    return value
  }

  func text(_ info: CURLINFO) throws(CurlError) -> String {
    var value: UnsafePointer<CChar>?
    try check(unsafe shim_get_string(pointer, info, &value))
    guard let text = unsafe value else { return "" }
    return unsafe String(cString: text)
  }
}
