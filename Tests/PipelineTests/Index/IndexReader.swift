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
        let summary: String
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
    /// Of the lists, as the directory has them. Bytes, since a boundary may end within a character.
    private(set) var listBoundaries: [[UInt8]] = []
    /// Of each list, the files of terms that it names.
    private(set) var lists: [[TermRecord]] = []
    var boundaries: [[UInt8]] { lists.joined().map(\.bytes) }
    /// Of each file, its terms with how many pages have them, in their order.
    private(set) var fileTerms: [[(term: String, count: Int)]] = []
    private(set) var pages: [PageEntry] = []
    private(set) var categories: [(label: String, count: Int)] = []
    private(set) var places: [(code: String, name: String, parent: Int)] = []
    private(set) var series: [Series] = []
    private var placesOfPages: [Int?] = []
    private(set) var dayNumbers: [Int] = []
    private(set) var additions: [String: String] = [:]
    /// Of all files but those of terms and the lists of these.
    private(set) var stamps: Set<String> = []
    private(set) var termStamps: [String] = []
    private(set) var listStamps: [String] = []

    init(_ index: SearchIndex) throws {
        // The columns come before the pages, which leave out the names of places.
        for file in try index.files().sorted(by: { $0.path < $1.path }) {
            let content = try SearchFileContent(file.bytes)
            switch content.kind {
            case "terms": termStamps.append(content.stamp)
            case "ranges": listStamps.append(content.stamp)
            default: stamps.insert(content.stamp)
            }
            switch content.kind {
            case "directory":
                directory = try #require(content.data as? [String: Any])
                listBoundaries = TermRecord.all(in: try content.unpacked("terms"), with: .nothing).map(\.bytes)
            case "ranges": lists.append(TermRecord.all(in: try content.unpacked(), with: .expectations))
            case "terms": addTerms(try content.unpacked())
            case "pages": try addPages(try content.unpacked())
            case "columns": try readColumns(content)
            case "places": try nameInnerPlaces(String(decoding: try content.unpacked(), as: UTF8.self))
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
        fileTerms.append(records.map { ($0.term, $0.count) })
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
            let code = placesOfPages[pages.count].map { places[$0].code }
            let place = try #require(row[5] as? String)
            func whole(_ text: Any, with part: String?) throws -> String {
                try #require(text as? String).replacingOccurrences(of: "\u{1}", with: part ?? "\u{1}")
            }
            pages.append(
                PageEntry(
                    title: try whole(row[0], with: place), path: try whole(row[1], with: code),
                    place: place, date: try #require(row[2] as? String),
                    aliases: try #require(row[3] as? [Any]).map { try whole($0, with: place) },
                    summary: try #require(row[4] as? String)))
        }
    }

    private mutating func readColumns(_ content: SearchFileContent) throws {
        let data = try #require(content.data as? [String: Any])
        categories = try #require(data["categories"] as? [[Any]]).map {
            (try #require($0[0] as? String), try #require($0[1] as? Int))
        }
        try readPlaces(String(decoding: try content.unpacked("places"), as: UTF8.self))
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
            placesOfPages += Array(repeating: series.last?.place, count: years.reduce(0) { $0 + $1.count })
        }
    }

    private mutating func readPlaces(_ text: String) throws {
        var chain: [Int] = []
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            let depth = try #require(parts[0].first?.wholeNumberValue), own = String(parts[0].dropFirst())
            let around = depth > 0 ? places[chain[depth - 1]].code : ""
            var code = own.hasPrefix("/") ? String(own.dropFirst()) : around + own
            if own.isEmpty {
                let last = places[chain[depth]].code.dropFirst(around.count)
                let next = String(try #require(Int(last)) + 1)
                code = around + String(repeating: "0", count: last.count - next.count) + next
            }
            chain = chain.prefix(depth) + [places.count]
            places.append((code, parts.count > 1 ? String(parts[1]) : "", depth > 0 ? chain[depth - 1] : -1))
        }
    }

    private mutating func nameInnerPlaces(_ text: String) throws {
        var names = text.split(separator: "\n").map(String.init)[...]
        for index in places.indices where places[index].name.isEmpty {
            places[index].name = try #require(names.first)
            names.removeFirst()
        }
        #expect(names.isEmpty)
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
