import HTML
import Model

/// How to compare a sheet with the web: the code by hand, the address by telephone.
struct SheetReferenceBox: Markup {
    let reference: SheetReference
    let isOffWeb: Bool

    var content: some Markup {
        section(.class("reference")) {
            if let address = reference.address {
                QRCodeDrawing(code: address.qrCode, label: "二维码：\(address.url)")
            }
            div {
                p(.class("code")) {
                    "核验码："
                    strong { reference.code.description }
                }
                p { advice }
                if let address = reference.address { p(.class("address")) { address.url } }
                if let copy = reference.copy {
                    p(.class("copy-code")) { "\(copy.place)离线副本第 \(copy.issue) 期核对码：\(copy.code)" }
                }
            }
        }
    }

    private var advice: String {
        if isOffWeb { return "核验码由本件内容算出，内容改动，核验码就不同；可以向张贴单位核对。" }
        return reference.address == nil
            ? "网上公开页写有同样的核验码，两处相同，说明内容一致。"
            : "用手机扫码看网上公开的同一内容；网页上的核验码与本件相同，说明内容一致。"
    }
}
