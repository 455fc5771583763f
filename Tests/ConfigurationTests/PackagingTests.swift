import Foundation
import Testing

/// What the package installs beside the program, judged by the tools that will read it.
@Suite struct PackagingTests {
  @Test(.enabled(if: Tool.isInstalled("systemd-analyze")))
  func theUnitIsValid() throws {
    // The program is not installed where the tests run.
    let unit = try Tool.text(of: "systemd/claimwatch.service")
      .replacing("/usr/bin/claimwatch", with: "/usr/bin/true")
    let result = try Tool.run(
      "systemd-analyze", ["verify", "--man=no", "--recursive-errors=no"], on: unit,
      called: "claimwatch.service")
    #expect(result.output == "")
    #expect(result.status == 0)
  }

  @Test(.enabled(if: Tool.isInstalled("systemd-analyze")))
  func theUnitIsExposedToAtMostTwo() throws {
    let result = try Tool.run(
      // Ten times the level.
      "systemd-analyze", ["security", "--offline=true", "--threshold=20"],
      on: Tool.text(of: "systemd/claimwatch.service"), called: "claimwatch.service")
    #expect(result.status == 0, "\(result.output)")
  }

  @Test(.enabled(if: Tool.isInstalled("systemd-sysusers")))
  func theUserCanBeMade() throws {
    let result = try Tool.run(
      "systemd-sysusers", ["--dry-run"], on: Tool.text(of: "systemd/claimwatch.sysusers"),
      called: "claimwatch.conf")
    #expect(result.status == 0, "\(result.output)")
  }

  @Test(.enabled(if: Tool.isInstalled("logrotate")))
  func theLogCanBeRotated() throws {
    // The user exists only where the package is installed, and only root may become another one.
    let rules = try Tool.text(of: "systemd/claimwatch.logrotate")
      .replacing("\tsu claimwatch claimwatch\n", with: "")
      .replacing("claimwatch claimwatch", with: "root root")
    #expect(!rules.contains("\tsu "))
    let result = try Tool.run("logrotate", ["--debug"], on: rules, called: "claimwatch")
    #expect(result.output.contains("Handling 1 logs"))
    #expect(!result.output.contains("error:"), "\(result.output)")
  }

  @Test(.enabled(if: Tool.isInstalled("mandoc")), arguments: ["claimwatch.1", "claimwatch.yaml.5"])
  func aManualPageHasNoMistakes(page: String) throws {
    let result = try Tool.run(
      "mandoc", ["-T", "lint", "-W", "warning"], on: Tool.text(of: "man/\(page)"), called: page)
    #expect(result.output == "")
    #expect(result.status == 0)
  }
}
