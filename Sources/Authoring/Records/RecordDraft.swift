import Diagnostics

/// A record that can be filled in: its files, and what is to be done with them.
public struct RecordDraft: Sendable {
    public let files: [ContentFile]
    public let next: BilingualText
}
