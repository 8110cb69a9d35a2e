/// A QR code (ISO/IEC 18004) as the square of its modules, without the quiet zone around it.
public struct QRCode: Hashable, Encodable, Sendable {
    /// Dark modules that lie side by side in one row.
    public struct Run: Hashable, Sendable {
        public let row: Int
        public let column: Int
        public let length: Int
    }

    /// How many modules the square has to a side.
    public let side: Int
    /// Row by row; true is dark.
    public let modules: [Bool]

    /// Nil where the modules do not make a square.
    public init?(side: Int, modules: [Bool]) {
        guard side > 0, modules.count == side * side else { return nil }
        self.side = side
        self.modules = modules
    }

    /// The dark modules, the longest runs of each row.
    public var runs: [Run] {
        var runs: [Run] = []
        for row in 0..<side {
            var start: Int?
            for column in 0...side {
                let isDark = column < side && modules[row * side + column]
                if isDark {
                    start = start ?? column
                } else if let first = start {
                    runs.append(Run(row: row, column: first, length: column - first))
                    start = nil
                }
            }
        }
        return runs
    }
}
