import Model

/// As bytes, for a later build that does not read the table again. Numbers are varints, the lowest seven bits first.
extension FigureSummary {
    public typealias Packed = [UInt8]

    public var packed: Packed {
        var bytes = Packed()
        bytes.append(layout.rawValue | (comparesWithLastPeriod ? 0x80 : 0))
        switch source {
        case .text(let file):
            bytes.append(0)
            bytes.append(text: file)
        case .sheet(let file, let name):
            bytes.append(1)
            bytes.append(text: file)
            bytes.append(text: name)
        }
        bytes.append(number: UInt64(rows.count))
        for row in rows { row.append(to: &bytes) }
        return bytes
    }

    /// Nil where the bytes are none that `packed` has made.
    public init?(packed: Packed, of subject: FigureSubject) {
        var reader = Reader(bytes: packed)
        guard let head = reader.byte(), let layout = Layout(rawValue: head & 0x7F), let kind = reader.byte(),
            kind <= 1, let file = reader.text()
        else { return nil }
        if kind == 0 {
            source = .text(file: file)
        } else {
            guard let name = reader.text() else { return nil }
            source = .sheet(file: file, name: name)
        }
        guard let count = reader.number(), count <= packed.count else { return nil }
        var rows: [Row] = []
        rows.reserveCapacity(Int(count))
        for _ in 0..<count {
            guard let row = Row(from: &reader) else { return nil }
            rows.append(row)
        }
        guard reader.isAtEnd else { return nil }
        self.subject = subject
        self.layout = layout
        self.rows = rows
        comparesWithLastPeriod = head & 0x80 != 0
    }

    struct Reader {
        let bytes: Packed
        private var position = 0

        init(bytes: Packed) { self.bytes = bytes }

        var isAtEnd: Bool { position == bytes.count }

        mutating func byte() -> UInt8? {
            guard position < bytes.count else { return nil }
            defer { position += 1 }
            return bytes[position]
        }

        mutating func number() -> UInt64? {
            var number: UInt64 = 0
            for shift in stride(from: UInt64(0), to: 64, by: 7) {
                guard let byte = byte() else { return nil }
                number |= UInt64(byte & 0x7F) << shift
                if byte < 0x80 { return number }
            }
            return nil
        }

        mutating func text() -> String? {
            guard let count = number(), count <= bytes.count - position else { return nil }
            defer { position += Int(count) }
            return String(decoding: bytes[position..<position + Int(count)], as: UTF8.self)
        }
    }
}

extension [UInt8] {
    fileprivate mutating func append(number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }

    fileprivate mutating func append(text: String) {
        append(number: UInt64(text.utf8.count))
        append(contentsOf: text.utf8)
    }
}

extension FigureSummary.Row {
    fileprivate func append(to bytes: inout [UInt8]) {
        withUnsafeBytes(of: key.value.littleEndian) { bytes.append(contentsOf: $0) }
        bytes += [role.rawValue, scale, filled]
        bytes.append(number: UInt64(bitPattern: Int64(line)))
        for column in 0..<3 where filled & 1 << column != 0 {
            bytes.append(number: UInt64(place(column)))
            let units = units(column)
            // Of either sign: 0, -1, 1, -2 … become 0, 1, 2, 3 ….
            bytes.append(number: UInt64(bitPattern: units << 1 ^ units >> 63))
        }
    }

    fileprivate init?(from reader: inout FigureSummary.Reader) {
        var key: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 8) {
            guard let byte = reader.byte() else { return nil }
            key |= UInt64(byte) << shift
        }
        guard let role = reader.byte().flatMap(FigureSummary.Role.init), let scale = reader.byte(),
            let filled = reader.byte(), filled < 8, let line = reader.number()
        else { return nil }
        var (places, units): ([UInt16], [Int64]) = ([0, 0, 0], [0, 0, 0])
        for column in 0..<3 where filled & 1 << column != 0 {
            guard let place = reader.number(), let folded = reader.number() else { return nil }
            places[column] = UInt16(truncatingIfNeeded: place)
            units[column] = Int64(bitPattern: folded >> 1) ^ -Int64(bitPattern: folded & 1)
        }
        self.init(
            key: LabelKey(value: key), role: role, scale: scale, filled: filled,
            line: Int32(truncatingIfNeeded: Int64(bitPattern: line)), places: places, units: units)
    }
}
