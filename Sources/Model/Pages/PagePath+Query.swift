extension PagePath {
    /// A register's page, with only the rows shown that have a value in a column (`tables.js`); all of them without script.
    public func choosing(_ value: String, inColumn index: Int, ofTable table: Int = 0) -> PagePath {
        PagePath("\(self)?\(table == 0 ? "" : "t\(table + 1)")f\(index + 1)=\(value.percentEncoded)")
    }
}

extension String {
    /// As it stands within a query (RFC 3986: all but unreserved characters are encoded).
    public var percentEncoded: String {
        var encoded = ""
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += byte < 16 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return encoded
    }
}
