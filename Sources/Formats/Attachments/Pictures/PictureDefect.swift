/// Why a file that begins like a picture is not one that can be published.
enum PictureDefect: Error, Equatable {
    /// The bytes end in the middle of something; from 0.
    case truncated(at: Int)
    /// What the format does not allow stands there; from 0.
    case malformed(at: Int)
    /// Width and height that no viewer can hold.
    case oversized(width: Int, height: Int)
}
