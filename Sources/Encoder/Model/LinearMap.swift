/// Where the four tensors of a linear map in integers stand in the model's data.
struct LinearMap {
  let inputs: Int
  let outputs: Int
  let weights: Int
  let scale: Int
  let sum: Int
  let bias: Int
}
