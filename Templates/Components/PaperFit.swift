/// How large the type of a text may be so that it fits on one A4 page.
///
/// It counts every character as a full-width one, so that it rather leaves room than runs over.
enum PaperFit {
    enum Block {
        case text(String)
        case heading
        case gap
    }

    /// The text's width and height in points: A4 with margins of 15 mm, less the title and the foot that every page has.
    private static let width = 510.0
    private static let height = 660.0
    private static let lineHeight = 1.5
    /// The indent of a list, in characters.
    private static let indent = 2

    /// From a size that is read without glasses down to that of a newspaper.
    private static let sizes = [16, 15, 14, 13, 12, 11, 10, 9, 8]

    static func points(for blocks: [Block]) -> Int {
        sizes.first { height(of: blocks, at: Double($0)) <= height } ?? sizes[sizes.count - 1]
    }

    private static func height(of blocks: [Block], at size: Double) -> Double {
        let columns = Int(width / size) - indent
        return blocks.reduce(0) { sum, block in
            switch block {
            case .text(let text):
                let lines = max(1, (text.count + columns - 1) / columns)
                return sum + Double(lines) * size * lineHeight
            case .heading: return sum + size * 2.3
            case .gap: return sum + size * lineHeight
            }
        }
    }
}
