import Formats
import Model

/// The register of copies on the disk (副本登记表, `copies.csv`), which an issue is added to.
///
/// The office's own rows stay byte for byte as they are: the new ones are put behind them, in the columns that the file has.
public struct CopyRegister {
    private let path: String

    public init(_ path: String) { self.path = path }

    /// The rows that an issue makes, one a place; of a bundle with several places all have its number and code.
    public static func rows(of sealed: SealedBundle, _ description: BundleDescription) -> [RegisteredCopy] {
        description.regions.map { region in
            RegisteredCopy(
                region: region, issue: description.sequence, day: description.asOf,
                validUntil: description.validUntil, code: sealed.code.description,
                manifest: sealed.code.manifestDigest)
        }
    }

    /// As they would stand in a new register, with the headings.
    public static func text(of copies: [RegisteredCopy]) -> String {
        let columns = RegisteredCopy.schema.columns
        return ([line(columns.map(\.title))] + copies.map { copy in line(columns.map { cell($0.key, of: copy) }) })
            .joined(separator: "\n") + "\n"
    }

    /// Adds the rows that are not there yet, under a temporary name that then takes the file's place: a process that is killed
    /// leaves the old register or the new one. Returns how many were added.
    ///
    /// Throws where the file is not UTF-8, lacks a column that it needs, or has the issue with another code already.
    public func add(_ copies: [RegisteredCopy]) throws(BundleFailure) -> Int {
        guard path.hasSuffix(".csv") else {
            throw BundleFailure(zh: "\(path)：登记表要是 CSV 文件。", en: "\(path): the register is to be a CSV file.")
        }
        guard FileManaging.exists(path) else {
            try replace(with: Array("\u{FEFF}".utf8) + Array(Self.text(of: copies).utf8))
            return copies.count
        }
        let bytes = try read()
        let table = CSVReader.read(Self.withoutMark(bytes), file: path).table
        let columns = try columns(of: table)
        let new = try unregistered(copies, in: table, columns)
        guard !new.isEmpty else { return 0 }
        let end = Self.lineEnd(of: bytes)
        var result = bytes
        if let last = bytes.last, last != 0x0A { result += Array(end.utf8) }
        for copy in new {
            result += Array((Self.line(columns.map { $0.map { Self.cell($0, of: copy) } ?? "" }) + end).utf8)
        }
        try replace(with: result)
        return new.count
    }

    private static let limit = 16 << 20

    private func read() throws(BundleFailure) -> [UInt8] {
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { path[..<$0].isEmpty ? "/" : String(path[..<$0]) } ?? "."
        let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
        guard let bytes = try BundleFolder(folder).bytes(of: BundlePath(name), limit: Self.limit) else {
            throw BundleFailure(zh: "\(path) 太大，不像登记表。", en: "\(path) is too large for a register.")
        }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw BundleFailure(
                zh: "\(path) 不是 UTF-8 编码，没有改动；请另存为“CSV UTF-8”，或者自己把那一行加进去。",
                en: "\(path) is not UTF-8 and was left alone: save it as \"CSV UTF-8\", or add the row yourself.")
        }
        return bytes
    }

    /// The key of each column of the file, nil for the office's own.
    private func columns(of table: RawTable) throws(BundleFailure) -> [String?] {
        let schema = RegisteredCopy.schema
        let columns = table.headings.map { cell in
            schema.columnIndex(forHeading: cell.text).map { schema.columns[$0].key }
        }
        let missing = schema.columns.filter { column in column.isRequired && !columns.contains(column.key) }
        guard missing.isEmpty else {
            throw BundleFailure(
                zh: "\(path) 缺少列：\(missing.map(\.title).joined(separator: "、"))。",
                en: "\(path) lacks the columns \(missing.map(\.title).joined(separator: ", ")).")
        }
        return columns
    }

    private func unregistered(
        _ copies: [RegisteredCopy], in table: RawTable, _ columns: [String?]
    ) throws(BundleFailure) -> [RegisteredCopy] {
        func text(_ row: RawTable.Row, _ key: String) -> String {
            guard let column = columns.firstIndex(of: key), column < row.cells.count else { return "" }
            return String(row.cells[column].text.filter { !$0.isWhitespace })
        }
        var new: [RegisteredCopy] = []
        for copy in copies {
            let row = table.rows.first { row in
                text(row, "region") == copy.region.description && Int(text(row, "issue")) == copy.issue
            }
            guard let row else {
                new.append(copy)
                continue
            }
            guard DigitCode(text(row, "code")) == copy.digits else {
                throw BundleFailure(
                    zh: "\(path) 第 \(row.line) 行已经登记了 \(copy.region) 第 \(copy.issue) 期，核对码不同；没有登记。",
                    en:
                        "Line \(row.line) of \(path) has issue \(copy.issue) of \(copy.region) with another code; nothing was added."
                )
            }
        }
        return new
    }

    private func replace(with bytes: [UInt8]) throws(BundleFailure) {
        try ReplacedFile.write(bytes, to: path, mode: 0o644)
    }

    private static func withoutMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        return bytes.starts(with: mark) ? bytes[3...] : bytes[...]
    }

    private static func lineEnd(of bytes: [UInt8]) -> String {
        guard let end = bytes.firstIndex(of: 0x0A) else { return "\n" }
        return end > 0 && bytes[end - 1] == 0x0D ? "\r\n" : "\n"
    }

    private static func cell(_ key: String, of copy: RegisteredCopy) -> String {
        switch key {
        case "region": copy.region.description
        case "issue": String(copy.issue)
        case "day": copy.day.description
        case "valid_until": copy.validUntil?.description ?? ""
        case "code": copy.code
        case "manifest": copy.manifest
        default: ""
        }
    }

    /// No cell of ours has a comma, a quote or a line's end.
    private static func line(_ cells: [String]) -> String { cells.joined(separator: ",") }
}
