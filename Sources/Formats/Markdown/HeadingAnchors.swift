/// Gives each heading of a text an anchor made of its words, the same as long as the words are.
public struct HeadingAnchors {
    /// A page's own ids never begin so, so no heading can take one of them.
    private static let prefix = "h-"

    private var used: Set<String> = []
    private var copies: [String: Int] = [:]

    /// The anchor of the heading that a link names as code hosts do, without the prefix: `#small-counts-小样本`.
    public static func anchor(named fragment: String) -> String {
        fragment.hasPrefix(prefix) ? fragment : prefix + slug(fragment)
    }

    /// Keeps letters and digits of all scripts, leaves out apostrophes and puts a hyphen for the rest; a title without any becomes `section`.
    ///
    /// A second heading of the same words gets `-2`, unless a heading that came before has that in its own words.
    mutating func anchor(for title: String) -> String {
        let base = Self.prefix + Self.slug(title)
        var anchor = base
        while !used.insert(anchor).inserted {
            let copy = copies[base, default: 1] + 1
            copies[base] = copy
            anchor = "\(base)-\(copy)"
        }
        return anchor
    }

    private static func slug(_ title: String) -> String {
        var slug: [UInt8] = []
        slug.reserveCapacity(title.utf8.count)
        var hasGap = false
        for scalar in title.unicodeScalars {
            guard scalar.isWordPart else {
                hasGap = hasGap || (scalar != "'" && scalar != "\u{2019}")
                continue
            }
            if hasGap, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
            hasGap = false
            // The only ASCII here is letters, which this makes small, and digits, which it leaves.
            slug += scalar.isASCII ? [UInt8(scalar.value | 0x20)] : Array(UTF8.encode(scalar) ?? .init())
        }
        return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
    }
}

extension Unicode.Scalar {
    fileprivate var isWordPart: Bool {
        switch value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x4E00...0x9FFF: return true
        case ..<0x80, 0x3000...0x3004, 0xFF01...0xFF0F: return false
        default:
            switch properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
                .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
                return true
            default: return false
            }
        }
    }
}
