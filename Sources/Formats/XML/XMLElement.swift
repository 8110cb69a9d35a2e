/// The start of an element as the scanner met it; it must not outlive the call that hands it over.
public struct XMLElement {
    /// The name without its prefix: `row` for `x:row`. Office files are known by their parts, not by their prefixes.
    public let name: String

    private let attributes: UnsafePointer<UnsafePointer<CChar>?>?

    init(name: String, attributes: UnsafePointer<UnsafePointer<CChar>?>?) {
        self.name = name
        self.attributes = attributes
    }

    /// The value of an attribute by its name without prefix, nil where it is not there.
    public subscript(name: StaticString) -> String? { value(name).map { String(cString: $0) } }

    /// Whether a flag of Office's kind is set: there and neither `0` nor `false`.
    public func isSet(_ name: StaticString) -> Bool {
        guard let value = self[name] else { return false }
        return value != "0" && value != "false"
    }

    private func value(_ wanted: StaticString) -> UnsafePointer<CChar>? {
        guard var pair = attributes else { return nil }
        while let name = pair[0], let value = pair[1] {
            if Self.isName(name, wanted) { return value }
            pair += 2
        }
        return nil
    }

    private static func isName(_ name: UnsafePointer<CChar>, _ wanted: StaticString) -> Bool {
        var start = name
        var end = name
        while end.pointee != 0 {
            if end.pointee == 0x3A { start = end + 1 }
            end += 1
        }
        guard end - start == wanted.utf8CodeUnitCount else { return false }
        return wanted.withUTF8Buffer { bytes in
            bytes.indices.allSatisfy { UInt8(bitPattern: start[$0]) == bytes[$0] }
        }
    }
}
