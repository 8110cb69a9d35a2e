import Model

/// What an address tells of its page: whose it is, of which kind, and which downloads belong to it.
struct ReviewedPath {
    /// Without the ending: what a page and its downloads have in common.
    let stem: String
    let region: RegionCode?
    let kind: ReviewedItem.Kind

    init(_ path: String) {
        let dot = path.lastIndex(of: ".") ?? path.endIndex
        stem = String(path[..<dot])
        let parts = stem.split(separator: "/").map { String($0) }
        region = parts.first.flatMap { RegionCode($0) }
        kind = region != nil ? Self.kind(ofPlace: Array(parts.dropFirst())) : Self.kind(of: parts)
    }

    private static func kind(ofPlace parts: [String]) -> ReviewedItem.Kind {
        guard let first = parts.first else { return .list }
        if parts.count == 1 {
            return first == "index" ? .page(.region) : first == "certificates" ? .page(.duty) : .list
        }
        switch first {
        case "duties": return .page(.duty)
        default: return .page(.disclosure)
        }
    }

    private static func kind(of parts: [String]) -> ReviewedItem.Kind {
        guard let folder = parts.first, let name = parts.last, parts.count > 1, !name.hasPrefix("index") else {
            return .list
        }
        switch folder {
        case "services":
            return name.hasPrefix("by-") || ["sites", "events", "admissions"].contains(name) ? .list : .page(.service)
        case "duties": return .page(.duty)
        case "notices": return .page(.notice)
        case "documents": return .page(.document)
        case "plan": return .page(.plan)
        case "facilities": return .page(.facility)
        case "evaluation": return .page(.evaluation)
        case "registers": return .page(.register)
        case "reports": return .page(.report)
        case "pages": return .page(.page)
        case "files": return .attachment
        case "data": return .dataset
        default: return .list
        }
    }
}

extension ReviewedItem.Kind {
    /// Those that say something by themselves first, and what only repeats it last.
    var rank: Int {
        let pages: [PageKind] = [
            .disclosure, .notice, .document, .service, .duty, .region, .register, .facility, .plan, .evaluation,
            .report,
            .page,
        ]
        return switch self {
        case .page(let kind): pages.firstIndex(of: kind) ?? pages.count
        case .attachment: pages.count + 1
        case .dataset: pages.count + 2
        case .list: pages.count + 3
        }
    }
}
