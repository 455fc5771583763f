internal import CCurl

/// A failure that libcurl reports for a call, in its own words.
package struct CurlError: Error, Hashable, Sendable, CustomStringConvertible {
  package let code: Int
  package let description: String

  init(_ code: CURLcode) {
    self.code = Int(code.rawValue)
    self.description = unsafe String(cString: curl_easy_strerror(code))
  }

  init(_ code: CURLMcode) {
    self.code = Int(code.rawValue)
    self.description = unsafe String(cString: curl_multi_strerror(code))
  }

  init(code: Int, description: String) {
    self.code = code
    self.description = description
  }
}

func check(_ code: CURLcode) throws(CurlError) {
  guard code == CURLE_OK else { throw CurlError(code) }
}

func check(_ code: CURLMcode) throws(CurlError) {
  guard code == CURLM_OK else { throw CurlError(code) }
}
