import Foundation

/// A stream that a person may be watching.
struct Terminal: Sendable {
    static let standardOutput = Terminal(descriptor: 1)
    static let standardError = Terminal(descriptor: 2)

    let descriptor: Int32

    /// Whether it is a terminal that can redraw a line.
    var isInteractive: Bool { isatty(descriptor) == 1 }

    /// Colour only where a person sees it and does not decline it (https://no-color.org).
    func usesColor(_ environment: [String: String]) -> Bool {
        isInteractive && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }

    func write(_ text: String) {
        FileHandle(fileDescriptor: descriptor, closeOnDealloc: false).write(Data(text.utf8))
    }
}
