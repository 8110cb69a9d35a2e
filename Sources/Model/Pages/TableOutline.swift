/// How a disclosure's table is laid out beside what stands in it: which rows are sums, how deep labels are indented, and the
/// totals that the table itself lacks.
public struct TableOutline: Hashable, Encodable, Sendable {
    public enum Rank: Hashable, Encodable, Sendable {
        case item
        /// 一、 and the like: a line that others build up to.
        case heading
        /// 合计, 收入合计, 期末余额.
        case total
    }

    public struct Label: Hashable, Encodable, Sendable {
        public let rank: Rank
        /// Steps to the right.
        public let indent: Int

        public init(_ rank: Rank, indent: Int = 0) {
            self.rank = rank
            self.indent = indent
        }
    }

    /// Columns that belong together: the whole table, or one side of a balance sheet.
    public struct Side: Hashable, Encodable, Sendable {
        public let columns: Range<Int>
        /// The column of labels; nil in a ledger, whose rows have none.
        public let labelColumn: Int?
        /// One a row.
        public let labels: [Label]

        public init(columns: Range<Int>, labelColumn: Int?, labels: [Label]) {
            self.columns = columns
            self.labelColumn = labelColumn
            self.labels = labels
        }
    }

    /// A row that was not handed in but added up here.
    public struct Total: Hashable, Encodable, Sendable {
        public let title: String
        /// One a column; nil where nothing is to be added up, or not all of it is known.
        public let sums: [ExactDecimal?]

        public init(title: String, sums: [ExactDecimal?]) {
            self.title = title
            self.sums = sums
        }
    }

    public let sides: [Side]
    public let totals: [Total]
    /// Whether its amounts are yuan, which the official layouts say above the table and not in each heading.
    public let isInYuan: Bool

    public init(sides: [Side], totals: [Total] = [], isInYuan: Bool = false) {
        self.isInYuan = isInYuan
        self.sides = sides
        self.totals = totals
    }
}
