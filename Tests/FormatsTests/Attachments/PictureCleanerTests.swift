import Diagnostics
import Testing

@testable import Formats

@Suite("A picture")
struct PictureCleanerTests {
    private typealias Parts = PictureParts
    private static let text = Array("taken by the clerk at home".utf8)

    /// Pictures with something in them that must go, the same without it, and what went.
    static let dirty: [(name: String, before: [UInt8], after: [UInt8], removed: Set<RemovedMetadata>)] = [
        (
            "JPEG with camera data, place and thumbnail",
            Parts.jpeg(Parts.jfif, Parts.exif(Parts.tiff(hasLocation: true, hasThumbnail: true))),
            Parts.jpeg(Parts.jfif), [.exif, .location, .thumbnail]
        ),
        (
            "JPEG that is turned keeps its orientation alone",
            Parts.jpeg(Parts.jfif, Parts.exif(Parts.tiff(orientation: 6, hasLocation: true, isLittle: true))),
            Parts.jpeg(Parts.jfif, Parts.exif(ExifBlock.minimal(orientation: 6))), [.exif, .location]
        ),
        (
            "JPEG with XMP, IPTC, a comment and a program's own block",
            Parts.jpeg(
                Parts.segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + text),
                Parts.segment(0xED, Array("Photoshop 3.0\0".utf8) + text), Parts.segment(0xFE, text),
                Parts.segment(0xEB, text)),
            Parts.jpeg(), [.xmp, .iptc, .comment, .application]
        ),
        (
            "JPEG with a second picture named and put behind the first",
            Parts.jpeg(Parts.jfif, Parts.segment(0xE2, Array("MPF\0".utf8) + text), trailing: Parts.jpeg(Parts.jfif)),
            Parts.jpeg(Parts.jfif), [.extraPicture, .trailing]
        ),
        (
            "JPEG with a thumbnail in its JFIF header",
            Parts.jpeg(Parts.segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9])),
            Parts.jpeg(Parts.jfif), [.thumbnail]
        ),
        (
            "JPEG with a comment between its scans",
            Parts.jpeg(pixels: Parts.frame() + Parts.scan + Parts.segment(0xFE, text) + Parts.scan),
            Parts.jpeg(pixels: Parts.frame() + Parts.scan + Parts.scan), [.comment]
        ),
        (
            "PNG with texts, a time, an unknown chunk and a rest",
            Parts.png(
                Parts.header(), Parts.chunk("tEXt", text), Parts.chunk("zTXt", text),
                Parts.chunk("tIME", [7, 234, 1, 1, 1, 1, 1]),
                Parts.chunk("caBX", text), Parts.chunk("IDAT", [1, 2, 3]),
                Parts.chunk("iTXt", Array("XML:com.adobe.xmp\0".utf8) + text), trailing: text),
            Parts.png(Parts.header(), Parts.chunk("IDAT", [1, 2, 3])), [.comment, .time, .application, .xmp, .trailing]
        ),
        (
            "PNG that is turned keeps its orientation alone",
            Parts.png(
                Parts.header(), Parts.chunk("IDAT", [1]),
                Parts.chunk("eXIf", Parts.tiff(orientation: 3, hasLocation: true))),
            Parts.png(
                Parts.header(), Parts.chunk("eXIf", ExifBlock.minimal(orientation: 3)), Parts.chunk("IDAT", [1])),
            [.exif, .location]
        ),
        (
            "WebP with EXIF and XMP loses them and the flags that promise them",
            Parts.webp(
                Parts.extended(flags: 0x2C), Parts.riff("ICCP", text), Parts.riff("VP8 ", [1, 2, 3]),
                Parts.riff("EXIF", Parts.tiff(hasLocation: true)), Parts.riff("XMP ", text)),
            Parts.webp(Parts.extended(flags: 0x20), Parts.riff("ICCP", text), Parts.riff("VP8 ", [1, 2, 3])),
            [.exif, .location, .xmp]
        ),
        (
            "WebP that is turned keeps its orientation alone, without the prefix of a JPEG",
            Parts.webp(
                Parts.extended(flags: 0x08), Parts.riff("VP8L", [1, 2]),
                Parts.riff("EXIF", Array("Exif\0\0".utf8) + Parts.tiff(orientation: 8))),
            Parts.webp(
                Parts.extended(flags: 0x08), Parts.riff("VP8L", [1, 2]),
                Parts.riff("EXIF", ExifBlock.minimal(orientation: 8))),
            [.exif]
        ),
        (
            "WebP with an unknown chunk within a frame, and a rest",
            Parts.webp(
                Parts.extended(flags: 0x02), Parts.riff("ANIM", [0, 0, 0, 0, 0, 0]),
                Parts.riff(
                    "ANMF", [UInt8](repeating: 0, count: 16) + Parts.riff("note", text) + Parts.riff("VP8 ", [1])),
                trailing: text),
            Parts.webp(
                Parts.extended(flags: 0x02), Parts.riff("ANIM", [0, 0, 0, 0, 0, 0]),
                Parts.riff("ANMF", [UInt8](repeating: 0, count: 16) + Parts.riff("VP8 ", [1]))),
            [.application, .trailing]
        ),
        (
            "GIF with a comment, a program's block and a rest",
            Parts.gif(
                Parts.gifExtension(0xFF, Array("NETSCAPE2.0".utf8), [1, 0, 0]), Parts.gifExtension(0xFE, text),
                Parts.gifExtension(0xFF, Array("XMP DataXMP".utf8), text), Parts.gifExtension(0xF9, [0, 0, 0, 0]),
                Parts.gifPicture, trailing: text),
            Parts.gif(
                Parts.gifExtension(0xFF, Array("NETSCAPE2.0".utf8), [1, 0, 0]), Parts.gifExtension(0xF9, [0, 0, 0, 0]),
                Parts.gifPicture),
            [.comment, .xmp, .trailing]
        ),
    ]

    @Test("loses what its maker did not mean to publish, and nothing else", arguments: dirty.indices)
    func isCleaned(index: Int) throws {
        let (name, before, after, removed) = Self.dirty[index]
        let cleaned = try PictureCleaner.clean(before)
        #expect(cleaned.bytes == after, "\(name)")
        #expect(cleaned.removed == removed, "\(name)")
    }

    @Test("that is clean stays as it is", arguments: dirty.indices)
    func staysClean(index: Int) throws {
        let clean = Self.dirty[index].after
        #expect(try PictureCleaner.clean(clean) == CleanedPicture(bytes: clean))
    }

    @Test("keeps its colour profile and colour transform")
    func keepsColours() throws {
        let profile = Parts.segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1] + Self.text)
        let adobe = Parts.segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1])
        let jpeg = Parts.jpeg(Parts.jfif, adobe, profile)
        #expect(try PictureCleaner.clean(jpeg) == CleanedPicture(bytes: jpeg))
        let png = Parts.png(Parts.header(), Parts.chunk("iCCP", Self.text), Parts.chunk("IDAT", [1]))
        #expect(try PictureCleaner.clean(png) == CleanedPicture(bytes: png))
    }

    @Test("that is cut off anywhere is an error, never a crash or a rest of a picture", arguments: dirty.indices)
    func truncated(index: Int) {
        let whole = Self.dirty[index].after
        for length in 0..<whole.count {
            #expect(throws: PictureDefect.self, "\(length) of \(whole.count)") {
                try PictureCleaner.clean(Array(whole[..<length]))
            }
        }
    }

    @Test("with any byte changed is read or refused without a crash, and never carries the removed texts on")
    func corrupted() {
        for (name, before, _, _) in Self.dirty {
            for position in before.indices {
                for value: UInt8 in [0x00, 0x7F, 0xFF] {
                    var bytes = before
                    bytes[position] = value
                    guard let cleaned = try? PictureCleaner.clean(bytes) else { continue }
                    #expect(cleaned.bytes.count <= bytes.count + 44, "\(name)")
                }
            }
        }
    }

    @Test(
        "with more pixels than a viewer can hold is refused",
        arguments: [
            PictureParts.jpeg(pixels: PictureParts.frame(width: 65_000, height: 65_000) + PictureParts.scan),
            PictureParts.png(PictureParts.header(width: 1 << 31, height: 1 << 31), PictureParts.chunk("IDAT")),
            PictureParts.webp(
                PictureParts.riff("VP8X", [0, 0, 0, 0, 255, 255, 255, 255, 255, 255]), PictureParts.riff("VP8 ", [1])),
        ])
    func oversized(bytes: [UInt8]) {
        #expect(throws: DiagnosticError.self) { try PictureCleaner.clean(bytes, file: "files/a") }
        do {
            _ = try PictureCleaner.clean(bytes, file: "files/a")
        } catch {
            #expect(error.diagnostic.rule == .pictureSize)
        }
    }

    @Test("whose checksum is wrong is broken")
    func checksum() {
        var png = PictureParts.png(PictureParts.header(), PictureParts.chunk("IDAT", [1, 2, 3]))
        png[png.count - 17] ^= 1
        #expect(throws: PictureDefect.malformed(at: 33)) { try PictureCleaner.clean(png) }
    }
}
