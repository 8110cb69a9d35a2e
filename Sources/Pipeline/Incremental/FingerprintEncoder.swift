import Diagnostics
import Model

/// Writes values down as bytes that are the same for equal values wherever this program runs: what a fingerprint is taken of.
///
/// It rests on the conformances to `Encodable` that the compiler writes, so that no property can be forgotten. Where in the
/// content something stands is left out: no page tells it, and a row that is added above would make all that follow look changed.
/// One encoder serves many values after each other, so that it learns their types once.
struct FingerprintEncoder {
    private let sink: Sink

    init(knowing shared: SharedRecords = .none) { sink = Sink(knowing: shared) }

    fileprivate final class Sink {
        // One value is written at a time, and each of its parts by a call of its own: asking for every byte whether somebody else is at it
        // takes a tenth of the time.
        @exclusivity(unchecked) var bytes: [UInt8] = []
        let shared: SharedRecords
        /// Whether values of a type have no order of their own: asking the runtime takes ten times as long.
        @exclusivity(unchecked) private var unordered: [ObjectIdentifier: Bool] = [:]

        init(knowing shared: SharedRecords) { self.shared = shared }

        func isUnordered<T>(_ type: T.Type) -> Bool {
            if let known = unordered[ObjectIdentifier(type)] { return known }
            let isUnordered = type is any UnorderedValues.Type
            unordered[ObjectIdentifier(type)] = isUnordered
            return isUnordered
        }

        func append(_ mark: Mark) { bytes.append(mark.rawValue) }

        func append(_ number: UInt64) {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }

        func append(_ fingerprint: Fingerprint) {
            append(.shared)
            append(fingerprint.high)
            append(fingerprint.low)
        }

        func append(_ text: String) {
            var text = text
            text.withUTF8 {
                append(length: $0.count)
                bytes.append(contentsOf: $0)
            }
        }

        /// Most are short, and every byte is to be hashed.
        func append(length: Int) {
            if length < UInt8.max {
                bytes.append(UInt8(length))
            } else {
                bytes.append(UInt8.max)
                append(UInt64(length))
            }
        }

        /// A member by its number among those of its type, as the compiler has them: the names are the same for every value.
        func append<Key: CodingKey>(_ key: Key) {
            append(.key)
            switch MemoryLayout<Key>.size {
            case 0: bytes.append(0)
            case 1: withUnsafeBytes(of: key) { bytes.append($0[0]) }
            // Such as those of a dictionary, which are values of their own.
            default: append(key.stringValue)
            }
        }
    }

    /// What comes next; no run of values can be taken for another.
    fileprivate enum Mark: UInt8 {
        case null, yes, no, number, fraction, text, key, list, pairs, end, shared
    }

    var fingerprint: Fingerprint { Fingerprint(of: sink.bytes) }

    /// Forgets the values so far.
    mutating func begin() { sink.bytes.removeAll(keepingCapacity: true) }

    mutating func add(_ value: some Encodable) { Values(sink: sink).write(value) }

    /// What a record is told by wherever it is met (`SharedRecords`).
    static func fingerprint(ofRecord record: some Encodable) -> Fingerprint {
        let encoder = FingerprintEncoder()
        Values(sink: encoder.sink).writeMembers(of: record)
        return encoder.fingerprint
    }

    mutating func add(bytes: [UInt8]) {
        sink.append(.text)
        sink.append(length: bytes.count)
        sink.bytes += bytes
    }

    /// One value, or the entries of a list or the members of a structure as they come.
    fileprivate struct Values: Encoder, SingleValueEncodingContainer, UnkeyedEncodingContainer {
        let sink: Sink
        var count = 0
        var codingPath: [any CodingKey] { [] }
        var userInfo: [CodingUserInfoKey: Any] { [:] }

        init(sink: Sink) { self.sink = sink }

        func write<T: Encodable>(_ value: T) {
            if T.self == SourceLocation.self || writeWhole(value) { return }
            if let fingerprint = sink.shared.fingerprint(of: value) { return sink.append(fingerprint) }
            writeMembers(of: value)
        }

        fileprivate func writeMembers<T: Encodable>(of value: T) {
            // Sets and dictionaries come in another order each time.
            if sink.isUnordered(T.self), let unordered = value as? any UnorderedValues {
                return unordered.write(to: sink)
            }
            do {
                try value.encode(to: self)
                sink.append(.end)
            } catch {
                preconditionFailure("a value that cannot be written down: \(T.self)")
            }
        }

        /// What pages are mostly made of, in one step each: a container for every one takes ten times as long.
        private func writeWhole<T: Encodable>(_ value: T) -> Bool {
            if T.self == String.self, let text = value as? String {
                encode(text)
            } else if T.self == PagePath.self, let path = value as? PagePath {
                encode(path.description)
            } else if T.self == RegionCode.self, let code = value as? RegionCode {
                encode(code.description)
            } else if T.self == Day.self, let day = value as? Day {
                encode((day.year * 100 + day.month) * 100 + day.day)
            } else {
                return false
            }
            return true
        }

        func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
            sink.append(.pairs)
            return KeyedEncodingContainer(Members<Key>(sink: sink))
        }

        func unkeyedContainer() -> any UnkeyedEncodingContainer {
            sink.append(.list)
            return self
        }

        func singleValueContainer() -> any SingleValueEncodingContainer { self }

        func encodeNil() { sink.append(.null) }
        func encode(_ value: Bool) { sink.append(value ? .yes : .no) }
        func encode(_ value: String) {
            sink.append(.text)
            sink.append(value)
        }
        func encode(_ value: Double) {
            sink.append(.fraction)
            sink.append(value.bitPattern)
        }
        func encode(_ value: Float) { encode(Double(value)) }
        func encode(_ value: Int) { number(Int64(value)) }
        func encode(_ value: Int8) { number(Int64(value)) }
        func encode(_ value: Int16) { number(Int64(value)) }
        func encode(_ value: Int32) { number(Int64(value)) }
        func encode(_ value: Int64) { number(value) }
        func encode(_ value: UInt) { number(Int64(bitPattern: UInt64(value))) }
        func encode(_ value: UInt8) { number(Int64(value)) }
        func encode(_ value: UInt16) { number(Int64(value)) }
        func encode(_ value: UInt32) { number(Int64(value)) }
        func encode(_ value: UInt64) { number(Int64(bitPattern: value)) }
        func encode<T: Encodable>(_ value: T) { write(value) }

        private func number(_ value: Int64) {
            sink.append(.number)
            sink.append(UInt64(bitPattern: value))
        }

        func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
            container(keyedBy: type)
        }
        func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { unkeyedContainer() }
        func superEncoder() -> any Encoder { self }
    }

    /// The members of a structure under their names; one that is nil is not there.
    fileprivate struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let sink: Sink
        var codingPath: [any CodingKey] { [] }

        private func values(_ key: Key) -> Values {
            sink.append(key)
            return Values(sink: sink)
        }

        func encodeNil(forKey key: Key) { values(key).encodeNil() }
        func encode(_ value: Bool, forKey key: Key) { values(key).encode(value) }
        func encode(_ value: String, forKey key: Key) { values(key).encode(value) }
        func encode(_ value: Double, forKey key: Key) { values(key).encode(value) }
        func encode(_ value: Float, forKey key: Key) { values(key).encode(value) }
        func encode(_ value: Int, forKey key: Key) { values(key).encode(value) }
        func encode(_ value: Int8, forKey key: Key) { values(key).encode(value) }
        func encode(_ value: Int16, forKey key: Key) { values(key).encode(value) }
        func encode(_ value: Int32, forKey key: Key) { values(key).encode(value) }
        func encode(_ value: Int64, forKey key: Key) { values(key).encode(value) }
        func encode(_ value: UInt, forKey key: Key) { values(key).encode(value) }
        func encode(_ value: UInt8, forKey key: Key) { values(key).encode(value) }
        func encode(_ value: UInt16, forKey key: Key) { values(key).encode(value) }
        func encode(_ value: UInt32, forKey key: Key) { values(key).encode(value) }
        func encode(_ value: UInt64, forKey key: Key) { values(key).encode(value) }
        func encode<T: Encodable>(_ value: T, forKey key: Key) { values(key).write(value) }

        func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key)
            -> KeyedEncodingContainer<Nested>
        {
            values(key).container(keyedBy: type)
        }
        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { values(key).unkeyedContainer() }
        func superEncoder() -> any Encoder { Values(sink: sink) }
        func superEncoder(forKey key: Key) -> any Encoder { values(key) }
    }
}

/// A collection that has no order of its own, written in the order of its entries' bytes.
private protocol UnorderedValues {
    func write(to sink: FingerprintEncoder.Sink)
}

extension FingerprintEncoder.Sink {
    fileprivate func append(unordered entries: [[UInt8]]) {
        append(.list)
        for entry in entries.sorted(by: { $0.lexicographicallyPrecedes($1) }) { bytes += entry }
        append(.end)
    }

    fileprivate func bytes(_ values: any Encodable...) -> [UInt8] {
        let sink = FingerprintEncoder.Sink(knowing: shared)
        for value in values { FingerprintEncoder.Values(sink: sink).write(value) }
        return sink.bytes
    }
}

extension Set: UnorderedValues where Element: Encodable {
    fileprivate func write(to sink: FingerprintEncoder.Sink) {
        sink.append(unordered: map { sink.bytes($0) })
    }
}

extension Dictionary: UnorderedValues where Key: Encodable, Value: Encodable {
    fileprivate func write(to sink: FingerprintEncoder.Sink) {
        sink.append(unordered: map { sink.bytes($0.key, $0.value) })
    }
}
