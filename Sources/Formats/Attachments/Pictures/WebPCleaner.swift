/// Takes the metadata out of a WebP (RFC 9649) and leaves every chunk that pixels and colours come from.
struct WebPCleaner {
    private static let pixels: Set<String> = ["VP8 ", "VP8L", "ALPH"]
    private static let exifFlag: UInt8 = 0x08
    private static let xmpFlag: UInt8 = 0x04

    private let bytes: [UInt8]
    private var result = CleanedPicture(bytes: [])
    private var orientation: UInt8?
    /// Where the flags of the extended header stand in the result.
    private var flags: Int?
    private var hasPixels = false

    static func clean(_ bytes: [UInt8]) throws(PictureDefect) -> CleanedPicture {
        var cleaner = WebPCleaner(bytes: bytes)
        return try cleaner.run()
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func run() throws(PictureDefect) -> CleanedPicture {
        var input = PictureBytes(bytes)
        try input.skip(4)
        let size = try input.littleEndian32()
        try input.skip(4)
        // The size counts from behind itself, the word WEBP included.
        guard size >= 4, size - 4 <= input.remaining else { throw .truncated(at: bytes.count) }
        let end = input.position + size - 4
        // An odd size would leave the last chunk without its padding.
        if bytes.count > end + size % 2 { result.removed.insert(.trailing) }

        var body = PictureBytes(bytes, within: input.position..<end)
        while body.remaining > 0 { try chunk(in: &body) }
        guard hasPixels else { throw .malformed(at: body.position) }
        writeOrientation()
        var file = Array("RIFF".utf8)
        file.append(littleEndian32: UInt32(result.bytes.count + 4))
        result.bytes = file + Array("WEBP".utf8) + result.bytes
        return result
    }

    private mutating func chunk(in body: inout PictureBytes) throws(PictureDefect) {
        let start = body.position
        let (name, payload) = try Self.next(in: &body)
        switch name {
        case "VP8X":
            guard payload.count >= 10, result.bytes.isEmpty else { throw .malformed(at: start) }
            let size = payload.lowerBound + 4
            try CleanedPicture.checkSize(
                width: Int(bytes.littleEndian(size..<size + 3)) + 1,
                height: Int(bytes.littleEndian(size + 3..<size + 6)) + 1, at: start)
            flags = result.bytes.count + 8
            keep(name, bytes[payload])
        case "EXIF":
            // Some programs write the prefix that EXIF has in a JPEG.
            let hasPrefix = bytes.holds("Exif\0\0", at: payload)
            let tiff = bytes[payload.dropFirst(hasPrefix ? 6 : 0)]
            let block = ExifBlock(tiff)
            orientation = orientation ?? block.orientation
            result.removed.formUnion(block.removed(from: tiff))
        case "XMP ": result.removed.insert(.xmp)
        case "ICCP", "ANIM": keep(name, bytes[payload])
        case "ANMF":
            hasPixels = true
            keep(name, try frame(payload)[...])
        default:
            guard Self.pixels.contains(name) else {
                result.removed.insert(.application)
                return
            }
            hasPixels = true
            keep(name, bytes[payload])
        }
    }

    /// A frame of an animation, with only its pixels.
    private mutating func frame(_ payload: Range<Int>) throws(PictureDefect) -> [UInt8] {
        var body = PictureBytes(bytes, within: payload)
        var frame = [UInt8](bytes[try body.take(16)])
        while body.remaining > 0 {
            let (name, part) = try Self.next(in: &body)
            if Self.pixels.contains(name) {
                Self.append(name, bytes[part], to: &frame)
            } else {
                result.removed.insert(.application)
            }
        }
        return frame
    }

    private mutating func writeOrientation() {
        guard let flags else { return }
        result.bytes[flags] &= ~(Self.exifFlag | Self.xmpFlag)
        guard let orientation else { return }
        result.bytes[flags] |= Self.exifFlag
        keep("EXIF", ExifBlock.minimal(orientation: orientation)[...])
    }

    private mutating func keep(_ name: String, _ payload: ArraySlice<UInt8>) {
        Self.append(name, payload, to: &result.bytes)
    }

    private static func next(in body: inout PictureBytes) throws(PictureDefect) -> (name: String, payload: Range<Int>) {
        let name = String(decoding: body.bytes[try body.take(4)], as: UTF8.self)
        let payload = try body.take(try body.littleEndian32())
        // The padding of the last chunk is missing in files of some programs.
        if payload.count % 2 == 1, body.remaining > 0 { try body.skip(1) }
        return (name, payload)
    }

    private static func append(_ name: String, _ payload: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        bytes += Array(name.utf8)
        bytes.append(littleEndian32: UInt32(payload.count))
        bytes += payload
        if payload.count % 2 == 1 { bytes.append(0) }
    }
}
