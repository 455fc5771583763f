internal import Configuration
internal import Foundation

/// Reads secrets from where the configuration says that they are.
struct SecretReader: Sendable {
  /// Why a secret can't be read; never the secret.
  struct Problem: Error, CustomStringConvertible {
    let description: String
  }

  /// Where systemd puts the credentials of its service (systemd.exec(5), `LoadCredential=`).
  let credentialsFolder: String?

  /// A secret longer than this is none.
  private static let limit = 64 << 10

  /// Looks for systemd's credentials where the environment says.
  init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    credentialsFolder = environment["CREDENTIALS_DIRECTORY"]
  }

  /// Reads a secret anew, so that one that was changed is in use from then on.
  ///
  /// - Parameter source: Where it is.
  /// - Returns: One line of text.
  /// - Throws: Why it can't be read.
  func read(_ source: SecretSource) throws(Problem) -> String {
    switch source {
    case .text(let text):
      return text
    case .file(let path):
      return try read(path, called: path)
    case .credential(let name):
      guard let credentialsFolder else {
        throw Problem(
          description: "credential \(name): systemd hands over none (LoadCredential=)")
      }
      return try read("\(credentialsFolder)/\(name)", called: "credential \(name)")
    }
  }

  /// The value of the Authorization header (RFC 7617, RFC 6750).
  ///
  /// - Parameter secrets: Where the secrets are.
  /// - Returns: Nil where nobody is to be authorised.
  /// - Throws: Why a secret can't be read.
  func authorization(of secrets: RequestSecrets) throws(Problem) -> String? {
    switch secrets.authorization {
    case .basic(let user, let password):
      let pair = "\(user):\(try read(password))"
      return "Basic \(Data(pair.utf8).base64EncodedString())"
    case .bearer(let token):
      return "Bearer \(try read(token))"
    case nil:
      return nil
    }
  }

  private func read(_ path: String, called name: String) throws(Problem) -> String {
    let bytes: Data
    do {
      let file = try FileHandle(forReadingFrom: URL(filePath: path))
      bytes = try file.read(upToCount: Self.limit + 1) ?? Data()
    } catch {
      throw Problem(description: "\(name): can't be read")
    }
    // Editors end a file with a line break.
    guard bytes.count <= Self.limit, let text = String(data: bytes, encoding: .utf8),
      case let secret = text.trimmingCharacters(in: .newlines), !secret.isEmpty,
      !secret.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
    else { throw Problem(description: "\(name): not one line of text") }
    return secret
  }
}
