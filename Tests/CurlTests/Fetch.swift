import Curl

/// Carries out one transfer on a loop of its own, any address allowed.
func fetch(
  _ url: String, _ change: (inout TransferRequest) -> Void = { _ in }
) async throws -> TransferResponse {
  let loop = try TransferLoop()
  var request = TransferRequest(url: url) { _ in true }
  change(&request)
  do {
    let response = try await loop.perform(request)
    await loop.shutdown()
    return response
  } catch {
    await loop.shutdown()
    throw error
  }
}

/// Why a transfer fails.
func failure(
  of url: String, _ change: (inout TransferRequest) -> Void = { _ in }
) async throws -> TransferError.Reason? {
  do {
    _ = try await fetch(url, change)
    return nil
  } catch let error as TransferError {
    return error.reason
  }
}
