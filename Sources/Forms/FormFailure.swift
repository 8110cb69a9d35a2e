import Diagnostics

/// Why a form could not be written.
public struct FormFailure: Error, Sendable {
    public let message: BilingualText

    init(_ failure: WorkbookWriter.Failure) {
        message = BilingualText(
            zh: "无法写入 \(failure.path)。\(failure.reason)", en: "Cannot write \(failure.path). \(failure.reason)")
    }
}
