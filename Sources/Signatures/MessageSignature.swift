internal import CCrypto

/// HMAC with SHA-256 (RFC 2104), by the libcrypto that libcurl brings along anyway.
package enum MessageSignature {
  /// Signs a message.
  ///
  /// - Parameters:
  ///   - message: What to sign.
  ///   - key: What both sides know.
  /// - Returns: 64 hexadecimal digits, or nil where libcrypto has no SHA-256 to offer.
  package static func sha256(of message: [UInt8], key: [UInt8]) -> String? {
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var count: UInt32 = 0
    // An empty array may have no address, and a null key means the last one to HMAC().
    let keyBytes = key.isEmpty ? [0] : key
    let isSigned = unsafe HMAC(
      EVP_sha256(), keyBytes, Int32(clamping: key.count), message, message.count, &digest, &count)
    guard unsafe isSigned != nil else { return nil }
    let digits = Array("0123456789abcdef".utf8)
    let hexadecimal = digest.prefix(Int(count)).flatMap {
      [digits[Int($0 >> 4)], digits[Int($0 & 15)]]
    }
    return String(decoding: hexadecimal, as: UTF8.self)
  }
}
