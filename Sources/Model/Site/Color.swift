/// A colour of the screen (sRGB), as `#rrggbb` writes it.
public struct Color: Hashable, Sendable, CustomStringConvertible {
    public let red: UInt8
    public let green: UInt8
    public let blue: UInt8

    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Nil for what is not `#` and six hexadecimal digits.
    public init?(_ text: String) {
        let digits = text.utf8.dropFirst()
        guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6, digits.allSatisfy(\.isHexDigit),
            let value = UInt32(text.dropFirst(), radix: 16)
        else { return nil }
        self.init(
            red: UInt8(value >> 16 & 0xFF), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
    }

    public var description: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    public static let white = Color(red: 255, green: 255, blue: 255)

    /// The colour as it is readable on the dark sheet and wash of the theme (`tokens.css`).
    public var onDark: Color { lightened(to: 5.5, on: Color(red: 0x24, green: 0x31, blue: 0x2B)) }

    /// The ratio of contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio").
    public func contrast(with other: Color) -> Double {
        let (a, b) = (luminance, other.luminance)
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    /// The nearest mixture with white, in steps of a twentieth, that reaches a contrast; white itself where none does.
    public func lightened(to contrast: Double, on ground: Color) -> Color {
        mixed(with: .white, to: contrast, on: ground)
    }

    /// The nearest mixture with black, in the same steps.
    public func darkened(to contrast: Double, on ground: Color) -> Color {
        mixed(with: Color(red: 0, green: 0, blue: 0), to: contrast, on: ground)
    }

    private func mixed(with end: Color, to contrast: Double, on ground: Color) -> Color {
        let mixtures = (0...20).lazy.map { step in
            Color(
                red: Self.mix(red, end.red, step), green: Self.mix(green, end.green, step),
                blue: Self.mix(blue, end.blue, step))
        }
        return mixtures.first { $0.contrast(with: ground) >= contrast } ?? end
    }

    private static func mix(_ a: UInt8, _ b: UInt8, _ twentieths: Int) -> UInt8 {
        UInt8((Int(a) * (20 - twentieths) + Int(b) * twentieths) / 20)
    }

    /// Relative luminance, from 0 for black to 1 for white (WCAG 2.2).
    private var luminance: Double {
        0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    }

    private static func linear(_ channel: UInt8) -> Double {
        let value = Double(channel) / 255
        guard value > 0.04045 else { return value / 12.92 }
        let base = (value + 0.055) / 1.055
        // base^2.4 = base² · base^⅖: the fifth root of base² by Newton's rule, since the module does without a mathematics library.
        let square = base * base
        var root = 1.0
        for _ in 0..<12 { root = (4 * root + square / (root * root * root * root)) / 5 }
        return square * root
    }
}

extension UInt8 {
    fileprivate var isHexDigit: Bool { (0x30...0x39).contains(self) || (0x61...0x66).contains(self | 0x20) }
}
