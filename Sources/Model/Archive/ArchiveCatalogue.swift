/// 归档文件目录: what a place disclosed in a year, record by record, with the files that belong to it.
public struct ArchiveCatalogue: Sendable {
    /// The office that answers for the portal.
    public let office: String
    public let place: String
    public let region: RegionCode
    public let year: Int
    /// 归档日期.
    public let day: Day
    public let records: [ArchiveRecord]

    public init(office: String, place: String, region: RegionCode, year: Int, day: Day, records: [ArchiveRecord]) {
        self.office = office
        self.place = place
        self.region = region
        self.year = year
        self.day = day
        self.records = records
    }

    /// How many records hold what is not public.
    public var restrictedCount: Int { records.count { !$0.isPublic } }
}
