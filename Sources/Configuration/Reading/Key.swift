/// Every key that the file may hold.
enum Key: String {
  case database, log, defaults, feeds, outlets, watches, opml, sinks
  case name, url, outlet, tags
  case interval, timeout
  case caFile = "ca_file"
  case proxy, user, password, token, headers
  case fullText = "full_text"
  case recheck
  case maxBytes = "max_bytes"
  case userAgent = "user_agent"
  case allowPrivate = "allow_private"
  case alertBacklog = "alert_backlog"
  case owner
  case any, all, none, near, speaker, role, kind, modality, relation, independent, language, tag
  case figures, severity
  case minConfidence = "min_confidence"
  case checkWorthiness = "check_worthiness"
  case words, within
  case retention, articles, alerts
  case quiet, limit
  case newOnly = "new_only"
  case timeZone = "time_zone"
  case type, template, secret, room, from, to, tls, run, path, entries
  case feedAlerts = "feed_alerts"
}
