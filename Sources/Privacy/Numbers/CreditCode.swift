/// 统一社会信用代码 (GB 32100): an organisation's number, public by law and never personal.
enum CreditCode {
    static let length = 18

    /// Whether eighteen characters are one: kind of body, region, check character.
    ///
    /// `character` gives the ASCII character at an offset.
    static func isValid(_ character: (Int) -> UInt8) -> Bool {
        guard kinds(of: character(0)).contains(character(1)) else { return false }
        var region = 0
        for offset in 2..<8 {
            guard character(offset).isDigit else { return false }
            region = region * 10 + Int(character(offset) & 0x0F)
        }
        // 100000 stands for bodies that the state itself registers.
        guard region == 100_000 || RegionPrefix.isPlausible(region) || region % 10_000 == 0 else { return false }
        return hasCheckCharacter(character)
    }

    /// The second characters that stand behind a registering department.
    private static func kinds(of department: UInt8) -> [UInt8] {
        switch department {
        case UInt8(ascii: "1"): Array("1239".utf8)
        case UInt8(ascii: "2"), UInt8(ascii: "4"), UInt8(ascii: "6"), UInt8(ascii: "7"), UInt8(ascii: "8"):
            Array("19".utf8)
        case UInt8(ascii: "3"): Array("1234569".utf8)
        case UInt8(ascii: "5"): Array("12349".utf8)
        case UInt8(ascii: "9"): Array("123".utf8)
        case UInt8(ascii: "A"), UInt8(ascii: "N"): Array("1239".utf8)
        case UInt8(ascii: "G"), UInt8(ascii: "Y"): Array("1".utf8)
        default: []
        }
    }

    /// GB 32100: weights 3^i mod 31 over seventeen characters.
    private static func hasCheckCharacter(_ character: (Int) -> UInt8) -> Bool {
        var sum = 0
        var weight = 1
        for offset in 0..<17 {
            guard let value = value(of: character(offset)) else { return false }
            sum += value * weight
            weight = weight * 3 % 31
        }
        return value(of: character(17)) == (31 - sum % 31) % 31
    }

    /// GB 32100 leaves out the letters I, O, S, V and Z.
    private static let values: [Int?] = {
        var values = [Int?](repeating: nil, count: 256)
        for (value, byte) in "0123456789ABCDEFGHJKLMNPQRTUWXY".utf8.enumerated() { values[Int(byte)] = value }
        return values
    }()

    private static func value(of byte: UInt8) -> Int? { values[Int(byte)] }
}
