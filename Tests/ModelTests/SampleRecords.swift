import Diagnostics
import Model
import Testing

extension TableSchema {
    /// A record with the given cells, all others empty.
    func record(_ cells: [String: Value], at location: Diagnostics.SourceLocation = .init("a.csv")) -> Record {
        Record(schema: self, location: location, values: columns.map { cells[$0.key] })
    }
}

extension Value {
    static func region(_ code: String) throws -> Value { .regionCode(try #require(RegionCode(code))) }
    static func day(_ text: String) throws -> Value { .day(try #require(Day(text))) }
    static func choice(_ label: String) -> Value { .choice(.init(label, label)) }
}

extension Region {
    /// A region of which only its place in the tree matters.
    static func sample(_ code: String, managedBy: String? = nil, name: String = "") throws -> Region {
        var cells: [String: Value] = ["code": try .region(code), "name": .text(name)]
        if let managedBy { cells["managed_by"] = try .region(managedBy) }
        return Region(schema.record(cells))
    }
}
