/// The other registers.
public struct RegistersPage: Sendable {
    public let registers: [PageLink]

    public init(registers: [PageLink]) {
        self.registers = registers
    }
}
