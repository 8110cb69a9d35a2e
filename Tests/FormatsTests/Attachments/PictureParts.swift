/// Pieces of picture files, put together by the tests; none of them needs real pixels, since nothing decodes them.
enum PictureParts {
    /// A TIFF structure with an orientation, and where wanted a GPS directory and a thumbnail.
    static func tiff(
        orientation: UInt8 = 1, hasLocation: Bool = false, hasThumbnail: Bool = false, isLittle: Bool = false
    )
        -> [UInt8]
    {
        func number(_ value: Int, _ length: Int) -> [UInt8] {
            let big = (0..<length).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
            return isLittle ? big.reversed() : big
        }
        var entries = [number(0x0112, 2) + number(3, 2) + number(1, 4) + number(Int(orientation), 2) + [0, 0]]
        if hasLocation { entries.append(number(0x8825, 2) + number(4, 2) + number(1, 4) + number(200, 4)) }
        let header: [UInt8] = isLittle ? [0x49, 0x49, 42, 0] : [0x4D, 0x4D, 0, 42]
        return header + number(8, 4) + number(entries.count, 2) + entries.flatMap(\.self)
            + number(hasThumbnail ? 300 : 0, 4) + Array("phone of the clerk".utf8)
    }

    // MARK: JPEG

    static func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
        let length = payload.count + 2
        return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + payload
    }

    static let jfif = segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
    static func frame(width: Int = 16, height: Int = 8) -> [UInt8] {
        segment(
            0xC0,
            [8, UInt8(height >> 8), UInt8(height & 255), UInt8(width >> 8), UInt8(width & 255), 1, 1, 0x11, 0])
    }
    /// A scan with a stuffed byte and a restart marker in its data.
    static let scan = segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56]
    static let end: [UInt8] = [0xFF, 0xD9]

    static func exif(_ tiff: [UInt8]) -> [UInt8] { segment(0xE1, Array("Exif\0\0".utf8) + tiff) }

    static func jpeg(_ before: [UInt8]..., pixels: [UInt8] = frame() + scan, trailing: [UInt8] = []) -> [UInt8] {
        [0xFF, 0xD8] + before.flatMap(\.self) + pixels + end + trailing
    }

    // MARK: PNG

    static func chunk(_ name: String, _ payload: [UInt8] = []) -> [UInt8] {
        let body = Array(name.utf8) + payload
        return big32(UInt32(payload.count)) + body + big32(checksum(body))
    }

    static func header(width: UInt32 = 3, height: UInt32 = 2) -> [UInt8] {
        chunk("IHDR", big32(width) + big32(height) + [8, 2, 0, 0, 0])
    }

    static func png(_ chunks: [UInt8]..., trailing: [UInt8] = []) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunks.flatMap(\.self) + chunk("IEND") + trailing
    }

    private static func big32(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    /// The slow, obvious form of ISO 3309.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var value = ~UInt32(0)
        for byte in bytes {
            for bit in 0..<8 {
                let isSet = (value ^ UInt32(byte) >> bit) & 1 == 1
                value = isSet ? value >> 1 ^ 0xEDB8_8320 : value >> 1
            }
        }
        return ~value
    }

    // MARK: WebP

    static func riff(_ name: String, _ payload: [UInt8]) -> [UInt8] {
        Array(name.utf8) + little32(payload.count) + payload + (payload.count % 2 == 1 ? [0] : [])
    }

    static func webp(_ chunks: [UInt8]..., trailing: [UInt8] = []) -> [UInt8] {
        let body = Array("WEBP".utf8) + chunks.flatMap(\.self)
        return Array("RIFF".utf8) + little32(body.count) + body + trailing
    }

    static func extended(flags: UInt8, width: UInt8 = 4, height: UInt8 = 4) -> [UInt8] {
        riff("VP8X", [flags, 0, 0, 0, width - 1, 0, 0, height - 1, 0, 0])
    }

    private static func little32(_ value: Int) -> [UInt8] {
        [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    // MARK: GIF

    static let gifHead = Array("GIF89a".utf8) + [2, 0, 2, 0, 0x80, 0, 0] + [0, 0, 0, 255, 255, 255]
    static let gifPicture: [UInt8] = [0x2C, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 2, 0x44, 0x01, 0]
    static func gifExtension(_ label: UInt8, _ blocks: [UInt8]...) -> [UInt8] {
        [0x21, label] + blocks.flatMap { [UInt8($0.count)] + $0 } + [0]
    }
    static func gif(_ blocks: [UInt8]..., trailing: [UInt8] = []) -> [UInt8] {
        gifHead + blocks.flatMap(\.self) + [0x3B] + trailing
    }
}
