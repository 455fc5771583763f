/// Where a weight and its bias, both in floating point, stand in the model's data.
struct TensorPair {
  let weight: Int
  let bias: Int
}
