/// Lists of duties: the common ones, or one place's own.
public struct DutyListPage<Duty: ListedDuty>: Encodable, Sendable {
    public struct Group: Encodable, Sendable {
        public let list: Duty.List
        public let duties: [Duty]

        public init(list: Duty.List, duties: [Duty]) {
            self.list = list
            self.duties = duties
        }
    }

    /// Nil for the common lists.
    public let region: Region?
    public let lists: [Group]
    /// The services that duties name, by their codes in lower case.
    public let services: [String: PageLink]
    /// The other lists of the same offices.
    public let others: [PageLink]

    public init(region: Region?, lists: [Group], services: [String: PageLink], others: [PageLink] = []) {
        self.region = region
        self.lists = lists
        self.services = services
        self.others = others
    }
}

/// One of the three lists of townships and streets.
public typealias TownshipDutiesPage = DutyListPage<TownshipDuty>

/// The lists of villages and communities.
public typealias VillageDutiesPage = DutyListPage<VillageDuty>
