/// What search engines are asked to do with a page.
public enum Indexing: Encodable, Sendable {
    case full
    /// Keep no copy: what hangs for some days must not be kept beyond them.
    case withoutCopy
    /// Leave it out: what has had its time must not live on in their lists.
    case none
}
