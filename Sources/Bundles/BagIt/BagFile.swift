/// The names of the files at a bundle's root (RFC 8493), and the most that is read of each.
enum BagFile {
    static let declaration = "bagit.txt"
    static let info = "bag-info.txt"
    static let manifest = "manifest-sha256.txt"
    static let sizes = "payload-sizes.txt"
    static let tagManifest = "tagmanifest-sha256.txt"
    static let signature = "tagmanifest-sha256.txt.minisig"

    /// What no caller may give as a tag file of its own.
    static let own: Set<String> = [declaration, info, manifest, sizes, tagManifest, signature]

    static let declarationText = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"

    /// Room for a line a file of a bundle as large as we read.
    static let manifestLimit = 128 << 20
    static let tagFileLimit = 1 << 20
}
