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

    public init(region: Region?, lists: [Group]) {
        self.region = region
        self.lists = lists
    }
}
