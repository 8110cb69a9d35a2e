/// A disclosure in a list.
public struct DisclosureSummary: Hashable, Encodable, Sendable {
    public let title: String
    public let regionName: String
    public let period: Period
    public let category: Obligation.Category?
    public let published: Day?
    public let path: PagePath
    /// Whether its 公开期限 is over, and a stub is all there is.
    public let isOver: Bool
    /// The day on which it was corrected last; nil where it is what was first made public.
    public let corrected: Day?

    public init(
        title: String, regionName: String, period: Period, category: Obligation.Category?, published: Day?,
        path: PagePath, isOver: Bool = false, corrected: Day? = nil
    ) {
        self.isOver = isOver
        self.corrected = corrected
        self.title = title
        self.regionName = regionName
        self.period = period
        self.category = category
        self.published = published
        self.path = path
    }

    /// For where it stands apart from its office.
    public var titleWithOffice: String { title.hasPrefix(regionName) ? title : regionName + title }
}

/// A notice in a list.
public struct NoticeSummary: Encodable, Sendable {
    public let notice: Notice
    public let regionName: String
    public let state: Notice.State

    public init(notice: Notice, regionName: String, state: Notice.State) {
        self.notice = notice
        self.regionName = regionName
        self.state = state
    }
}

/// A service site with the name of its place.
public struct SiteSummary: Encodable, Sendable {
    public let site: ServiceSite
    public let region: PageLink
    /// How it was rated last.
    public let rating: RatingTally?

    public init(site: ServiceSite, region: PageLink, rating: RatingTally? = nil) {
        self.rating = rating
        self.site = site
        self.region = region
    }
}

/// A facility with the name of its place, and the area it gives to a hundred households there.
public struct FacilitySummary: Encodable, Sendable {
    public let facility: Facility
    public let region: PageLink

    public init(facility: Facility, region: PageLink) {
        self.facility = facility
        self.region = region
    }
}

/// Services of one field.
public struct ServiceGroup: Encodable, Sendable {
    public let field: String
    public let services: [Service]

    public init(field: String, services: [Service]) {
        self.field = field
        self.services = services
    }
}
