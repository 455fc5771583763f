/// A verb that may be a cue: its base form, and what may follow it.
struct ReportingVerb: Hashable {
  let lemma: String
  let frames: ReportingFrames
}
