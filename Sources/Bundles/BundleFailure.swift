import Diagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Why a bundle could not be made or looked at at all, in words for the person at the keyboard.
public struct BundleFailure: Error, Sendable {
    public let message: BilingualText
    /// What stands in the way, file by file, where it is that.
    public let findings: [Diagnostic]

    public init(zh: String, en: String, findings: [Diagnostic] = []) {
        message = BilingualText(zh: zh, en: en)
        self.findings = findings
    }

    /// A failed call on a file, with the system's reason for it.
    static func system(_ path: String, _ code: Int32 = errno) -> BundleFailure {
        let reason = String(cString: strerror(code))
        let chinese =
            switch code {
            case ENOSPC, EDQUOT: "磁盘已满"
            case EACCES, EPERM: "没有权限"
            case ENOENT: "不存在"
            case EROFS: "磁盘是只读的"
            case EEXIST: "已经存在"
            case ENOTDIR: "不是文件夹"
            case EISDIR: "是文件夹，不是文件"
            case EIO: "读写出错，磁盘可能已损坏"
            case ELOOP: "是符号链接"
            case EFBIG: "文件过大"
            default: reason
            }
        return BundleFailure(zh: "\(path)：\(chinese)。", en: "\(path): \(reason).")
    }
}
