/// A growing buffer of UTF-8 bytes into which a page is written.
///
/// It is not an `[UInt8]`: appending a short run is the whole work of a template, and without the array's checks for
/// uniqueness and bounds it takes about half the time.
public struct HTMLBuffer: ~Copyable {
    private var storage: UnsafeMutableRawBufferPointer
    public private(set) var count = 0
    /// What leads from the page being written to the portal's root, such as `../`; put before every address that is
    /// given from the root (`Attribute.href(fromRoot:)`), so that no component has to know where it stands.
    public var pathToRoot = ""
    /// The style sheets and scripts that what was written asked for, by their addresses from the root; the page's head names them.
    public private(set) var requiredFiles: [String] = []

    public init(capacity: Int = 16 * 1024) {
        storage = .allocate(byteCount: max(capacity, 64), alignment: 1)
    }

    deinit { storage.deallocate() }

    public mutating func append(_ text: StaticString) {
        append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    public mutating func append(_ byte: UInt8) {
        reserve(1)
        storage[count] = byte
        count += 1
    }

    public mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { append($0) }
    }

    public mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress, let target = storage.baseAddress, !bytes.isEmpty else { return }
        if bytes.count > storage.count - count { return appendGrowing(bytes) }
        (target + count).copyMemory(from: source, byteCount: bytes.count)
        count += bytes.count
    }

    /// Writes text so that it means itself between tags and inside a double-quoted attribute.
    public mutating func append(escaping text: String) {
        var text = text
        text.withUTF8 { append(escaping: UnsafeRawBufferPointer($0)) }
    }

    /// Copies the runs between special bytes; control characters, which HTML does not allow, are left out.
    public mutating func append(escaping bytes: UnsafeRawBufferPointer) {
        var runStart = 0
        for index in bytes.indices where Escaping.isSpecial(bytes[index]) {
            append(UnsafeRawBufferPointer(rebasing: bytes[runStart..<index]))
            append(Escaping.replacement(for: bytes[index]))
            runStart = index + 1
        }
        append(UnsafeRawBufferPointer(rebasing: bytes[runStart...]))
    }

    /// Notes that a page with what is being written needs a style sheet or script.
    public mutating func require(_ file: String) {
        if !requiredFiles.contains(file) { requiredFiles.append(file) }
    }

    /// Lends the bytes written so far.
    public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(UnsafeRawBufferPointer(rebasing: storage[..<count]))
    }

    /// Forgets what was written and keeps the memory for the next page.
    public mutating func removeAll() {
        count = 0
        requiredFiles = []
    }

    private mutating func reserve(_ extra: Int) {
        guard extra > storage.count - count else { return }
        let larger = UnsafeMutableRawBufferPointer.allocate(
            byteCount: max(storage.count * 2, count + extra), alignment: 1)
        larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: storage[..<count]))
        storage.deallocate()
        storage = larger
    }

    private mutating func appendGrowing(_ bytes: UnsafeRawBufferPointer) {
        reserve(bytes.count)
        append(bytes)
    }
}
