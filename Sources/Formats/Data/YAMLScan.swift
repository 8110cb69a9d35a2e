/// A look at YAML before it is parsed: the parser recurses and unfolds aliases, so a hostile file must not choose how deep
/// and how often.
///
/// It sees what may be an indicator, quotes and block texts not told apart, and so errs only on the safe side.
struct YAMLScan {
    /// How deep flow collections and runs of `- ` nest.
    private(set) var depth = 0
    /// Whether an alias repeats what an anchor holds.
    var hasAliases: Bool { !anchors.isDisjoint(with: aliases) }

    private var anchors: Set<String> = []
    private var aliases: Set<String> = []

    init(_ bytes: [UInt8]) {
        var open = 0
        var dashes = 0
        // A node begins at the start of a line and after an indicator; elsewhere these bytes are text.
        var atNodeStart = true
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case 0x0A, 0x0D: (atNodeStart, dashes) = (true, 0)
            case 0x20, 0x09: break
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                guard atNodeStart else { continue }
                open += 1
                depth = max(depth, open)
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                open = max(0, open - 1)
                atNodeStart = false
            case UInt8(ascii: "-"), UInt8(ascii: "?"):
                guard atNodeStart, index == bytes.count || Self.isBlank(bytes[index]) else {
                    atNodeStart = false
                    continue
                }
                dashes += 1
                depth = max(depth, dashes)
            case UInt8(ascii: ","), UInt8(ascii: ":"): atNodeStart = true
            case UInt8(ascii: "&"), UInt8(ascii: "*"):
                guard atNodeStart else { continue }
                let end = bytes[index...].firstIndex { Self.isBlank($0) || ",[]{}".utf8.contains($0) } ?? bytes.count
                let name = String(decoding: bytes[index..<end], as: UTF8.self)
                if byte == UInt8(ascii: "&") { anchors.insert(name) } else { aliases.insert(name) }
                index = end
            default: atNodeStart = false
            }
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
