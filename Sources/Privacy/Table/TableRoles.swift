import Model

/// What each column of a table says of a person, seen together: a telephone is an office's where no person stands beside it.
public struct TableRoles: Sendable {
    /// One a column.
    public let roles: [ColumnRole]

    /// Whether the rows are people, in office or not.
    public let isPersonList: Bool

    /// `declared` holds what a schema says of a column and goes before the heading.
    ///
    /// `rows` help where a heading says nothing: names stand beside what only people have.
    public init(headings: [String], declared: [ColumnRole?] = [], rows: [[String]] = []) {
        let declared = headings.indices.map { $0 < declared.count ? declared[$0] : nil }
        var roles = zip(headings, declared).map { heading, role in
            role ?? HeadingLexicon.role(of: heading) ?? .other
        }
        let namesOfficers = roles.contains(.personName)
        let hasPost = headings.contains { Self.posts.isContained(in: Array($0.utf8)) }
        if hasPost {
            for index in roles.indices where roles[index] == .personName && declared[index] == nil {
                roles[index] = .officialName
            }
        }
        if !roles.contains(where: \.namesPerson), roles.contains(where: { $0.isPersonal || $0 == .bankCard }) {
            for index in roles.indices where roles[index] == .other && Self.holdsNames(rows, index) {
                roles[index] = .personName
            }
        }
        let namesPerson = roles.contains(where: \.namesPerson) || (hasPost && namesOfficers)
        for index in roles.indices where declared[index] == nil && !namesPerson {
            // 手机 is a person's own wherever it stands; a telephone or address without a person is the office's.
            switch roles[index] {
            case .mobile where !headings[index].contains("手机") && !headings[index].lowercased().contains("mobile"):
                roles[index] = .officePhone
            case .address where !headings[index].contains("住"): roles[index] = .other
            default: break
            }
        }
        self.roles = roles
        isPersonList = namesPerson
    }

    private static let posts = WordSet(["职务", "职责", "分工", "任职"])

    private static func holdsNames(_ rows: [[String]], _ column: Int) -> Bool {
        let filled = rows.compactMap { $0.indices.contains(column) && !$0[column].isEmpty ? $0[column] : nil }
        let names = filled.filter { PersonName.isName($0[...]) }
        return !filled.isEmpty && names.count * 5 >= filled.count * 4
    }
}
