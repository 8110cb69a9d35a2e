/// Takes the metadata out of a JPEG (ITU-T T.81, JFIF, CIPA DC-008) and leaves every byte that pixels come from.
///
/// Kept: the JFIF header without its thumbnail, the colour profile, Adobe's colour transform, tables, frames and scans, and
/// the orientation in a block of its own.
struct JPEGCleaner {
    private var input: PictureBytes
    private var result = CleanedPicture(bytes: [0xFF, 0xD8])
    private var orientation: UInt8?
    /// Where the orientation goes: behind the JFIF header, before all else.
    private var headerEnd = 2
    private var hasFrame = false
    private var hasScan = false

    static func clean(_ bytes: [UInt8]) throws(PictureDefect) -> CleanedPicture {
        var cleaner = JPEGCleaner(input: PictureBytes(bytes))
        return try cleaner.run()
    }

    private init(input: PictureBytes) { self.input = input }

    private mutating func run() throws(PictureDefect) -> CleanedPicture {
        try input.skip(2)
        while true {
            let marker = try marker()
            if marker == 0xD9 { break }
            try segment(marker)
        }
        guard hasFrame, hasScan else { throw .malformed(at: input.position) }
        result.bytes += [0xFF, 0xD9]
        if input.remaining > 0 { result.removed.insert(.trailing) }
        if let orientation {
            let tiff = ExifBlock.minimal(orientation: orientation)
            var block: [UInt8] = [0xFF, 0xE1]
            block.append(bigEndian16: 2 + 6 + tiff.count)
            block += Array("Exif\0\0".utf8) + tiff
            result.bytes.insert(contentsOf: block, at: headerEnd)
        }
        return result
    }

    /// The next marker's code; any number of fill bytes may stand before it.
    private mutating func marker() throws(PictureDefect) -> UInt8 {
        let position = input.position
        guard try input.byte() == 0xFF else { throw .malformed(at: position) }
        var code = try input.byte()
        while code == 0xFF { code = try input.byte() }
        return code
    }

    private mutating func segment(_ marker: UInt8) throws(PictureDefect) {
        let position = input.position
        let length = try input.bigEndian16()
        guard length >= 2 else { throw .malformed(at: position) }
        let payload = try input.take(length - 2)
        switch marker {
        case 0xE0...0xEF: application(marker, payload)
        case 0xFE: result.removed.insert(.comment)
        // Frames, but for the tables among their codes: their size stands behind the sample precision.
        case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
            guard payload.count >= 6 else { throw .malformed(at: position) }
            let start = payload.lowerBound
            try CleanedPicture.checkSize(
                width: Int(input.bytes.bigEndian(start + 3..<start + 5)),
                height: Int(input.bytes.bigEndian(start + 1..<start + 3)), at: position)
            hasFrame = true
            keep(marker, payload)
        case 0xC4, 0xCC, 0xDB...0xDD: keep(marker, payload)
        case 0xDA:
            guard hasFrame else { throw .malformed(at: position) }
            hasScan = true
            keep(marker, payload)
            try scan()
        default: throw .malformed(at: position)
        }
    }

    private mutating func application(_ marker: UInt8, _ payload: Range<Int>) {
        let bytes = input.bytes
        switch marker {
        case 0xE0 where bytes.holds("JFIF\0", at: payload) && payload.count >= 14: header(payload)
        case 0xE0 where bytes.holds("JFXX\0", at: payload): result.removed.insert(.thumbnail)
        case 0xE1 where bytes.holds("Exif\0", at: payload) && payload.count >= 6:
            let tiff = bytes[payload.dropFirst(6)]
            let block = ExifBlock(tiff)
            orientation = orientation ?? block.orientation
            result.removed.formUnion(block.removed(from: tiff))
        case 0xE1: result.removed.insert(.xmp)
        case 0xE2 where bytes.holds("ICC_PROFILE\0", at: payload): keep(marker, payload)
        case 0xE2 where bytes.holds("MPF\0", at: payload): result.removed.insert(.extraPicture)
        case 0xED: result.removed.insert(.iptc)
        case 0xEE where bytes.holds("Adobe", at: payload) && payload.count >= 12:
            keep(marker, payload.lowerBound..<payload.lowerBound + 12)
            if payload.count > 12 { result.removed.insert(.application) }
        default: result.removed.insert(.application)
        }
    }

    /// The first JFIF header with a thumbnail of no size; a second one says nothing.
    private mutating func header(_ payload: Range<Int>) {
        guard headerEnd == 2, result.bytes.count == 2 else {
            result.removed.insert(.application)
            return
        }
        if payload.count > 14 { result.removed.insert(.thumbnail) }
        result.bytes += [0xFF, 0xE0, 0, 16]
        result.bytes += input.bytes[payload.lowerBound..<payload.lowerBound + 12]
        result.bytes += [0, 0]
        headerEnd = result.bytes.count
    }

    private mutating func keep(_ marker: UInt8, _ payload: Range<Int>) {
        result.bytes += [0xFF, marker]
        result.bytes.append(bigEndian16: payload.count + 2)
        result.bytes += input.bytes[payload]
    }

    /// The coded data of a scan, up to the next marker that is neither a stuffed byte nor a restart.
    private mutating func scan() throws(PictureDefect) {
        let start = input.position
        let end = input.bytes.withUnsafeBufferPointer { bytes in
            var index = start
            while index + 1 < bytes.count {
                if bytes[index] == 0xFF, bytes[index + 1] != 0, !(0xD0...0xD7).contains(bytes[index + 1]) {
                    return index
                }
                index += 1
            }
            return bytes.count
        }
        guard end < input.bytes.count else { throw .truncated(at: input.bytes.count) }
        result.bytes += input.bytes[try input.take(end - start)]
    }
}
