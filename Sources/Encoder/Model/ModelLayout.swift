/// Where the tensors of a model stand in its data.
struct ModelLayout {
  /// The tensors of one encoder layer.
  struct Layer {
    /// Makes queries, keys and values.
    let inputs: LinearMap
    /// Joins the heads.
    let joined: LinearMap
    let attended: TensorPair
    let wide: LinearMap
    let narrow: LinearMap
    let finished: TensorPair
  }

  let words: Int
  let wordScale: Int
  let positions: Int
  let features: Int
  let embedded: TensorPair
  let layers: [Layer]
  /// The link head's view of a piece.
  let piece: LinearMap
  let cue: TensorPair
  let centre: TensorPair
  let gate: TensorPair
  let distance: Int
  let paragraph: Int
  let link: TensorPair

  init(of file: ModelFile) throws(ModelError) {
    let header = file.header
    let index = TensorIndex(of: file)
    let width = header.width
    let hidden = header.hidden
    words = try index.weights("words", [header.vocabulary, width])
    wordScale = try index.floats("words.scale", [header.vocabulary])
    positions = try index.floats("positions", [header.positions, width])
    features = try index.floats("features", [header.features, width])
    embedded = try index.pair("embedded", [width])
    var layers: [Layer] = []
    for number in 0..<header.layers {
      layers.append(try Self.layer(number, of: header, in: index))
    }
    self.layers = layers
    piece = try index.linear("piece", from: width, to: hidden)
    cue = try index.pair("cue", [3, width])
    centre = try index.pair("centre", [hidden, width])
    gate = try index.pair("gate", [width, width])
    distance = try index.floats("distance", [2 * header.reach + 1, hidden])
    paragraph = try index.floats("paragraph", [2 * header.paragraphs + 1, hidden])
    link = try index.pair("link", [3, hidden])
  }

  private static func layer(
    _ number: Int, of header: ModelHeader, in index: TensorIndex
  ) throws(ModelError) -> Layer {
    let name = "layers.\(number)"
    let width = header.width
    return Layer(
      inputs: try index.linear("\(name).inputs", from: width, to: 3 * width),
      joined: try index.linear("\(name).joined", from: width, to: width),
      attended: try index.pair("\(name).attended", [width]),
      wide: try index.linear("\(name).wide", from: width, to: header.inner),
      narrow: try index.linear("\(name).narrow", from: header.inner, to: width),
      finished: try index.pair("\(name).finished", [width]))
  }
}
