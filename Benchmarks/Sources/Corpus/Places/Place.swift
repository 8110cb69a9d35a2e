/// A county or township.
struct Place: Hashable {
    let code: String
    let name: String
}
