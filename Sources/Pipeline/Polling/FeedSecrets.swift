internal import Configuration
internal import Fetching
internal import Foundation

/// Adds to a feed's requests what the configuration keeps elsewhere.
struct FeedSecrets: Sendable {
  private let reader: SecretReader

  /// Looks for systemd's credentials where the environment says.
  init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    reader = SecretReader(environment: environment)
  }

  /// How a feed, and the pages that it links to, are asked for, with what its requests carry.
  ///
  /// - Parameter feed: The feed.
  /// - Returns: Its options.
  /// - Throws: Which secret can't be read, and why; never the secret.
  func options(of feed: FeedConfiguration) throws(FetchProblem) -> FetchOptions {
    var options = feed.fetchOptions
    if case .http(let url) = feed.location {
      try add(feed.settings.secrets, for: url, to: &options)
    }
    return options
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
    do throws(SecretReader.Problem) {
      options.authorization = try reader.authorization(of: secrets).map { Secret($0) }
      for (name, source) in secrets.headers {
        options.headers[name] = Secret(try reader.read(source))
      }
      if let proxy = secrets.proxy { options.proxy = Secret(try reader.read(proxy)) }
    } catch {
      throw FetchProblem(
        code: "secret-missing", text: error.description, consequence: .backOff)
    }
  }
}
