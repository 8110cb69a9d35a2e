import CDeflate

/// Raw DEFLATE (RFC 1951), without the heads and sums of zlib and gzip, as a script of a hundred lines can unpack it.
///
/// The same bytes and the same libdeflate give the same result; another version of the library may say it in other bits.
public enum Deflate {
    /// High, since a file is packed once and fetched many times; the library has levels up to 12.
    private static let level: Int32 = 9

    public static func packed(_ bytes: [UInt8]) -> [UInt8] {
        guard let compressor = libdeflate_alloc_compressor(level) else { preconditionFailure("out of memory") }
        defer { libdeflate_free_compressor(compressor) }
        let bound = libdeflate_deflate_compress_bound(compressor, bytes.count)
        let packed = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
            count = libdeflate_deflate_compress(compressor, bytes, bytes.count, buffer.baseAddress, bound)
        }
        // The array keeps the room of the bound; those who keep many packed files want only what is filled.
        return packed.withUnsafeBufferPointer { Array($0) }
    }

    /// Nil where the bytes are no complete stream, or come to more than `limit` bytes.
    public static func unpacked(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
        guard let decompressor = libdeflate_alloc_decompressor() else { preconditionFailure("out of memory") }
        defer { libdeflate_free_decompressor(decompressor) }
        var isWhole = false
        let unpacked = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            isWhole =
                libdeflate_deflate_decompress(
                    decompressor, bytes, bytes.count, buffer.baseAddress, limit, &count) == LIBDEFLATE_SUCCESS
            if !isWhole { count = 0 }
        }
        return isWhole ? unpacked : nil
    }
}
