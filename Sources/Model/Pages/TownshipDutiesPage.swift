/// The three lists of townships: the common ones, or a township's own.
public struct TownshipDutiesPage: Sendable {
    public struct Group: Sendable {
        public let list: TownshipDuty.List
        public let duties: [TownshipDuty]

        public init(list: TownshipDuty.List, duties: [TownshipDuty]) {
            self.list = list
            self.duties = duties
        }
    }

    public let region: Region?
    public let lists: [Group]
    /// The services that duties name, by their codes in lower case.
    public let services: [String: PageLink]

    public init(region: Region?, lists: [Group], services: [String: PageLink]) {
        self.region = region
        self.lists = lists
        self.services = services
    }
}
