/// Takes the metadata out of a PNG (ISO/IEC 15948, with APNG) and leaves every chunk that pixels and colours come from.
///
/// Only chunks that are known to say how the picture looks are kept; a chunk that nobody knows could say anything.
struct PNGCleaner {
    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    private static let kept: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD",
        "hIST", "pHYs", "acTL", "fcTL", "fdAT",
    ]

    static func clean(_ bytes: [UInt8]) throws(PictureDefect) -> CleanedPicture {
        var input = PictureBytes(bytes)
        var result = CleanedPicture(bytes: signature)
        var orientation: UInt8?
        /// Where the orientation goes: before the pixels.
        var headerEnd: Int?
        var hasPixels = false
        try input.skip(signature.count)

        while true {
            let start = input.position
            let length = try input.bigEndian32()
            let name = String(decoding: bytes[try input.take(4)], as: UTF8.self)
            let payload = try input.take(length)
            let checksum = UInt32(try input.bigEndian32())
            guard CRC32.of(bytes[start + 4..<payload.upperBound]) == checksum else { throw .malformed(at: start) }
            guard (name == "IHDR") == (headerEnd == nil) else { throw .malformed(at: start) }

            switch name {
            case "IHDR":
                guard length == 13 else { throw .malformed(at: start) }
                let size = payload.lowerBound
                try CleanedPicture.checkSize(
                    width: Int(bytes.bigEndian(size..<size + 4)), height: Int(bytes.bigEndian(size + 4..<size + 8)),
                    at: start)
                headerEnd = result.bytes.count + 25
            case "IDAT": hasPixels = true
            case "eXIf":
                let block = ExifBlock(bytes[payload])
                orientation = orientation ?? block.orientation
                result.removed.formUnion(block.removed(from: bytes[payload]))
            case "tEXt", "zTXt": result.removed.insert(.comment)
            case "iTXt": result.removed.insert(bytes.holds("XML:com.adobe.xmp", at: payload) ? .xmp : .comment)
            case "tIME": result.removed.insert(.time)
            default:
                guard !kept.contains(name) else { break }
                // A capital letter first marks a chunk without which the picture cannot be shown.
                guard let initial = name.utf8.first, initial & 0x20 != 0 else { throw .malformed(at: start) }
                result.removed.insert(.application)
            }
            if kept.contains(name) { result.bytes += bytes[start..<input.position] }
            if name == "IEND" { break }
        }
        guard hasPixels, let headerEnd else { throw .malformed(at: input.position) }
        if input.remaining > 0 { result.removed.insert(.trailing) }
        if let orientation {
            result.bytes.insert(contentsOf: chunk("eXIf", ExifBlock.minimal(orientation: orientation)), at: headerEnd)
        }
        return result
    }

    private static func chunk(_ name: String, _ payload: [UInt8]) -> [UInt8] {
        var chunk: [UInt8] = []
        chunk.append(bigEndian32: UInt32(payload.count))
        chunk += Array(name.utf8) + payload
        chunk.append(bigEndian32: CRC32.of(chunk[4...]))
        return chunk
    }
}
