/// What an EXIF block (a TIFF structure, CIPA DC-008) says that matters: which way up the picture is, whether it tells a place,
/// whether it holds a small copy of the picture.
struct ExifBlock: Equatable {
    /// 2 to 8 where the picture must be turned or mirrored to show as it was taken.
    private(set) var orientation: UInt8?
    private(set) var hasLocation = false
    private(set) var hasThumbnail = false

    private static let orientationTag: UInt32 = 0x0112
    private static let locationTag: UInt32 = 0x8825
    private static let short: UInt32 = 3

    /// Reads a TIFF structure; a broken one says nothing, and goes with the rest all the same.
    init(_ tiff: ArraySlice<UInt8>) {
        let tiff = [UInt8](tiff)
        let isBigEndian: Bool
        if tiff.starts(with: [0x4D, 0x4D, 0, 42]) {
            isBigEndian = true
        } else if tiff.starts(with: [0x49, 0x49, 42, 0]) {
            isBigEndian = false
        } else {
            return
        }
        func number(_ offset: Int, _ length: Int) -> UInt32? {
            guard offset >= 0, offset <= tiff.count - length else { return nil }
            let range = offset..<offset + length
            return isBigEndian ? tiff.bigEndian(range) : tiff.littleEndian(range)
        }
        guard let directory = number(4, 4).map({ Int($0) }), let count = number(directory, 2).map({ Int($0) }) else {
            return
        }
        for entry in 0..<count {
            let offset = directory + 2 + entry * 12
            guard let tag = number(offset, 2), let type = number(offset + 2, 2), let value = number(offset + 8, 2)
            else {
                return
            }
            if tag == Self.locationTag { hasLocation = true }
            if tag == Self.orientationTag, type == Self.short, (2...8).contains(value) { orientation = UInt8(value) }
        }
        hasThumbnail = number(directory + 2 + count * 12, 4).map { $0 != 0 } ?? false
    }

    /// What must go: all but an orientation that stands alone, as `minimal` writes it.
    func removed(from tiff: ArraySlice<UInt8>) -> Set<RemovedMetadata> {
        if let orientation, tiff.elementsEqual(Self.minimal(orientation: orientation)) { return [] }
        var removed: Set<RemovedMetadata> = [.exif]
        if hasLocation { removed.insert(.location) }
        if hasThumbnail { removed.insert(.thumbnail) }
        return removed
    }

    /// A TIFF structure with the orientation alone.
    static func minimal(orientation: UInt8) -> [UInt8] {
        [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
    }
}
