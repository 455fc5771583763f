/// Bytes that somebody else owns; the bare name `Span` is News's range of a text.
typealias ByteSpan = Swift.Span<UInt8>
