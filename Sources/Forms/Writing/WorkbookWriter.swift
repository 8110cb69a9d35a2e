import CXlsxwriter
import Foundation

/// Writes a workbook with libxlsxwriter: the same calls give the same bytes.
final class WorkbookWriter {
    struct Failure: Error {
        let path: String
        let reason: String
    }

    /// How cells look, and whether a protected sheet lets them be changed.
    struct Style: Hashable {
        var isLocked = true
        var isBold = false
        var isWrapped = false
        var size = 11
        var color: UInt32?
        var background: UInt32?
        var hasBorder = false
        var numberFormat: String?
        var isCentred = false
    }

    private let path: String
    /// A workbook that was cut off must not pass for one: forms that are there are never made anew.
    private var unfinished: String { path + ".new" }
    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private var formats: [Style: UnsafeMutablePointer<lxw_format>] = [:]
    private var isClosed = false

    init(path: String, title: String, author: String) throws(Failure) {
        self.path = path
        guard let workbook = workbook_new(path + ".new") else { throw Failure(path: path, reason: "") }
        self.workbook = workbook
        CStrings.with([title, author]) { texts in
            var properties = lxw_doc_properties()
            properties.title = texts[0]
            properties.author = texts[1]
            // Nothing reads the clock: 2000-01-01.
            properties.created = 946_684_800
            workbook_set_properties(workbook, &properties)
        }
    }

    deinit { if !isClosed { lxw_workbook_free(workbook) } }

    func addSheet(_ name: String) throws(Failure) -> SheetWriter {
        guard let sheet = workbook_add_worksheet(workbook, name) else {
            throw Failure(path: path, reason: "worksheet")
        }
        return SheetWriter(sheet, in: self)
    }

    func format(_ style: Style) -> UnsafeMutablePointer<lxw_format>? {
        if let format = formats[style] { return format }
        guard let format = workbook_add_format(workbook) else { return nil }
        if !style.isLocked { format_set_unlocked(format) }
        if style.isBold { format_set_bold(format) }
        if style.isWrapped { format_set_text_wrap(format) }
        if let color = style.color { format_set_font_color(format, color) }
        if let background = style.background { format_set_bg_color(format, background) }
        if style.hasBorder { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
        if let numberFormat = style.numberFormat { format_set_num_format(format, numberFormat) }
        if style.isCentred { format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue)) }
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
        format_set_font_size(format, Double(style.size))
        format_set_font_name(format, "宋体")
        formats[style] = format
        return format
    }

    /// Finishes the file. Throws where it could not be written; then there is none.
    func close() throws(Failure) {
        isClosed = true
        let status = workbook_close(workbook)
        guard status == LXW_NO_ERROR else {
            unlink(unfinished)
            throw Failure(path: path, reason: lxw_strerror(status).map { String(cString: $0) } ?? "")
        }
        guard rename(unfinished, path) == 0 else {
            let reason = String(cString: strerror(errno))
            unlink(unfinished)
            throw Failure(path: path, reason: reason)
        }
    }
}

/// Texts for the time of a call, as C wants them.
enum CStrings {
    static func with<Result>(_ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result) -> Result {
        let copies = texts.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        return body(copies)
    }
}
