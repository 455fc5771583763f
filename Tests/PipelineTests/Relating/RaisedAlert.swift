/// A line of the alert log, as far as the tests look at it.
struct RaisedAlert: Decodable, Hashable {
  struct Claim: Decodable, Hashable {
    let outlet: String
    let content: String
    let revision: Int
  }

  struct Story: Decodable, Hashable {
    let id: String
    let outlets: Int
    let independent: Int
  }

  let seq: Int
  let kind: String
  let watch: String
  let title: String
  let claims: [Claim]
  let story: Story?
  let why: String
}
