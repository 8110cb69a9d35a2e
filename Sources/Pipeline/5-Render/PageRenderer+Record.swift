import Formats
import Model

/// What pages show, for the public record, and what they tell of it.
extension PageRenderer {
    /// The same renderer for the pages that tell what has changed.
    func telling(_ update: RecordUpdate) -> PageRenderer {
        var renderer = telling(update.record)
        renderer.additions = update.additions
        return renderer
    }

    /// The same, with the pages of changes that a record fills.
    func telling(_ record: PublicationRecord) -> PageRenderer {
        var renderer = self
        renderer.record = record
        renderer.assembler.record = record
        let (pages, files) = assembler.changesPages(by: record)
        renderer.assembler.plan = assembler.plan.adding(pages, files: files)
        return renderer
    }

    /// The versions in which a disclosure has been public, and where its place's changes are told.
    func tellVersions(
        of disclosure: Disclosure, showing content: RememberedPage.Content, in body: inout PageAssembler.Body
    ) {
        body.versions = record.versions(
            of: disclosure.subject, in: disclosure.region, showing: content.digest, on: assembler.asOf)
        body.changes = changes(of: disclosure.region, showing: body.versions)
    }

    /// A disclosure as it is shown, with what changed in it since it was last public.
    func state(
        of disclosure: Disclosure, _ loaded: DisclosureBody, csv: [UInt8]?, _ shown: RememberedPage.Content
    ) -> PublishedState {
        let obligation = assembler.relations.obligations[disclosure.item]
        var change: TableChange?
        var isTextChanged = false
        if let item = record[disclosure], let content = item.content, content != shown.digest {
            let path = PagePath.disclosureTable(disclosure.region, disclosure.period, disclosure.item)
            let earlier = item.table.flatMap { earlierFile(path, digest: $0) }
            if item.table != shown.table {
                change = TableChange(extent: .unknown)
                if let earlier, let csv, let columns = loaded.table?.columns {
                    change = TableComparison(
                        columns: columns, schema: obligation.flatMap { StandardTable.named($0.table) },
                        isPermanent: obligation?.isPermanent ?? false
                    ).change(from: earlier, to: csv)
                }
                // The earlier digest is of table and text together, so that the text of then need not be known.
                let sameText = earlier.map { SHA256.hex($0, loaded.text?.bytes ?? []) == content }
                isTextChanged = loaded.text != nil && sameText == false
            } else {
                isTextChanged = true
            }
        }
        return state(of: disclosure, shown, change: change, isTextChanged: isTextChanged)
    }

    /// The same where it is known what has changed: nothing, of one that the record has as it is shown.
    func state(
        of disclosure: Disclosure, _ content: RememberedPage.Content, change: TableChange? = nil,
        isTextChanged: Bool = false
    ) -> PublishedState {
        let obligation = assembler.relations.obligations[disclosure.item]
        return PublishedState(
            region: disclosure.region, subject: disclosure.subject, location: disclosure.location,
            title: obligation?.title ?? "", stated: disclosure.published, days: nil, content: content.digest,
            table: content.table, change: change, isTextChanged: isTextChanged,
            account: .init(disclosure, isPermanent: obligation?.isPermanent ?? false))
    }

    /// The same of a notice, whose text is all there is to change but its days.
    func note(_ notice: Notice, showing text: MarkdownSource, in body: inout PageAssembler.Body) -> PublishedState {
        let digest = SHA256.hex(text.bytes)
        body.versions = record.versions(of: notice.subject, in: notice.region, showing: digest, on: assembler.asOf)
        body.changes = changes(of: notice.region, showing: body.versions)
        let earlier = record.places[notice.region]?.items[notice.subject]?.content
        return PublishedState(
            region: notice.region, subject: notice.subject, location: notice.location, title: notice.kindName,
            stated: notice.start, days: notice.days, content: digest, table: nil, change: nil,
            isTextChanged: earlier != nil && earlier != digest, account: .init(notice))
    }

    /// Where the changes of a place are told, for a page of something in these versions.
    func changes(of region: RegionCode, showing versions: [PublicationVersion]) -> PagePath? {
        let isTold =
            isRecording ? !versions.isEmpty : record.places[region].map { $0.lineCount(on: assembler.asOf) > 0 }
        return isTold == true && !isForPaper ? .changes(of: region) : nil
    }

    /// The file as it is public now, where that is what the record says was public.
    private func earlierFile(_ path: PagePath, digest: String) -> [UInt8]? {
        guard let file = published?.path(of: path), let bytes = try? FileSystem.read(file),
            SHA256.hex(bytes) == digest
        else { return nil }
        return bytes
    }

    /// A place's record with what this build adds.
    func chainBytes(of region: RegionCode) -> [UInt8] {
        ((try? published?.recordBytes(of: region)) ?? []) + (additions[region] ?? [])
    }

    /// The lines of a place's record that stand on one page, the latest first, with their numbers.
    func logLines(of region: RegionCode, part: Int) -> [PageAssembler.LogLine] {
        let bytes = chainBytes(of: region)
        let count = record.places[region]?.lineCount(on: assembler.asOf) ?? 0
        let lines = bytes.split(separator: 0x0A).prefix(count).enumerated().reversed().map { $0 }
        return ListPart(part).cut(lines).compactMap { number, line in
            LogEntry(line: line).map { PageAssembler.LogLine(number: number + 1, entry: $0) }
        }
    }
}
