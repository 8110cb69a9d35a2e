/// The size of each payload file, which BagIt's manifests have no room for: a tag file of ours, a line a file.
///
/// It tells a file that was cut short from one that was changed. Nothing rests on it, since the digest decides.
struct PayloadSizes: Hashable, Sendable {
    private(set) var sizes: [BundlePath: Int] = [:]

    init(_ sizes: [BundlePath: Int]) { self.sizes = sizes }

    /// In the order of the paths: the size in bytes, two spaces, the path.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for (path, size) in sizes.sorted(by: { $0.key < $1.key }) {
            bytes += Array("\(size)  ".utf8) + path.bytes + [0x0A]
        }
        return bytes
    }

    /// Lines that are not of this form are passed over.
    init(_ bytes: [UInt8]) {
        for line in bytes.split(separator: 0x0A) {
            let digits = line.prefix { (0x30...0x39).contains($0) }
            guard let size = Int(String(decoding: digits, as: UTF8.self)),
                line.dropFirst(digits.count).starts(with: [0x20, 0x20])
            else { continue }
            sizes[BundlePath(line.dropFirst(digits.count + 2))] = size
        }
    }
}
