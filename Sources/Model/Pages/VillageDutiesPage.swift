/// The lists of villages and communities.
public struct VillageDutiesPage: Sendable {
    public struct Group: Sendable {
        public let list: VillageDuty.List
        public let duties: [VillageDuty]

        public init(list: VillageDuty.List, duties: [VillageDuty]) {
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
