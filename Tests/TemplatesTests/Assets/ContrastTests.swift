import Model
import Testing

@testable import Templates

@Suite("The tokens keep the contrast that docs/design-language.md promises")
struct ContrastTests {
    private struct Pair: CustomTestStringConvertible {
        let text: String
        let grounds: [String]
        let least: Double
        var testDescription: String { "\(text) on \(grounds.joined(separator: ", "))" }

        init(_ text: String, on grounds: String..., least: Double = 4.5) {
            self.text = text
            self.grounds = grounds
            self.least = least
        }
    }

    private static let pairs = [
        Pair("ink", on: "paper", "sheet", "wash", "mark", "good-wash", "warning-wash", least: 6.5),
        Pair("ink-soft", on: "paper", "sheet", "wash"), Pair("accent", on: "paper", "sheet", "wash"),
        Pair("on-accent", on: "accent"), Pair("on-band", on: "band"), Pair("good", on: "paper", "sheet", "good-wash"),
        Pair("warning", on: "paper", "sheet", "warning-wash"),
        // Edges of fields and marks of focus, WCAG 2.2, 1.4.11.
        Pair("line-strong", on: "paper", "sheet", "wash", least: 3),
        Pair("focus", on: "paper", "sheet", "wash", least: 3),
    ]

    /// The colours of each block of `tokens.css`, over those of the first.
    private static let modes: [(selector: String, colors: [String: Color])] = {
        let sheet = String(decoding: CompactAsset.style([PackageResources.tokens_css]), as: UTF8.self)
        var modes: [(selector: String, colors: [String: Color])] = []
        for block in sheet.split(separator: "}") {
            guard let open = block.lastIndex(of: "{") else { continue }
            var colors = modes.first?.colors ?? [:]
            for declaration in block[block.index(after: open)...].split(separator: ";") {
                let parts = declaration.split(separator: ":", maxSplits: 1)
                guard parts.count == 2, let hash = parts[1].firstIndex(of: "#") else { continue }
                colors[String(parts[0].dropFirst(2))] = Color(String(parts[1][hash...].prefix(7)))
            }
            modes.append((String(block[..<open]), colors))
        }
        return modes
    }()

    @Test("Light, dark by system, dark by choice and high contrast are there")
    func blocks() {
        #expect(Self.modes.count == 4)
        #expect(Self.modes.allSatisfy { $0.colors.count >= 17 })
        // The two ways into the dark are one.
        #expect(Self.modes[1].colors == Self.modes[2].colors)
    }

    @Test("Every text stands out from every ground, in every mode", arguments: pairs)
    private func contrast(pair: Pair) throws {
        for mode in Self.modes {
            let text = try #require(mode.colors[pair.text])
            for name in pair.grounds {
                let ratio = text.contrast(with: try #require(mode.colors[name]))
                #expect(ratio >= pair.least, "\(pair.text) on \(name) in \(mode.selector): \(ratio)")
            }
        }
    }

    @Test("The grounds that an office's accent is held against are those of the theme")
    func accentGrounds() {
        #expect(SiteSettings.accentGrounds.last == Self.modes.first?.colors["paper"])
    }
}
