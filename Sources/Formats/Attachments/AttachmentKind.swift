/// The kinds of file that can be looked into, and so be published.
enum AttachmentKind: CaseIterable {
    case pdf, word, workbook, slides, jpeg, png, webp, gif, text

    var endings: [String] {
        switch self {
        case .pdf: ["pdf"]
        case .word: ["docx"]
        case .workbook: ["xlsx"]
        case .slides: ["pptx"]
        case .jpeg: ["jpg", "jpeg"]
        case .png: ["png"]
        case .webp: ["webp"]
        case .gif: ["gif"]
        case .text: ["txt", "csv", "json"]
        }
    }

    var isPicture: Bool {
        switch self {
        case .jpeg, .png, .webp, .gif: true
        case .pdf, .word, .workbook, .slides, .text: false
        }
    }

    init?(ending: String) {
        guard let kind = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
        self = kind
    }

    /// Whether the bytes begin as files of this kind do; for a text, that nothing else is known to begin so.
    func begins(_ bytes: [UInt8]) -> Bool {
        switch self {
        case .pdf: bytes.starts(with: "%PDF-".utf8)
        case .word, .workbook, .slides: bytes.starts(with: [0x50, 0x4B, 3, 4])
        case .jpeg: bytes.starts(with: [0xFF, 0xD8, 0xFF])
        case .png: bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        case .webp: bytes.starts(with: "RIFF".utf8) && bytes.dropFirst(8).starts(with: "WEBP".utf8)
        case .gif: bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8)
        case .text:
            !Self.allCases.contains { $0 != .text && $0.begins(bytes) } && RefusedFormat.recognised(in: bytes) == nil
        }
    }
}
