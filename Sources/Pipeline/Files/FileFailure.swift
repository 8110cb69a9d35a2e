import Diagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A failed call on a file: what was tried, on which path, and the system's reason (an `errno`).
struct FileFailure: Error {
    enum Action {
        case read, write, inspect, list, makeFolder, rename, remove, lock

        var label: BilingualText {
            switch self {
            case .read: BilingualText(zh: "读取", en: "read")
            case .write: BilingualText(zh: "写入", en: "write")
            case .inspect: BilingualText(zh: "查看", en: "look at")
            case .list: BilingualText(zh: "列出文件夹", en: "list")
            case .makeFolder: BilingualText(zh: "新建文件夹", en: "make the folder")
            case .rename: BilingualText(zh: "换上", en: "rename")
            case .remove: BilingualText(zh: "删除", en: "remove")
            case .lock: BilingualText(zh: "锁定", en: "lock")
            }
        }
    }

    let action: Action
    let path: String
    let code: Int32

    var isMissing: Bool { code == ENOENT }

    /// The system's words, in Chinese for what an office meets.
    var reason: BilingualText {
        let system = String(cString: strerror(code))
        let chinese =
            switch code {
            case ENOSPC, EDQUOT: "磁盘已满"
            case EACCES, EPERM: "没有权限"
            case ENOENT: "不存在"
            case EROFS: "磁盘是只读的"
            case EFBIG: "文件过大"
            case EISDIR: "不是普通文件"
            case ENOTDIR: "上级不是文件夹"
            case EIO: "读写出错，磁盘可能已损坏"
            case EMFILE, ENFILE: "打开的文件过多"
            case ENAMETOOLONG: "路径过长"
            default: system
            }
        return BilingualText(zh: chinese, en: system)
    }
}
