internal import Configuration
internal import Fetching
internal import Foundation

/// Reads secrets from where the configuration says that they are.
struct FeedSecrets: Sendable {
  /// Where systemd puts the credentials of its service (systemd.exec(5), `LoadCredential=`).
  let credentialsFolder: String?

  /// A secret longer than this is none.
  private static let limit = 64 << 10

  /// Looks for systemd's credentials where the environment says.
  init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    credentialsFolder = environment["CREDENTIALS_DIRECTORY"]
  }

  /// Adds what a feed's requests carry.
  ///
  /// Read anew for each poll, so that a password that is changed is in use from then on.
  ///
  /// - Parameters:
  ///   - secrets: Where it is.
  ///   - url: The feed's address: only its server gets to see it.
  ///   - options: What the requests are like else.
  /// - Throws: Which secret can't be read, and why; never the secret.
  func add(
    _ secrets: RequestSecrets, for url: String, to options: inout FetchOptions
  ) throws(FetchProblem) {
    guard !secrets.isEmpty else { return }
    options.home = url
    switch secrets.authorization {
    case .basic(let user, let password):
      let pair = "\(user):\(try read(password))"
      options.authorization = Secret("Basic \(Data(pair.utf8).base64EncodedString())")
    case .bearer(let token):
      options.authorization = Secret("Bearer \(try read(token))")
    case nil:
      break
    }
    for (name, source) in secrets.headers { options.headers[name] = Secret(try read(source)) }
    if let proxy = secrets.proxy { options.proxy = Secret(try read(proxy)) }
  }

  private func read(_ source: SecretSource) throws(FetchProblem) -> String {
    switch source {
    case .text(let text):
      return text
    case .file(let path):
      return try read(path, called: path)
    case .credential(let name):
      guard let credentialsFolder else {
        throw Self.problem("credential \(name): systemd hands over none (LoadCredential=)")
      }
      return try read("\(credentialsFolder)/\(name)", called: "credential \(name)")
    }
  }

  private func read(_ path: String, called name: String) throws(FetchProblem) -> String {
    let bytes: Data
    do {
      let file = try FileHandle(forReadingFrom: URL(filePath: path))
      bytes = try file.read(upToCount: Self.limit + 1) ?? Data()
    } catch {
      throw Self.problem("\(name): can't be read")
    }
    // Editors end a file with a line break.
    guard bytes.count <= Self.limit, let text = String(data: bytes, encoding: .utf8),
      case let secret = text.trimmingCharacters(in: .newlines), !secret.isEmpty,
      !secret.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
    else { throw Self.problem("\(name): not one line of text") }
    return secret
  }

  private static func problem(_ text: String) -> FetchProblem {
    FetchProblem(code: "secret-missing", text: text, consequence: .backOff)
  }
}
