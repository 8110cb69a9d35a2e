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
            ], Element("path", [.named("stroke", "#000"), .named("d", path)], StaticHTML("")))
    }

    /// A stroke of one module's width along the middle of each run: half the bytes of its outline.
    private var path: String {
        var path = ""
        var last: QRCode.Run?
        for run in code.runs {
            if let last, last.row == run.row {
                path += "m"
                path += String(run.column - last.column - last.length)
                path += " 0h"
            } else {
                path += "M"
                path += String(run.column + Self.quietZone)
                path += " "
                path += String(run.row + Self.quietZone)
                path += ".5h"
            }
            path += String(run.length)
            last = run
        }
        return path
    }
}
