import Diagnostics
import Model

/// What one file of the content holds, read by itself: files are read in parallel and joined afterwards.
enum LoadedFile: Sendable {
    case settings(SiteSettings)
    case synonyms([SynonymEntry])
    case records(ContentTable, [Record])
    case text(ContentText, Record, MarkdownSource)
    case disclosureIndex(RegionCode, Period, [DisclosureHeader])
    case disclosureTable(RegionCode, Period, item: String, file: String)
    case disclosureText(RegionCode, Period, item: String, file: String, DisclosureHeader?)
    case register(Register)
    case partial(Partials.Slot, Partial)
    case officeStyle([UInt8], SourceLocation)
    case publishedFile(String)
}
