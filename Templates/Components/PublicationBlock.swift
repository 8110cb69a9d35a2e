import HTML
import Model

/// Where a disclosure comes from and how it has changed: the files that were handed in, downloads, versions.
struct PublicationBlock: Markup {
    let page: DisclosurePage

    var content: some Markup {
        if hasAnything {
            PageSection("来源、下载和版本", id: "publication", searchable: false) {
                if !downloads.isEmpty {
                    p(.class("download")) {
                        ForEach(downloads) { download in
                            a(.href(download.path), .flag("download")) { download.title }
                            " "
                        }
                    }
                }
                dl(.class("facts provenance")) {
                    ForEach(page.sources) { source in
                        div {
                            dt { source.rowCount == nil ? "正文文件" : "数据文件" }
                            dd { SourceFileText(source: source) }
                        }
                    }
                    if !page.versions.isEmpty {
                        div {
                            dt { "版本" }
                            dd {
                                VersionText(published: page.disclosure.published, versions: page.versions)
                                if let changes = page.changes { ChangesLink(path: changes) }
                            }
                        }
                    }
                    if !page.disclosure.correction.isEmpty {
                        div {
                            dt { "更正说明" }
                            dd { Lines(page.disclosure.correction) }
                        }
                    }
                }
            }
        }
    }

    private var hasAnything: Bool {
        !page.sources.isEmpty || !page.versions.isEmpty || !page.disclosure.correction.isEmpty || !downloads.isEmpty
    }

    private var downloads: [PageLink] {
        [page.tablePath.map { PageLink("下载表格（CSV）", $0) }, page.dataPath.map { PageLink("下载数据（JSON）", $0) }]
            .compactMap { $0 }
    }
}

/// A file's name, how long it is, and what it can be recognised by.
struct SourceFileText: Markup {
    let source: SourceFile

    var content: some Markup {
        code { source.name }
        if let count = source.rowCount { "（\(count) 行）" }
        if let digest = source.digest {
            Digest(name: "SHA-256", digest: digest)
        } else {
            span(.class("quiet")) { "　含未公开的内容，不公布校验值。" }
        }
    }
}

/// When it was first public and when it changed; earlier versions by what they are recognised by.
struct VersionText: Markup {
    let published: Day?
    let versions: [PublicationVersion]

    var content: some Markup {
        sentence
        if versions.count > 1 {
            ul(.class("plain")) {
                ForEach(versions.indices.reversed()) { index in
                    li {
                        "第 \(index + 1) 版，"
                        DayText(versions[index].day)
                        "起公开"
                        Digest(name: "SHA-256", digest: versions[index].digest)
                    }
                }
            }
        } else if let only = versions.first {
            Digest(name: "公开内容 SHA-256", digest: only.digest)
        }
    }

    private var sentence: String {
        let first = (published ?? versions[0].day).chinese
        guard versions.count > 1, let last = versions.last else { return "本页于\(first)首次公开。" }
        return "本页于\(first)首次公开，\(last.day.chinese)更正（第 \(versions.count) 版）。"
    }
}

/// The way to all that changed in the place.
struct ChangesLink: Markup {
    let path: PagePath

    var content: some Markup {
        p { a(.href(path)) { "看变更记录" } }
    }
}

/// What a file is recognised by, folded: few compare it, and it takes three lines of a phone.
struct Digest: Markup {
    let name: String
    let digest: String

    var content: some Markup {
        details(.class("digest")) {
            summary { "校验值" }
            "\(name) "
            code { digest }
        }
        Requirement(.foldScript)
    }
}
