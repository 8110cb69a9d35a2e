import Diagnostics
import Formats
import Model

/// Holds the end of a chain against the page that states it, and what it says is public against what lies there.
struct PublishedAgreement {
    let folder: OutputFolder
    let region: RegionCode
    let chain: LogChain

    /// A chain whose end was cut off holds together; the page knows how it ended.
    func ofEnd() throws -> [Diagnostic] {
        let page = PagePath.changes(of: region)
        guard let html = try text(of: page) else {
            // A place that is no more has no page, and nothing public either.
            guard last.values.contains(where: \.event.leavesPublic) else { return [] }
            return [mismatch(page, zh: "没有变更记录页。", en: "There is no page of changes.")]
        }
        guard html.contains(chain.head.digest) else {
            return [
                mismatch(
                    page, zh: "页上写的记录末尾，与记录文件不同。", en: "The page states another end of the record than the file has.")
            ]
        }
        return []
    }

    func ofItems() throws -> [Diagnostic] {
        try last.sorted { $0.key < $1.key }.flatMap { try findings(of: $0.value) }
    }

    /// The last line of each item.
    private var last: [LogSubject: LogEntry] {
        var last: [LogSubject: LogEntry] = [:]
        for line in chain.lines { if let entry = line.entry { last[entry.subject] = entry } }
        return last
    }

    private func findings(of entry: LogEntry) throws -> [Diagnostic] {
        switch entry.subject {
        case .notice(let code):
            return entry.event.leavesPublic ? try page(.notice(code), states: entry.content) : []
        case .disclosure(let period, let item):
            let table = PagePath.disclosureTable(region, period, item)
            guard entry.event.leavesPublic else {
                return try FileSystem.kind(of: folder.path(of: table)) == nil
                    ? []
                    : [mismatch(table, zh: "记录说已撤下，文件还在。", en: "The record says it was withdrawn; the file is there.")]
            }
            var findings = try page(.disclosure(region, period, item), states: entry.content)
            if let digest = entry.table {
                let file = folder.path(of: table)
                let isSame = try FileSystem.kind(of: file) != nil && SHA256.hex(FileSystem.read(file)) == digest
                if !isSame {
                    findings.append(mismatch(table, zh: "表格与记录的校验值不同。", en: "The table is not the one in the record."))
                }
            }
            return findings
        }
    }

    /// Pages state the digest of what they show.
    private func page(_ path: PagePath, states digest: String?) throws -> [Diagnostic] {
        guard let html = try text(of: path) else {
            return [mismatch(path, zh: "记录说在公开，没有这一页。", en: "The record says it is public; there is no such page.")]
        }
        guard let digest, !html.contains(digest) else { return [] }
        return [mismatch(path, zh: "页上的内容与记录的校验值不同。", en: "The page shows something else than the record says.")]
    }

    private func text(of path: PagePath) throws -> String? {
        let file = folder.path(of: path)
        guard try FileSystem.kind(of: file) != nil else { return nil }
        return String(decoding: try FileSystem.read(file), as: UTF8.self)
    }

    private func mismatch(_ path: PagePath, zh: String, en: String) -> Diagnostic {
        Diagnostic(.recordMismatch, at: SourceLocation(path.description), zh: zh, en: en)
    }
}
