import ArgumentParser
import Foundation

/// Runs the command that the arguments name.
///
/// How a process ends is part of the contract: 1 the
/// work failed, 2 usage or configuration; for `run` the codes of sysexits.h that the unit tells
/// systemd not to restart on.
@main
enum Main {
  /// On the main thread, the only one until here.
  @MainActor static func main() async {
    Heap.staySmall()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      var command = try Claimwatch.parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      let failure = CommandFailure(error, isDaemon: arguments.first == Run._commandName)
      failure.report()
      exit(failure.status)
    }
  }
}
