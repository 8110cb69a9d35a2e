/// Takes comments and application data out of a GIF (GIF89a specification) and leaves its pictures, their timing and looping.
struct GIFCleaner {
    private static let keptApplications: Set<String> = ["NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012"]

    private var input: PictureBytes
    private var result = CleanedPicture(bytes: [])

    static func clean(_ bytes: [UInt8]) throws(PictureDefect) -> CleanedPicture {
        var cleaner = GIFCleaner(input: PictureBytes(bytes))
        return try cleaner.run()
    }

    private init(input: PictureBytes) { self.input = input }

    private mutating func run() throws(PictureDefect) -> CleanedPicture {
        try input.skip(6)
        let width = try input.littleEndian16()
        let height = try input.littleEndian16()
        try CleanedPicture.checkSize(width: width, height: height, at: 6)
        let flags = try input.byte()
        try input.skip(2 + Self.colorTableLength(flags))
        result.bytes += input.bytes[..<input.position]

        var hasPicture = false
        /// The timing and transparency of the block that follows: it goes or stays with it.
        var control: Range<Int>?
        while true {
            let start = input.position
            switch try input.byte() {
            case 0x3B:
                guard hasPicture else { throw .malformed(at: start) }
                result.bytes.append(0x3B)
                if input.remaining > 0 { result.removed.insert(.trailing) }
                return result
            case 0x2C:
                try input.skip(8)
                try input.skip(Self.colorTableLength(try input.byte()))
                try input.skip(1)
                try skipBlocks()
                if let control { result.bytes += input.bytes[control] }
                control = nil
                result.bytes += input.bytes[start..<input.position]
                hasPicture = true
            case 0x21:
                let label = try input.byte()
                let block = start..<(try end(of: label, from: start))
                switch label {
                case 0xF9: control = block
                case 0xFE: result.removed.insert(.comment)
                case 0xFF: keepApplication(block)
                default:
                    result.removed.insert(.application)
                    // Text drawn by the viewer, which none does; its timing would fall to the next picture.
                    if label == 0x01 { control = nil }
                }
            default: throw .malformed(at: start)
            }
        }
    }

    private mutating func end(of label: UInt8, from start: Int) throws(PictureDefect) -> Int {
        try skipBlocks()
        return input.position
    }

    private mutating func keepApplication(_ block: Range<Int>) {
        // Behind the introducer, the label and the length of eleven stands the application's name.
        let name = String(decoding: input.bytes[block.dropFirst(3).prefix(11)], as: UTF8.self)
        if Self.keptApplications.contains(name) {
            result.bytes += input.bytes[block]
        } else {
            result.removed.insert(name == "XMP DataXMP" ? .xmp : .application)
        }
    }

    /// Blocks of up to 255 bytes, up to the empty one.
    private mutating func skipBlocks() throws(PictureDefect) {
        while true {
            let length = Int(try input.byte())
            guard length > 0 else { return }
            try input.skip(length)
        }
    }

    private static func colorTableLength(_ flags: UInt8) -> Int { flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1) }
}
