import Diagnostics

/// Why a request gets no page.
enum Refusal: Error, Hashable, Sendable, CaseIterable {
    case malformed, tooLong, tooSlow, foreignHost, foreignOrigin, method, path, notFound, range

    var status: Status {
        switch self {
        case .malformed, .path: .badRequest
        case .tooLong: .headTooLong
        case .tooSlow: .timeout
        case .foreignHost, .foreignOrigin: .forbidden
        case .method: .methodNotAllowed
        case .notFound: .notFound
        case .range: .rangeNotSatisfiable
        }
    }

    /// Nothing of the request stands in it, which is anybody's.
    var text: BilingualText {
        switch self {
        case .malformed: BilingualText(zh: "看不懂这个请求。", en: "This is no proper request.")
        case .tooLong: BilingualText(zh: "请求太长。", en: "The request is too long.")
        case .tooSlow: BilingualText(zh: "请求来得太慢。", en: "The request came too slowly.")
        case .foreignHost:
            BilingualText(
                zh: "预览只在本机用 127.0.0.1 或 localhost 打开。",
                en: "The preview is opened as 127.0.0.1 or localhost, here alone.")
        case .foreignOrigin: BilingualText(zh: "别的网站不能读取预览。", en: "Other sites may not read the preview.")
        case .method: BilingualText(zh: "只能读取（GET、HEAD）。", en: "Only GET and HEAD are answered.")
        case .path: BilingualText(zh: "这个地址写法不允许。", en: "An address is not written this way.")
        case .notFound: BilingualText(zh: "没有这个页面。", en: "There is no such page.")
        case .range: BilingualText(zh: "文件没有这一段。", en: "The file has no such range.")
        }
    }
}
