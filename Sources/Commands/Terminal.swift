import Foundation

/// A stream that a person may be watching.
struct Terminal: Sendable {
    static let standardOutput = Terminal(descriptor: 1)
    static let standardError = Terminal(descriptor: 2)

    let descriptor: Int32

    /// Whether somebody may be watching.
    var isInteractive: Bool { isatty(descriptor) == 1 }

    /// Whether a line can be drawn over: a terminal that calls itself dumb, as an editor's may, cannot.
    func canRedraw(_ environment: [String: String]) -> Bool { isInteractive && environment["TERM"] != "dumb" }

    /// How many columns it has; 80 where it does not say.
    var columns: Int {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// Colour only where a person sees it and does not decline it (https://no-color.org).
    func usesColor(_ environment: [String: String]) -> Bool {
        isInteractive && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }

    func write(_ text: String) {
        FileHandle(fileDescriptor: descriptor, closeOnDealloc: false).write(Data(text.utf8))
    }
}
