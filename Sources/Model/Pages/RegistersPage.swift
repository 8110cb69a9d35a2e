/// The directory of registers.
public struct RegistersPage: Encodable, Sendable {
    public let registers: [Summary]
    /// Where all of them can be taken away at once.
    public let datasets: PageLink

    public struct Summary: Encodable, Sendable {
        public let link: PageLink
        public let count: Int
        public let publisher: String
        public let updated: Day?

        public init(link: PageLink, count: Int, publisher: String, updated: Day?) {
            self.link = link
            self.count = count
            self.publisher = publisher
            self.updated = updated
        }
    }

    public init(registers: [Summary], datasets: PageLink) {
        self.registers = registers
        self.datasets = datasets
    }
}
