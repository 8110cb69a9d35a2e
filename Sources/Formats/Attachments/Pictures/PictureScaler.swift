import CPixbuf
import Foundation
import Synchronization

/// Makes pictures anew with gdk-pixbuf: smaller, and the right way up. A picture of lines and text stays PNG and sharp, a photograph
/// JPEG.
enum PictureScaler {
    /// More pixels than a telephone's usual photograph take so much memory that one at a time is made.
    private static let manyPixels = 24_000_000
    private static let turn = Mutex(())

    /// Nil for what the library cannot read to its end. The same bytes come of the same bytes, on any number of cores.
    static func remade(_ bytes: [UInt8], kind: AttachmentKind, shape: PictureShape) -> [UInt8]? {
        guard shape.width * shape.height > manyPixels else { return make(bytes, kind: kind, shape: shape) }
        return turn.withLock { _ in make(bytes, kind: kind, shape: shape) }
    }

    private static func make(_ bytes: [UInt8], kind: AttachmentKind, shape: PictureShape) -> [UInt8]? {
        let type = kind == .png ? "png" : "jpeg"
        guard let loader = gdk_pixbuf_loader_new_with_type(type, nil) else { return nil }
        defer { g_object_unref(UnsafeMutableRawPointer(loader)) }
        let shown = ShownPicture(shape, kind: kind)
        // Asked for beforehand, so that a JPEG is never unpacked at its full size.
        if shape.isSideways {
            gdk_pixbuf_loader_set_size(loader, CInt(shown.height), CInt(shown.width))
        } else {
            gdk_pixbuf_loader_set_size(loader, CInt(shown.width), CInt(shown.height))
        }
        let isRead = gdk_pixbuf_loader_write(loader, bytes, bytes.count, nil) != 0
        // Closed in any case: a loader that is dropped open complains.
        guard gdk_pixbuf_loader_close(loader, nil) != 0, isRead, let loaded = gdk_pixbuf_loader_get_pixbuf(loader)
        else { return nil }
        let profile = shape.hasRGB ? gdk_pixbuf_get_option(loaded, "icc-profile").map { String(cString: $0) } : nil
        guard let upright = upright(loaded, orientation: shape.orientation) else { return nil }
        defer { if upright != loaded { g_object_unref(UnsafeMutableRawPointer(upright)) } }
        return encoded(
            upright, as: type,
            options: [kind == .png ? ("compression", "9") : ("quality", "85")]
                + (profile.map { [("icc-profile", $0)] } ?? []))
    }

    /// Turns and mirrors as EXIF's numbers ask; the picture itself where nothing is to be done.
    private static func upright(_ picture: OpaquePointer, orientation: UInt8) -> OpaquePointer? {
        // What stands after a turn against the clock by so many degrees is then mirrored, left to right or top to bottom.
        let steps: (degrees: CInt, flip: CInt?) =
            switch orientation {
            case 2: (0, 1)
            case 3: (180, nil)
            case 4: (0, 0)
            case 5: (270, 1)
            case 6: (270, nil)
            case 7: (270, 0)
            case 8: (90, nil)
            default: (0, nil)
            }
        guard orientation != 1 else { return picture }
        guard let turned = gdk_pixbuf_rotate_simple(picture, steps.degrees) else { return nil }
        guard let flip = steps.flip else { return turned }
        defer { g_object_unref(UnsafeMutableRawPointer(turned)) }
        return gdk_pixbuf_flip(turned, flip)
    }

    private static func encoded(
        _ picture: OpaquePointer, as type: String, options: [(key: String, value: String)]
    ) -> [UInt8]? {
        var keys = options.map { strdup($0.key) } + [nil]
        var values = options.map { strdup($0.value) } + [nil]
        defer { for text in keys + values { free(text) } }
        var bytes: UnsafeMutablePointer<CChar>?
        var count = 0
        guard gdk_pixbuf_save_to_bufferv(picture, &bytes, &count, type, &keys, &values, nil) != 0, let bytes else {
            return nil
        }
        defer { g_free(bytes) }
        return [UInt8](UnsafeRawBufferPointer(start: bytes, count: count))
    }
}
