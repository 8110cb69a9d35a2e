import Foundation
import Model
import Testing

@testable import Pipeline

/// Reads the files of an index as the client does, with nothing of what wrote them.
struct IndexReader {
    struct Posting: Hashable {
        let page: Int
        let impact: Int
    }

    struct PageEntry: Equatable {
        let title: String
        let path: String
        let place: String
        let date: String
        let aliases: [String]
    }

    private(set) var directory: [String: Any] = [:]
    private(set) var postings: [String: [Posting]] = [:]
    private(set) var pages: [PageEntry] = []
    private(set) var texts: [String] = []
    private(set) var stamps: Set<String> = []

    init(_ index: SearchIndex) throws {
        for file in index.files.sorted(by: { $0.path < $1.path }) {
            let call = try Self.arguments(of: file.bytes)
            let kind = try #require(call[0] as? String)
            stamps.insert(try #require(call[2] as? String))
            switch kind {
            case "directory": directory = try #require(call[3] as? [String: Any])
            case "terms":
                let content = try #require(call[3] as? String)
                readTerms(try #require(Data(base64Encoded: content)))
            case "pages": try readPages(try #require(call[3] as? [[Any]]))
            case "texts":
                let data = try #require(call[3] as? [String: Any])
                #expect(data["first"] as? Int == texts.count)
                texts += try #require(data["texts"] as? [String])
            default: Issue.record("unknown kind of file: \(kind)")
            }
        }
    }

    /// A file is one call whose arguments are JSON.
    static func arguments(of file: [UInt8]) throws -> [Any] {
        let source = String(decoding: file.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }, as: UTF8.self)
        #expect(source.hasPrefix("noticeboardSearch(") && source.hasSuffix(");\n"))
        let list = "[" + source.dropFirst("noticeboardSearch(".count).dropLast(3) + "]"
        let arguments = try JSONSerialization.jsonObject(with: Data(list.utf8))
        return try #require(arguments as? [Any])
    }

    /// The pages that hold all terms.
    func pages(withAll terms: [String]) -> Set<Int> {
        guard let first = terms.first else { return [] }
        return terms.dropFirst().reduce(pages(with: first)) { $0.intersection(pages(with: $1)) }
    }

    func pages(with term: String) -> Set<Int> { Set((postings[term] ?? []).map(\.page)) }

    private mutating func readTerms(_ data: Data) {
        var bytes = Array(data)[...]
        func number() -> Int {
            var value = 0
            var shift = 0
            while let byte = bytes.popFirst() {
                value |= Int(byte & 127) << shift
                shift += 7
                if byte < 128 { break }
            }
            return value
        }
        var term: [UInt8] = []
        while !bytes.isEmpty {
            term = Array(term.prefix(number()))
            let rest = number()
            term += bytes.prefix(rest)
            bytes = bytes.dropFirst(rest)
            let count = number()
            let size = number()
            let end = bytes.startIndex + size
            var list: [Posting] = []
            var page = 0
            while bytes.startIndex < end {
                let packed = number()
                page += packed >> 2
                list.append(Posting(page: page, impact: packed & 3))
            }
            #expect(list.count == count)
            postings[String(decoding: term, as: UTF8.self)] = list
        }
    }

    private mutating func readPages(_ rows: [[Any]]) throws {
        for row in rows {
            let facts = try row.prefix(4).map { try #require($0 as? String) }
            let aliases = try #require(row[5] as? [String])
            pages.append(PageEntry(title: facts[0], path: facts[1], place: facts[2], date: facts[3], aliases: aliases))
        }
    }
}
