/// A register's table.
public struct RegisterPage: Sendable {
    public let register: Register
    public let table: DataTable

    public init(register: Register, table: DataTable) {
        self.register = register
        self.table = table
    }
}
