import Model

/// A place was asked for that the portal does not have.
struct UnknownRegion: Error {
    let code: RegionCode
}
