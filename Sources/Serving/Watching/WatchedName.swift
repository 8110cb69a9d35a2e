/// Which names a build does not look at: hidden ones, and the lock files of office programs. Editors make and remove such while
/// somebody types.
enum WatchedName {
    static func isPassedOver(_ name: String) -> Bool { name.hasPrefix(".") || name.hasPrefix("~$") }
}
