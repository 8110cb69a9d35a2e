extension PageContent {
    /// Whether the page tells the day that the portal shows; all others are the same tomorrow, unless what they show changes.
    public var tellsDay: Bool {
        switch self {
        case .board: true
        case .notice(let page): page.progress != nil
        default: gathersNews
        }
    }

    /// Pages that people open to see what is new.
    public var gathersNews: Bool {
        switch self {
        case .home, .region, .regionDisclosures, .siteMap: true
        default: false
        }
    }
}
