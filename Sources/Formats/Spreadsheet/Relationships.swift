import Diagnostics

/// The parts that one part of an Office file leads to (ECMA-376 part 2, 9.3).
struct Relationships {
    struct Target {
        let id: String
        /// The last word of the type's address, such as `worksheet`: the same in the transitional and the strict form.
        let type: String
        /// The name within the archive.
        let part: String
    }

    let targets: [Target]

    /// Of a part, or of the whole file where it is empty; none where nothing is said.
    init(of part: String, in archive: ZipArchive) throws(DiagnosticError) {
        let slash = part.lastIndex(of: "/")
        let folder = slash.map { String(part[..<$0]) } ?? ""
        let name = slash.map { String(part[part.index(after: $0)...]) } ?? part
        let source = (folder.isEmpty ? "" : folder + "/") + "_rels/" + name + ".rels"
        targets =
            try XMLScanner.scan(part: source, of: archive, with: RelationshipsHandler(folder: folder))?.targets ?? []
    }

    func parts(ofType type: String) -> [String] { targets.filter { $0.type == type }.map(\.part) }
}

private struct RelationshipsHandler: XMLHandler {
    let folder: String
    var targets: [Relationships.Target] = []

    mutating func start(_ element: XMLElement) throws(DiagnosticError) {
        guard element.name == "Relationship", element["TargetMode"] != "External", let id = element["Id"],
            let type = element["Type"], let target = element["Target"]
        else { return }
        let word = type.split(separator: "/").last.map { String($0) } ?? type
        targets.append(Relationships.Target(id: id, type: word, part: resolved(target)))
    }

    mutating func end(_ name: String) throws(DiagnosticError) {}
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DiagnosticError) {}

    private func resolved(_ target: String) -> String {
        var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for step in target.split(separator: "/") {
            switch step {
            case ".": continue
            case "..": _ = parts.popLast()
            default: parts.append(step)
            }
        }
        return parts.joined(separator: "/")
    }
}
