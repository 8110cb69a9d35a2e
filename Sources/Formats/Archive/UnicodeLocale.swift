#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A locale with characters for every name, lent to the current thread during a call.
///
/// C libraries convert names by the thread's locale, and a program starts in one that knows ASCII alone.
struct UnicodeLocale: ~Copyable {
    private let locale: locale_t?

    init() { locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) ?? newlocale(LC_CTYPE_MASK, "en_US.UTF-8", nil) }

    deinit { if let locale { freelocale(locale) } }

    borrowing func during<Result>(_ call: () -> Result) -> Result {
        let previous = locale.map { uselocale($0) }
        defer { if let previous { uselocale(previous) } }
        return call()
    }
}
