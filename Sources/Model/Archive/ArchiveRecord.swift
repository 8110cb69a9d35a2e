/// 一件: a record of the archive.
public struct ArchiveRecord: Sendable {
    public struct File: Hashable, Sendable {
        /// Within the archive's payload.
        public let path: String
        /// What it is: the file as it was handed in, or the sheet that was made of it.
        public let kind: Kind
        /// In bytes.
        public let size: Int
        /// As 64 hexadecimal digits in lower case.
        public let sha256: String

        public enum Kind: String, Encodable, Sendable {
            case source, sheet

            public var label: String {
                switch self {
                case .source: "原件"
                case .sheet: "公开件"
                }
            }
        }

        public init(path: String, kind: Kind, size: Int, sha256: String) {
            self.path = path
            self.kind = kind
            self.size = size
            self.sha256 = sha256
        }
    }

    /// 件号, from 1.
    public let number: Int
    /// 档号; empty where the office gives none.
    public let reference: String
    /// 归档类别: the office's, else the group of the catalogue.
    public let category: String
    public let term: ArchiveTerm
    /// Whether the office has set the term in its catalogue; otherwise it is ours to be looked at.
    public let isTermSet: Bool
    public let title: String
    /// 责任者.
    public let responsible: String
    /// The day on which it was made public.
    public let day: Day
    public let signOff: SignOff
    /// Whether every word of its files is public.
    public let isPublic: Bool
    /// What has to be known besides.
    public let note: String
    public let files: [File]

    public init(
        number: Int, reference: String, category: String, term: ArchiveTerm, isTermSet: Bool, title: String,
        responsible: String, day: Day, signOff: SignOff, isPublic: Bool, note: String, files: [File]
    ) {
        self.number = number
        self.reference = reference
        self.category = category
        self.term = term
        self.isTermSet = isTermSet
        self.title = title
        self.responsible = responsible
        self.day = day
        self.signOff = signOff
        self.isPublic = isPublic
        self.note = note
        self.files = files
    }

    /// 保管期限 as it stands in the list.
    public var termText: String { term.label + (isTermSet ? "" : "（默认，待核定）") }
}
