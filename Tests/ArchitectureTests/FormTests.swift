import Testing

@Suite("A source file")
struct FormTests {
    @Test("has at most four hundred lines")
    func length() throws {
        for file in try Repository.sources() + Repository.swiftFiles(in: "Tests") {
            #expect(file.lines.count <= 400, "\(file)")
        }
    }

    @Test("says in its name what it holds", arguments: ["Util", "Helper", "Manager", "Misc"])
    func names(word: String) throws {
        for file in try Repository.sources() { #expect(!file.name.contains(word), "\(file)") }
    }

    @Test("has a name of its own within its target")
    func uniqueNames() throws {
        let files = try Repository.sources()
        let byTarget = Dictionary(grouping: files) { file in
            file.path.split(separator: "/").prefix(file.path.hasPrefix("Sources") ? 2 : 1).joined(separator: "/")
        }
        for (target, files) in byTarget {
            let repeated = Dictionary(grouping: files, by: \.name).filter { $1.count > 1 }
            #expect(repeated.isEmpty, "\(target): \(repeated.keys.sorted())")
        }
    }
}
