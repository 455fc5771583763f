import Configuration
import Foundation
import Testing

/// What is no YAML, or more YAML than a configuration needs; texts start in line 1.
@Suite struct YAMLTests {
  @Test(arguments: [
    ("", "1:1: error: the file holds no settings"),
    ("# nothing yet\n", "1:1: error: the file holds no settings"),
    ("---\n", "1:1: error: the file holds no settings"),
    ("hello", "1:1: error: the file must be a mapping of keys to values, not \"hello\""),
    ("- a\n- b", "1:1: error: the file must be a mapping of keys to values, not a list"),
    ("log: a\n---\nlog: b", "3:1: error: a second YAML document starts here"),
    ("log: a\nfeeds:\n- {name: A, name: B}", "3:4: error: key \"name\" is given more than once"),
    ("log: a\nlog: b", "1:1: error: key \"log\" is given more than once"),
    ("? [a]\n: b", "1:3: error: a key must be a word"),
    (
      "defaults:\n\tinterval: 5m",
      "2:1: error: YAML: found character that cannot start any token; "
        + "indent with spaces, not with tabs"
    ),
    (
      "log: a\r\ndefaults:\r\n\tinterval: 5m",
      "3:1: error: YAML: found character that cannot start any token; "
        + "indent with spaces, not with tabs"
    ),
    (
      "log: @a",
      "1:6: error: YAML: found character that cannot start any token; "
        + "put a value that starts with \"@\" between quotation marks"
    ),
    (
      "log: a: b",
      "1:7: error: YAML: mapping values are not allowed in this context; "
        + "check the indentation, and put a value that holds \": \" between quotation marks"
    ),
    (
      "watches:\n- name: w\n  any: [*bilis]",
      "3:9: error: YAML: found undefined alias; "
        + "put a value that starts with \"*\" between quotation marks"
    ),
    (
      "feeds:\n  - name: a\n   url: b",
      "3:4: error: YAML: did not find expected '-' indicator "
        + "(while parsing a block collection that starts in line 2); check the indentation"
    ),
    (
      "log: \"a\nfeeds: []\n",
      "3:1: error: YAML: found unexpected end of stream "
        + "(while scanning a quoted scalar that starts in line 1)"
    ),
    (
      "log: \"\\q\"",
      "1:7: error: YAML: found unknown escape character; "
        + "between double quotation marks, write \"\\\\\" for a backslash"
    ),
    (
      "feeds: [a, b\nlog: x\n",
      "2:4: error: YAML: did not find expected ',' or ']' "
        + "(while parsing a flow sequence that starts in line 1)"
    ),
    ("log: a\u{1B}b", "1:7: error: control character U+001B"),
    ("log: a\n\u{0}", "2:1: error: control character U+0000"),
    ("log: é\u{85}b: \u{9F}", "1:11: error: control character U+009F"),
    (
      "log: &here a",
      "1:6: error: anchors and aliases are not supported (\"&here\"); "
        + "put what feeds share under \"defaults\""
    ),
    (
      "x: &a {interval: 5m}\ndefaults:\n  <<: *a",
      "1:4: error: anchors and aliases are not supported (\"&a\"); "
        + "put what feeds share under \"defaults\""
    ),
  ])
  func whatIsNoYAMLHasAPlace(text: String, problem: String) {
    #expect(ConfigurationReader.problems(of: text) == ["c.yaml:\(problem)"])
  }

  /// Nine to the power of twenty values, were they expanded.
  @Test func nestedAliasesAreNotExpanded() {
    let values = lines(of: 20)
    #expect(
      ConfigurationReader.problems(of: values) == [
        "c.yaml:3:45: error: too many aliases; put what feeds share under \"defaults\""
      ])
    #expect(ConfigurationReader.problems(of: values + "? *a20\n: x\n").count == 1)
  }

  @Test func deepNestingIsRefused() {
    let open = String(repeating: "[", count: 100_000)
    #expect(
      ConfigurationReader.problems(of: open) == ["c.yaml:1:1: error: YAML: nested too deeply"])
    let close = String(repeating: "[", count: 900) + String(repeating: "]", count: 900)
    #expect(
      ConfigurationReader.problems(ofRest: "feeds: [\(close)]") == [
        "c.yaml:3:9: error: a feed must be a mapping of keys to values, not a list"
      ])
  }

  private func lines(of count: Int) -> String {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...count {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    return text
  }
}
