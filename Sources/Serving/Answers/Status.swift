/// The statuses that are answered with (RFC 9110 §15).
enum Status: Int, Sendable {
    case ok = 200
    case partial = 206
    case moved = 307
    case badRequest = 400
    case forbidden = 403
    case notFound = 404
    case methodNotAllowed = 405
    case timeout = 408
    case rangeNotSatisfiable = 416
    case headTooLong = 431
    case notYet = 503

    var phrase: String {
        switch self {
        case .ok: "OK"
        case .partial: "Partial Content"
        case .moved: "Temporary Redirect"
        case .badRequest: "Bad Request"
        case .forbidden: "Forbidden"
        case .notFound: "Not Found"
        case .methodNotAllowed: "Method Not Allowed"
        case .timeout: "Request Timeout"
        case .rangeNotSatisfiable: "Range Not Satisfiable"
        case .headTooLong: "Request Header Fields Too Large"
        case .notYet: "Service Unavailable"
        }
    }
}
