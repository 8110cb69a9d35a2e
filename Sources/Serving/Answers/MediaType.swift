/// What a file is, by its name: the kinds that a portal holds.
enum MediaType {
    static func type(of name: String) -> String {
        switch name.lastIndex(of: ".").map({ name[name.index(after: $0)...].lowercased() }) {
        case "html": html
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "json": "application/json"
        case "jsonl": "application/jsonl; charset=utf-8"
        case "csv": "text/csv; charset=utf-8"
        case "txt", "md": "text/plain; charset=utf-8"
        // Its declaration tells the encoding.
        case "xml": "application/xml"
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "jpg", "jpeg": "image/jpeg"
        case "gif": "image/gif"
        case "webp": "image/webp"
        case "ico": "image/vnd.microsoft.icon"
        case "pdf": "application/pdf"
        case "zip": "application/zip"
        case "xls": "application/vnd.ms-excel"
        case "doc": "application/msword"
        case "ppt": "application/vnd.ms-powerpoint"
        case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation"
        case "mp3": "audio/mpeg"
        case "mp4": "video/mp4"
        default: "application/octet-stream"
        }
    }

    static let html = "text/html; charset=utf-8"
    static let plainText = "text/plain; charset=utf-8"
    static let script = "text/javascript; charset=utf-8"
    static let styleSheet = "text/css; charset=utf-8"
    static let events = "text/event-stream"
}
