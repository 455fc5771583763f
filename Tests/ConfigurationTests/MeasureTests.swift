import Configuration
import Testing

@Suite struct MeasureTests {
  @Test(arguments: [
    ("1s", 1), ("90s", 90), ("60m", 3_600), ("1h30m", 5_400), ("2d", 172_800),
    ("1d2h3m4s", 93_784), ("1h5s", 3_605), ("0h1s", 1), ("3650d", 315_360_000),
  ])
  func aDurationIsTheSumOfItsParts(text: String, seconds: Int) throws {
    let configuration = try ConfigurationReader.readRest("defaults: {interval: \(text)}")
    #expect(configuration.defaults.interval == .seconds(seconds))
  }

  @Test(arguments: [
    ("60", "\"60\" has no unit; did you mean \"60s\" or \"60m\"?"),
    ("0s", "\"0s\" is shorter than 1s"),
    ("0d0h", "\"0d0h\" is shorter than 1s"),
    ("3651d", "\"3651d\" is longer than ten years"),
    ("3650d1s", "\"3650d1s\" is longer than ten years"),
    ("9223372036854775807h", "\"9223372036854775807h\" is longer than ten years"),
  ])
  func aDurationHasAUnitAndBounds(text: String, message: String) {
    #expect(
      ConfigurationReader.problems(ofRest: "defaults: {interval: \(text)}") == [
        "c.yaml:3:22: error: \"interval\": \(message)"
      ])
  }

  @Test(arguments: [
    "soon", "m", "1.5h", "60 m", "60M", "60min", "1m1h", "1m1m", "1h30", "0", "00", "-5m", "+5m",
    "5m!", "1w",
    "99999999999999999999s", "٣m",
  ])
  func whatIsNoDurationIsToldHowToWriteOne(text: String) {
    #expect(
      ConfigurationReader.problems(ofRest: "defaults: {timeout: \"\(text)\"}") == [
        "c.yaml:3:21: error: \"timeout\": \"\(text)\" is no duration; "
          + "write it like 90s, 60m, 1h30m or 2d"
      ])
  }

  @Test(arguments: [
    ("1000", 1_000), ("1000B", 1_000), ("1kB", 1_000), ("1KB", 1_000), ("1KiB", 1_024),
    ("512KiB", 524_288), ("16MB", 16_000_000), ("16MiB", 16_777_216), ("1GB", 1_000_000_000),
  ])
  func aSizeCountsInThousandsOrInPowersOfTwo(text: String, bytes: Int) throws {
    let configuration = try ConfigurationReader.readRest("defaults: {max_bytes: \(text)}")
    #expect(configuration.defaults.maxBytes == bytes)
  }

  @Test(arguments: ["0", "999", "1GiB", "2GB", "9223372036854775807GB"])
  func aSizeHasBounds(text: String) {
    #expect(
      ConfigurationReader.problems(ofRest: "defaults: {max_bytes: \(text)}") == [
        "c.yaml:3:23: error: \"max_bytes\": \"\(text)\" is out of bounds; give from 1kB to 1GB"
      ])
  }

  @Test(arguments: ["much", "MB", "16 MB", "16mb", "1.5MB", "16M", "-1MB", "1MB1kB", "1e6"])
  func whatIsNoSizeIsToldHowToWriteOne(text: String) {
    #expect(
      ConfigurationReader.problems(ofRest: "defaults: {max_bytes: \(text)}") == [
        "c.yaml:3:23: error: \"max_bytes\": \"\(text)\" is no size; write it like 16MB or 512KiB"
      ])
  }

  @Test(arguments: [
    ("true", true), ("True", true), ("yes", true), ("ON", true), ("false", false), ("No", false),
    ("off", false),
  ])
  func aFlagMayBeWrittenInEveryWayOfYAML(text: String, flag: Bool) throws {
    let configuration = try ConfigurationReader.readRest("defaults: {alert_backlog: \(text)}")
    #expect(configuration.defaults.alertBacklog == flag)
  }
}
