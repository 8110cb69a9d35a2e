import Model

/// The names that one cell holds: what residents call a thing, or the departments in charge, listed as people list them.
enum NamesInCell {
    static func names(in cell: String) -> [String] {
        cell.split { "、，,；;".contains($0) }.map { String($0) }
    }
}

extension Service {
    var plainNames: [String] { NamesInCell.names(in: plainName) }
    var departments: [String] { NamesInCell.names(in: department) }
}

extension ServiceEvent {
    var plainNames: [String] { NamesInCell.names(in: plainName) }
}
