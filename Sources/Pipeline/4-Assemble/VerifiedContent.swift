import Formats
import Model

/// What a verification code vouches for, in the one form over which it is made (`docs/content.md` says how to check it).
struct VerifiedContent {
    /// The page's address from the portal's root: the same text at another place is something else.
    let path: PagePath
    let title: String
    let published: Day?
    let note: String
    /// The table as it is downloaded.
    let tableFile: [UInt8]
    /// The Markdown of the text, as it was written.
    let text: [UInt8]

    /// Of four lines, then the table's file, then the text.
    var code: VerificationCode {
        let head = "\(path)\n\(title)\n\(published?.description ?? "")\n\(note)\n"
        guard let code = VerificationCode(sha256: SHA256.hex(Array(head.utf8), tableFile, text)) else {
            preconditionFailure("a digest has 64 digits")
        }
        return code
    }
}
