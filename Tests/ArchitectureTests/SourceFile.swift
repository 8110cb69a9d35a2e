import Foundation

/// A Swift file of the repository as the laws see it.
struct SourceFile: CustomStringConvertible {
    /// Relative to the repository, such as `Sources/Model/Time/Day.swift`.
    let path: String
    let text: String

    var description: String { path }
    var name: String { path.split(separator: "/").last.map { String($0) } ?? path }
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The modules that it imports, whatever stands before and behind the word `import`.
    var imports: [String] {
        lines.compactMap { line in
            let words = line.split(whereSeparator: \.isWhitespace)
            guard let position = words.firstIndex(of: "import"),
                words[..<position].allSatisfy({ $0.hasPrefix("@") || Self.accessLevels.contains($0) })
            else { return nil }
            let module = words[(position + 1)...].first { !Self.declarationKinds.contains($0) }
            return module?.split(separator: ".").first.map { String($0) }
        }
    }

    private static let accessLevels: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    private static let declarationKinds: Set<Substring> = [
        "typealias", "struct", "class", "enum", "protocol", "let", "var", "func",
    ]
}

/// The repository that these tests were built from.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The Swift files below a folder, in the order of their paths.
    static func swiftFiles(in folder: String) throws -> [SourceFile] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: root.appendingPathComponent(folder).path)
        return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
            let path = folder + "/" + name
            return SourceFile(
                path: path, text: try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8))
        }
    }

    /// All that the product is made of.
    static func sources() throws -> [SourceFile] { try swiftFiles(in: "Sources") + swiftFiles(in: "Templates") }
}
