import ArgumentParser
import Encoder
import Foundation

/// How fast the attribution model reads, beside its integer products alone and PyTorch.
struct EncoderBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "encoder",
    abstract: "Word pieces per second of CPU time, beside oneDNN's products alone and PyTorch.",
    discussion: """
      Ours cuts the text, reads its windows and links their cues. The products are the \
      integer ones on the same shapes, and nothing else. PyTorch runs the same model in \
      fp32, with the same pieces and cues. All take turns on one thread; figures are medians.
      """)

  @Option(help: "The model.")
  var model = "Model/attribution.model"
  @Option(help: "A Python that has torch and numpy.")
  var python = "python3"
  @Option(help: "How many rounds are measured.")
  var rounds = 7
  @Option(help: "How many windows are read in each round.")
  var windows = 10
  @Option(help: "How many pieces a window has.")
  var pieces = 200

  func run() throws {
    let clock = ContinuousClock()
    let began = clock.now
    let model = try AttributionModel(contentsOf: self.model)
    let ready = (clock.now - began) / .milliseconds(1)
    print("the model is ready in \(Int(ready.rounded())) ms")

    let reading = Reading(model: model, windows: windows, pieces: pieces)
    let products = Products(rows: pieces + 2)
    let peer = EncoderPeer(python: python, model: self.model)
    var isPeerThere = true
    var (ours, floor, torch) = (
      Contender("claimwatch"), Contender("oneDNN's products alone"), Contender("PyTorch, fp32")
    )
    let read = reading.read()
    products.multiply(cues: 1)
    for _ in 0..<rounds {
      ours.add(seconds: cpuSeconds { _ = reading.read() })
      floor.add(
        seconds: cpuSeconds { for window in read { products.multiply(cues: window.cues.count) } })
      guard isPeerThere else { continue }
      do {
        torch.add(seconds: try peer.seconds(for: read))
      } catch {
        isPeerThere = false
        print("PyTorch is left out: \(error)")
      }
    }
    print(
      "\(read.count) windows of \(pieces) pieces with \(read.reduce(0) { $0 + $1.cues.count }) cues"
    )
    report([ours, floor] + (isPeerThere ? [torch] : []))
  }

  private func report(_ contenders: [Contender]) {
    for contender in contenders {
      let rate = Double(windows * pieces) / contender.median
      let ratio = contender.median / contenders[0].median
      print(
        "\(contender.name): \(Int(rate)) pieces per CPU second; claimwatch is "
          + "\(ratio.formatted(.number.precision(.fractionLength(2)))) times as fast")
    }
  }

  private func cpuSeconds(_ work: () -> Void) -> Double {
    let start = Foundation.clock()
    work()
    return Double(Foundation.clock() - start) / Double(CLOCKS_PER_SEC)
  }
}
