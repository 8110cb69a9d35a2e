import HTML
import Model

/// A QR code as one path: sharp at any size, and without a file beside it.
struct QRCodeDrawing: Markup {
    let code: QRCode
    let label: String

    /// The empty border that ISO/IEC 18004 asks for, in modules.
    private static let quietZone = 4

    var content: some Markup {
        let side = code.side + 2 * Self.quietZone
        Element(
            "svg",
            [
                .class("qr"), .role("img"), .label(label), .named("viewBox", "0 0 \(side) \(side)"),
                .named("shape-rendering", "crispEdges"),
            ], Element("path", [.named("d", path)], StaticHTML("")))
    }

    private var path: String {
        var path = ""
        for run in code.runs {
            let (x, y) = (run.column + Self.quietZone, run.row + Self.quietZone)
            path += "M\(x) \(y)h\(run.length)v1h-\(run.length)z"
        }
        return path
    }
}
