/// How many were called to a meeting, came, and voted how; nil is what nobody has made public, which is not zero.
public struct Ballot: Hashable, Encodable, Sendable {
    public let due: Int?
    public let present: Int?
    public let yes: Int?
    public let no: Int?
    public let abstained: Int?

    public init(due: Int?, present: Int?, yes: Int?, no: Int? = nil, abstained: Int? = nil) {
        self.due = due
        self.present = present
        self.yes = yes
        self.no = no
        self.abstained = abstained
    }

    /// Nothing of it is known.
    public var isEmpty: Bool { due == nil && present == nil && yes == nil && no == nil && abstained == nil }

    /// Whether no count is below zero, no more came than were called, and no more voted than came.
    public var addsUp: Bool {
        let counts = [due, present, yes, no, abstained].compactMap { $0 }
        guard counts.allSatisfy({ $0 >= 0 }) else { return false }
        // Added without overflow: a cell may hold any number.
        var votes = 0
        for count in [yes, no, abstained].compactMap({ $0 }) {
            let (sum, isTooLarge) = votes.addingReportingOverflow(count)
            guard !isTooLarge else { return false }
            votes = sum
        }
        if let limit = present ?? due, votes > limit { return false }
        if let due, let present, present > due { return false }
        return true
    }
}
