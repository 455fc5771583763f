internal import COneDNN

/// Multiplies rows of bytes with the rows of a matrix of weights, exactly.
///
/// Exactly as long as the weights are within ±64: on processors without VNNI oneDNN adds pairs of
/// products in 16 bits, which saturate beyond.
///
/// - Parameters:
///   - rows: The bytes.
///   - count: How many rows of them there are.
///   - weights: A row for each output.
///   - inputs: The width of both.
///   - outputs: How many rows of weights there are.
///   - products: Gets a row of outputs for each row of bytes.
func integerProduct(
  of rows: UnsafePointer<UInt8>, count: Int, by weights: UnsafePointer<Int8>, inputs: Int,
  outputs: Int, into products: UnsafeMutablePointer<Int32>
) {
  var none: Int32 = 0
  let asIs = CChar(UInt8(ascii: "N"))
  let transposed = CChar(UInt8(ascii: "T"))
  let oneOffset = CChar(UInt8(ascii: "F"))
  let status = unsafe dnnl_gemm_u8s8s32(
    asIs, transposed, oneOffset, Int64(count), Int64(outputs), Int64(inputs), 1, rows,
    Int64(inputs), 0, weights, Int64(inputs), 0, 0, products, Int64(outputs), &none)
  // Like an allocation, it fails for want of memory and nothing else.
  precondition(status == dnnl_success, "oneDNN has no memory for a product")
}
