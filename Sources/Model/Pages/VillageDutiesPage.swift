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

    public init(region: Region?, lists: [Group]) {
        self.region = region
        self.lists = lists
    }
}
