/// Why a feed is polled next when it is: what `claimwatch status` tells.
package enum PollReason: Hashable, Sendable, Codable {
  /// The interval, as it is set or by default.
  case interval(Duration)
  case learned(Duration)
  /// The server said for how long nothing new is to be had.
  case fresh(Duration)
  /// The feed's own `ttl` or `sy:updatePeriod`.
  case wish(Duration)
  case noValidators
  /// The hours or days before are ones that the feed names as being without news.
  case skipped
  case retryAfter(Duration)
  /// So many times in a row the server refused without saying for how long.
  case refused(Int)
  case failed(Int)
  case ownNetwork
  case stopped(PollStop)

  /// The reason in words.
  package var text: String {
    switch self {
    case .interval(let duration): "every \(duration.inWords)"
    case .learned(let duration): "every \(duration.inWords), by its own rhythm"
    case .fresh(let duration): "the server has nothing new for \(duration.inWords)"
    case .wish(let duration): "the feed asks for \(duration.inWords) between polls"
    case .noValidators: "once a day: the server sends neither ETag nor Last-Modified"
    case .skipped: "the feed names the hours before as without news"
    case .retryAfter(let duration): "the server asked for \(duration.inWords) of patience"
    case .refused(let count): "refused \(count.times): the pause doubles each time"
    case .failed(let count): "failed \(count.times): the pauses grow up to a day"
    case .ownNetwork: "our own network seems to be down"
    case .stopped(let stop): stop.remedy
    }
  }
}

extension Int {
  fileprivate var times: String { self == 1 ? "once" : "\(self) times in a row" }
}

extension Duration {
  /// Rounded to the unit that people would use.
  fileprivate var inWords: String {
    let seconds = self / .seconds(1)
    return switch seconds {
    case ..<90: "\(Int(seconds.rounded())) s"
    case ..<5_400: "\(Int((seconds / 60).rounded())) min"
    case ..<172_800: "\(Int((seconds / 3_600).rounded())) h"
    default: "\(Int((seconds / 86_400).rounded())) d"
    }
  }
}
