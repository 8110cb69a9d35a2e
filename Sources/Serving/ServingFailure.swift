import Diagnostics

/// Why the preview cannot be served.
public struct ServingFailure: Error, Sendable {
    public let message: BilingualText

    /// There is no folder to watch.
    public init(missing folder: String) {
        message = BilingualText(zh: "没有内容文件夹 \(folder)。", en: "There is no content folder \(folder).")
    }

    init(port: UInt16, reason: any Error) {
        message = BilingualText(
            zh: "无法使用端口 \(port)（\(reason.localizedDescription)）；可能另一个程序正在用它，请用 --port 换一个。",
            en:
                "Port \(port) cannot be used (\(reason.localizedDescription)); another program may have it: choose one with --port."
        )
    }
}
