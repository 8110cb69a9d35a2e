/// What the header of a cleaned picture tells: its pixels, which way up it is meant, and whether it moves.
struct PictureShape: Equatable {
    var width = 0
    var height = 0
    /// 1 to 8, as EXIF counts.
    var orientation: UInt8 = 1
    var isAnimated = false
    /// Whether its colours are red, green and blue, so that its profile holds for the picture made of it.
    var hasRGB = false

    /// Nil for what no header is found in.
    init?(_ bytes: [UInt8]) {
        switch AttachmentKind.allCases.first(where: { $0.isPicture && $0.begins(bytes) }) {
        case .jpeg: try? readJPEG(bytes)
        case .png: try? readPNG(bytes)
        case .gif: try? readGIF(bytes)
        case .webp: try? readWebP(bytes)
        default: return nil
        }
        guard width > 0, height > 0 else { return nil }
    }

    /// Whether the picture stands upright only after a quarter turn.
    var isSideways: Bool { orientation >= 5 }

    private mutating func readJPEG(_ bytes: [UInt8]) throws(PictureDefect) {
        var input = PictureBytes(bytes)
        try input.skip(2)
        while true {
            try input.skip(1)
            let marker = try input.byte()
            let payload = try input.take(try input.bigEndian16() - 2)
            let start = payload.lowerBound
            switch marker {
            case 0xE1 where bytes.holds("Exif\0", at: payload) && payload.count >= 6:
                orientation = ExifBlock(bytes[payload.dropFirst(6)]).orientation ?? orientation
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                guard payload.count >= 6 else { return }
                height = Int(bytes.bigEndian(start + 1..<start + 3))
                width = Int(bytes.bigEndian(start + 3..<start + 5))
                hasRGB = bytes[start + 5] == 3
                return
            default: break
            }
        }
    }

    private mutating func readPNG(_ bytes: [UInt8]) throws(PictureDefect) {
        var input = PictureBytes(bytes)
        try input.skip(8)
        while true {
            let length = try input.bigEndian32()
            let name = String(decoding: bytes[try input.take(4)], as: UTF8.self)
            let payload = try input.take(length)
            try input.skip(4)
            let start = payload.lowerBound
            switch name {
            case "IHDR" where length == 13:
                width = Int(bytes.bigEndian(start..<start + 4))
                height = Int(bytes.bigEndian(start + 4..<start + 8))
                // Bit 1 of the colour type: true colour, with a palette or without.
                hasRGB = bytes[start + 9] & 2 != 0
            case "acTL": isAnimated = true
            case "eXIf": orientation = ExifBlock(bytes[payload]).orientation ?? orientation
            case "IDAT": return
            default: break
            }
        }
    }

    private mutating func readGIF(_ bytes: [UInt8]) throws(PictureDefect) {
        var input = PictureBytes(bytes)
        try input.skip(6)
        width = try input.littleEndian16()
        height = try input.littleEndian16()
    }

    /// Of the extended form, which alone names a size for the whole.
    private mutating func readWebP(_ bytes: [UInt8]) throws(PictureDefect) {
        var input = PictureBytes(bytes)
        try input.skip(12)
        guard input.stands("VP8X") else { return }
        try input.skip(12)
        let size = try input.take(6)
        width = Int(bytes.littleEndian(size.lowerBound..<size.lowerBound + 3)) + 1
        height = Int(bytes.littleEndian(size.lowerBound + 3..<size.upperBound)) + 1
    }
}
