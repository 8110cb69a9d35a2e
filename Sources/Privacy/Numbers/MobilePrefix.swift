/// The three digits with which mobile numbers begin (电信网码号资源使用证书 of the carriers).
enum MobilePrefix {
    private static let unused: Set<Int> = [142, 143, 154, 160, 161, 163, 164, 168, 169, 179, 194]

    static func isAssigned(_ prefix: Int) -> Bool { isMobile(prefix) && !unused.contains(prefix) }

    /// Whether it has the form of one, given out or not.
    static func isMobile(_ prefix: Int) -> Bool { (130...199).contains(prefix) }
}
