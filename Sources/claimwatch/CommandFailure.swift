import ArgumentParser
import Configuration
import Encoder
import Foundation

/// How a command ends that didn't do its work.
struct CommandFailure {
  /// The process's exit status.
  let status: Int32
  /// What to print; help that was asked for goes to standard output.
  let message: String

  /// The end that `error` asks for.
  ///
  /// - Parameters:
  ///   - error: What the command threw; also the help that was asked for.
  ///   - isDaemon: Whether systemd may be reading the status.
  init(_ error: any Error, isDaemon: Bool) {
    switch error {
    case is ConfigurationErrors, is ModelError:
      status = isDaemon ? Self.badConfiguration : Self.badUsage
      message = "\(error)"
    case let error as ExitCode:
      status = error.rawValue
      message = ""
    default:
      let code = Claimwatch.exitCode(for: error)
      switch code {
      case .success: status = 0
      case .validationFailure:
        status = isDaemon ? ExitCode.validationFailure.rawValue : Self.badUsage
      default: status = 1
      }
      message = Claimwatch.fullMessage(for: error)
    }
  }

  private static let badUsage: Int32 = 2
  /// EX_CONFIG of sysexits.h.
  private static let badConfiguration: Int32 = 78

  /// Prints the message where it belongs.
  func report() {
    guard !message.isEmpty else { return }
    if status == 0 {
      print(message)
    } else {
      StandardError.write(message)
    }
  }
}
