/// All that one office hangs on its board for one period, or all its notices of the day, to be printed in one go.
public struct SheetsPage: Encodable, Sendable {
    /// One sheet; its title is the page's.
    public struct Sheet: Encodable, Sendable {
        public enum Content: Encodable, Sendable {
            case disclosure(DisclosurePage)
            case notice(NoticePage)
        }

        public let title: String
        /// Its own address in the portal.
        public let path: PagePath
        public let content: Content

        public init(title: String, path: PagePath, content: Content) {
            self.title = title
            self.path = path
            self.content = content
        }
    }

    public let region: Region
    public let superior: Region?
    /// What the sheets have in common: `2026年第3季度`, `公示公告`.
    public let issue: String
    public let sheets: [Sheet]
    /// Where the sheets are more than a page holds: this part, from 1, and how many there are.
    public let part: Int
    public let partCount: Int
    /// The number of the first sheet here among those of all parts.
    public let firstNumber: Int
    /// How many there are in all parts.
    public let totalCount: Int

    public init(
        region: Region, superior: Region?, issue: String, sheets: [Sheet], part: Int = 1, partCount: Int = 1,
        firstNumber: Int = 1, totalCount: Int? = nil
    ) {
        self.region = region
        self.superior = superior
        self.issue = issue
        self.sheets = sheets
        self.part = part
        self.partCount = partCount
        self.firstNumber = firstNumber
        self.totalCount = totalCount ?? sheets.count
    }
}
