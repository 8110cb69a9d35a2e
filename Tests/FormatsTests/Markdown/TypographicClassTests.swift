import Testing

@testable import Formats

@Suite("Typographic classes")
struct TypographicClassTests {
    @Test("take for punctuation what Unicode does, where Chinese texts have it")
    func punctuation() {
        let ranges: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0x2010...0x2027, 0x2030...0x205E, 0x2460...0x24FF, 0x3001...0x312F, 0x3400...0x3410,
            0x4E00...0x4E10, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF9D,
        ]
        for scalar in ranges.joined().compactMap(Unicode.Scalar.init) where scalar.properties.age != nil {
            let expected = scalar.isASCII ? scalar.isASCIIPunctuation : scalar.isPunctuation
            #expect(TypographicClass(scalar.value).isPunctuation == expected, "U+\(String(scalar.value, radix: 16))")
        }
    }

    @Test("know an opening bracket from a closing one")
    func brackets() {
        for scalar in "（［｛《〈「『【〔〖“‘([{".unicodeScalars {
            #expect(TypographicClass(scalar.value).role == .opening)
        }
        for scalar in "）］｝》〉」』】〕〗”’)]}，。、；：？！".unicodeScalars {
            #expect(TypographicClass(scalar.value).role == .closing)
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isASCIIPunctuation: Bool {
        switch value {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    fileprivate var isPunctuation: Bool {
        switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            true
        default: false
        }
    }
}
