/// What is wrong with a value, by one who doesn't know where it stands.
struct Complaint: Error, Hashable {
  let message: String
  var suggestion: String?
}
