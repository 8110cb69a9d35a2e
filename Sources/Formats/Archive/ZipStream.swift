import Diagnostics

/// The entries of a ZIP file on the disk, one after the other, for whoever unpacks it; none is in memory as a whole.
public struct ZipStream: ~Copyable {
    private var cursor: ZipCursor

    /// Throws where the file is damaged, cut off or no ZIP file.
    public init(path: String) throws(DiagnosticError) { cursor = try ZipCursor(path: path) }

    /// The next entry, nil behind the last. Throws for a link or what else is neither file nor folder, and for encrypted ones.
    public mutating func next() throws(DiagnosticError) -> ZipArchive.Entry? { try cursor.next() }

    /// The next piece of the entry, nil at its end; its bytes hold until the next call. Checks size and checksum.
    public mutating func chunk() throws(DiagnosticError) -> UnsafeRawBufferPointer? { try cursor.chunk() }
}
