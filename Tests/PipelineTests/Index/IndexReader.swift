import Foundation
import SearchFileReading
import Testing

@testable import Pipeline

/// Reads the files of an index as the client does, with nothing of what wrote them.
struct IndexReader {
    struct PageEntry: Equatable {
        let title: String
        let path: String
        let place: String
        let date: String
        let aliases: [String]
    }

    struct Series: Equatable {
        /// By its position in the list of places.
        let place: Int?
        /// The year, nil for no date, and how many pages.
        let years: [Years]

        struct Years: Equatable {
            let year: Int?
            let count: Int
        }
    }

    private(set) var directory: [String: Any] = [:]
    /// By term, the pages and their impacts.
    private(set) var postings: [String: [Int: Int]] = [:]
    private(set) var firstTerms: [String] = []
    private(set) var fileStarts: [String] = []
    private(set) var pages: [PageEntry] = []
    private(set) var categories: [(label: String, count: Int)] = []
    private(set) var places: [(code: String, name: String, parent: Int)] = []
    private(set) var series: [Series] = []
    private(set) var dayNumbers: [Int] = []
    private(set) var additions: [String: String] = [:]
    private(set) var stamps: Set<String> = []

    init(_ index: SearchIndex) throws {
        for file in try index.files().sorted(by: { $0.path < $1.path }) {
            let content = try SearchFileContent(file.bytes)
            stamps.insert(content.stamp)
            switch content.kind {
            case "directory":
                directory = try #require(content.data as? [String: Any])
                firstTerms = TermRecord.all(in: try content.unpacked("terms"), withPostings: false).map(\.term)
            case "terms": addTerms(try content.unpacked())
            case "pages": try addPages(try content.unpacked())
            case "columns": try readColumns(content)
            case "dates": readDates(try content.unpacked())
            default: additions[content.kind] = String(decoding: try content.unpacked(), as: UTF8.self)
            }
        }
    }

    /// The pages that hold all terms.
    func pages(withAll terms: [String]) -> Set<Int> {
        guard let first = terms.first else { return [] }
        return terms.dropFirst().reduce(pages(with: first)) { $0.intersection(pages(with: $1)) }
    }

    func pages(with term: String) -> Set<Int> { Set((postings[term] ?? [:]).keys) }

    private mutating func addTerms(_ content: [UInt8]) {
        let records = TermRecord.all(in: content)
        fileStarts += records.prefix(1).map(\.term)
        for record in records {
            #expect(record.count == record.postings.count && postings[record.term] == nil, "\(record.term)")
            let numbers = record.postings.map(\.page)
            #expect(numbers == Set(numbers).sorted(), "\(record.term)")
            postings[record.term] = Dictionary(uniqueKeysWithValues: record.postings.map { ($0.page, $0.impact) })
        }
    }

    private mutating func addPages(_ content: [UInt8]) throws {
        let rows = try #require(try JSONSerialization.jsonObject(with: Data(content)) as? [[Any]])
        for row in rows {
            let facts = try row.prefix(4).map { try #require($0 as? String) }
            let aliases = try #require(row[4] as? [String])
            pages.append(PageEntry(title: facts[0], path: facts[1], place: facts[2], date: facts[3], aliases: aliases))
        }
    }

    private mutating func readColumns(_ content: SearchFileContent) throws {
        let data = try #require(content.data as? [String: Any])
        categories = try #require(data["categories"] as? [[Any]]).map {
            (try #require($0[0] as? String), try #require($0[1] as? Int))
        }
        places = try #require(data["places"] as? [[Any]]).map {
            (try #require($0[0] as? String), try #require($0[1] as? String), try #require($0[2] as? Int))
        }
        var reader = VarintReader(try content.unpacked("series"))
        var place = 0
        while !reader.isAtEnd {
            place += reader.nextSigned()
            var year = 2000
            let years = (0..<reader.next()).map { _ in
                year += reader.nextSigned()
                return Series.Years(year: year == 0 ? nil : year, count: reader.next())
            }
            series.append(Series(place: place == 0 ? nil : place - 1, years: years))
        }
    }

    private mutating func readDates(_ content: [UInt8]) {
        var reader = VarintReader(content)
        var day = 0
        while !reader.isAtEnd {
            day += reader.nextSigned()
            dayNumbers.append(day)
        }
    }
}
