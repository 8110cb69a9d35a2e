import Diagnostics
import Model

/// Reads the text of a cell as the kind its column asks for.
enum ValueReader {
    /// Why a text is not what the column holds, in words for both languages; never the text itself.
    struct Mismatch: Error {
        let expected: BilingualText
        var suggestion: String?
        /// Whether the text itself could be read, but for a unit that contradicts the heading's.
        var isUnitConflict = false
    }

    /// `stated` is the unit of money that the heading or the sheet gives.
    static func read(_ cell: RawTable.Cell, in column: Column, stated: AmountUnit? = nil) throws(Mismatch) -> Value {
        let text = cell.text
        switch column.kind {
        case .text: return .text(text)
        case .code:
            guard isCode(text) else {
                throw Mismatch(
                    expected: .init(
                        zh: "代码（英文字母、数字和“-”“_”“.”，以字母或数字开头，最多 64 个字符）",
                        en: "a code (ASCII letters, digits, \"-\", \"_\", \".\", first a letter or digit, at most 64)"))
            }
            return .text(text)
        case .regionCode: return .regionCode(try regionCode(text))
        case .integer:
            guard let number = Int(halfWidth(text)) else {
                throw Mismatch(expected: .init(zh: "整数", en: "a whole number"))
            }
            return .integer(number)
        case .decimal:
            return .decimal(try decimal(text, unit: column.unit, stated: stated))
        case .day:
            guard let day = Day(halfWidth(text)) else {
                throw Mismatch(expected: .init(zh: "日期（如 2026-06-30）", en: "a date such as 2026-06-30"))
            }
            return .day(day)
        case .period:
            guard let period = Period(halfWidth(text)) else {
                throw Mismatch(
                    expected: .init(
                        zh: "期别（如 2026、2026Q2、2026-06）", en: "a period such as 2026, 2026Q2 or 2026-06"))
            }
            return .period(period)
        case .flag: return .flag(try flag(text))
        case .choice(let set): return .choice(try entry(text, of: set))
        case .choices(let set):
            var entries: [CodeSet.Entry] = []
            for item in items(of: cell) { entries.append(try entry(item, of: set)) }
            return .choices(entries)
        case .retention:
            guard let retention = Retention(halfWidth(text)) else {
                throw Mismatch(
                    expected: .init(
                        zh: "公开期限（长期，或如 3年、6个月、30天、20个工作日，自公开之日起算）",
                        en: "a retention: 长期 for ever, else such as 3年, 6个月, 30天 or 20个工作日 from the day of publication")
                )
            }
            return .retention(retention)
        case .list: return .list(items(of: cell))
        case .regionCodes:
            var codes: [RegionCode] = []
            for item in items(of: cell) { codes.append(try regionCode(item)) }
            return .regionCodes(codes)
        case .url:
            guard text.hasPrefix("https://") || text.hasPrefix("http://"), !text.contains(where: \.isWhitespace) else {
                throw Mismatch(
                    expected: .init(
                        zh: "以 https:// 或 http:// 开头的网址", en: "an address that begins with https:// or http://"))
            }
            return .text(text)
        }
    }

    private static func decimal(_ text: String, unit: AmountUnit?, stated: AmountUnit?) throws(Mismatch)
        -> ExactDecimal
    {
        do {
            return try AmountReader(text, unit: unit, stated: unit == nil ? nil : stated).number
        } catch {
            switch error {
            case .conflictingUnits:
                throw Mismatch(
                    expected: .init(
                        zh: "表头或表上方所写单位的金额", en: "an amount in the unit that the heading or the sheet states"),
                    isUnitConflict: true)
            case .notANumber, .outOfRange:
                throw Mismatch(
                    expected: unit == nil
                        ? .init(zh: "数字（如 1234.50，不带单位）", en: "a number such as 1234.50, without a unit")
                        : .init(zh: "金额（如 1234.50、1.5万元）", en: "an amount such as 1234.50 or 1.5万元"))
            }
        }
    }

    private static func entry(_ text: String, of set: CodeSet) throws(Mismatch) -> CodeSet.Entry {
        guard let entry = set.entry(for: text) else {
            throw Mismatch(
                expected: .init(
                    zh: "下列之一：\(set.labels.joined(separator: "、"))",
                    en: "one of \(set.labels.joined(separator: ", "))"),
                suggestion: NearMiss.suggestion(for: text, among: set.labels))
        }
        return entry
    }

    private static func regionCode(_ text: String) throws(Mismatch) -> RegionCode {
        guard let code = RegionCode(halfWidth(text)) else {
            throw Mismatch(
                expected: .init(zh: "区划代码（2、4、6、9 或 12 位）", en: "a region code of 2, 4, 6, 9 or 12 digits"))
        }
        return code
    }

    private static func flag(_ text: String) throws(Mismatch) -> Bool {
        switch text.lowercased() {
        case "是", "有", "true", "yes", "1", "√", "y": return true
        case "否", "无", "false", "no", "0", "×", "n": return false
        default: throw Mismatch(expected: .init(zh: "“是”或“否”", en: "是 or 否 (yes or no)"))
        }
    }

    private static func items(of cell: RawTable.Cell) -> [String] {
        let items = cell.items ?? cell.text.split { "、；;|\n".contains($0) }.map { String($0) }
        return items.map(trimmed).filter { !$0.isEmpty }
    }

    private static func trimmed(_ text: String) -> String {
        let blank: (Character) -> Bool = { $0.isWhitespace }
        let tail = text.reversed().drop(while: blank)
        return String(String(tail.reversed()).drop(while: blank))
    }

    private static func isCode(_ text: String) -> Bool {
        guard let first = text.utf8.first, text.utf8.count <= 64, isAlphanumeric(first), !text.hasSuffix(".") else {
            return false
        }
        return text.utf8.allSatisfy { isAlphanumeric($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// Full-width digits, letters and signs, as Chinese input methods produce them, in their ASCII form.
    private static func halfWidth(_ text: String) -> String {
        guard text.utf8.contains(0xEF) else { return text }
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.map {
                    (0xFF01...0xFF5E).contains($0.value) ? Unicode.Scalar($0.value - 0xFEE0) ?? $0 : $0
                }))
    }
}
