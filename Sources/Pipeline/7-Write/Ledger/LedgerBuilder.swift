import Diagnostics
import Formats
import Model

/// Draws up the ledger: what was read stands on one side, what the pages show and what was kept back on the other, counted
/// independently, so that a row which got lost on the way shows as a difference.
struct LedgerBuilder {
    let folder: ContentFolder
    let loaded: SiteLoader.Outcome
    /// The records that the checks let pass, and those that the gate let through; nil where there are no settings.
    var sites: (sound: Site, shown: Site)?
    var withheld: [WithheldRecord] = []
    /// The rows of registers with masked cells; those of disclosures stand in `tables`.
    var maskedRows: [SourceLocation] = []
    /// Of the disclosures that have a page.
    var tables: [TableTally] = []

    /// The account of every file, and a finding for each that does not balance, though nothing among `diagnostics` says that
    /// something in it is left out.
    func accounts(after diagnostics: [Diagnostic]) -> (files: [LedgerFile], findings: [Diagnostic]) {
        var book = Book(loaded.tallies)
        for path in folder.passedOver { book.accounts[path] = .init(path: path, read: 0) }
        for path in folder.passedOver { book[path].setWhole(.workingFile) }
        for problem in folder.diagnostics {
            book[problem.location.file].setWhole(.init(problem.rule))
        }
        addRejected(to: &book)
        if let read = loaded.site, let sites {
            addRecords(read, sites.sound, sites.shown, to: &book)
            addDisclosures(read, sites.sound, to: &book)
        } else {
            for path in book.accounts.keys { book[path].setWhole(.noSettings) }
        }
        for problem in diagnostics where problem.severity == .error {
            let path = problem.location.file
            if let account = book.accounts[path], account.unaccounted > 0 { book[path].setWhole(.init(problem.rule)) }
        }
        let accounts = book.accounts.values.sorted { $0.path < $1.path }
        return (accounts.map(\.file), accounts.filter { !$0.isBalanced }.map(Self.mismatch))
    }

    private struct Book {
        var accounts: [String: LedgerAccount]

        init(_ tallies: [FileTally]) {
            accounts = Dictionary(uniqueKeysWithValues: tallies.map { ($0.path, .init(path: $0.path, read: $0.rows)) })
        }

        subscript(path: String) -> LedgerAccount {
            get { accounts[path] ?? LedgerAccount(path: path, read: 0) }
            set { accounts[path] = newValue }
            _modify { yield &accounts[path, default: LedgerAccount(path: path, read: 0)] }
        }
    }

    private func addRejected(to book: inout Book) {
        // Without its schema a register's tables are not read for their records.
        let registers = Set(loaded.site?.registers.map(\.name) ?? [])
        for path in book.accounts.keys where path.hasPrefix("registers/") {
            guard case .success(.registerData(let name)) = ContentLayout.place(of: path), !registers.contains(name)
            else { continue }
            book[path].setWhole(.init(.registerSchema))
        }
        for tally in loaded.tallies {
            for row in tally.rejected { book[tally.path].add(.init(row.rule), at: row.place) }
            if let rule = tally.brokenRule { book[tally.path].setWhole(.init(rule)) }
        }
    }

    /// Everything but disclosures: a row is a record.
    private func addRecords(_ read: Site, _ sound: Site, _ shown: Site, to book: inout Book) {
        let soundPlaces = Set(sound.recordPlaces)
        for place in read.recordPlaces where !soundPlaces.contains(place) {
            book[place.file].add(.init(.unknownReference), at: place)
        }
        for record in withheld where soundPlaces.contains(record.location) {
            book[record.location.file].add(.init(record.reason), at: record.location)
        }
        // Of what has had its time a stub is shown, which is not the row.
        let keptBack = Set(withheld.map(\.location))
        let masked = Set(maskedRows)
        for place in shown.recordPlaces where !keptBack.contains(place) {
            if masked.contains(place) {
                book[place.file].add(.masked, at: place)
            } else {
                book[place.file].addPublished()
            }
        }
        for waiver in read.waivers { book[waiver.location.file].add(.workingFile, at: waiver.location) }
    }

    private enum Fate {
        case published
        case keptBack(LedgerAccount.Cause)
    }

    private func addDisclosures(_ read: Site, _ sound: Site, to book: inout Book) {
        let reasons = Dictionary(withheld.map { ($0.location, $0.reason) }, uniquingKeysWith: { first, _ in first })
        let fates = read.disclosures.map { disclosure -> Fate in
            if sound.regions[disclosure.region] == nil {
                return .keptBack(.init(.unknownReference))
            }
            return reasons[disclosure.location].map { .keptBack(.init($0)) } ?? .published
        }
        for row in loaded.indexRows {
            enter(1, fates[row.disclosure], at: row.place, in: &book[row.place.file])
        }
        let tables = Dictionary(tables.map { ($0.read.path, $0) }, uniquingKeysWith: { first, _ in first })
        for (disclosure, fate) in zip(read.disclosures, fates) {
            if let file = disclosure.textFile { enter(1, fate, at: SourceLocation(file), in: &book[file]) }
            if let file = disclosure.tableFile { enter(table: file, tables[file], fate, in: &book[file]) }
        }
    }

    private func enter(_ rows: Int, _ fate: Fate, at place: SourceLocation?, in account: inout LedgerAccount) {
        switch fate {
        case .published: account.addPublished(rows)
        case .keptBack(let cause): account.add(cause, rows: rows, at: place)
        }
    }

    private func enter(table file: String, _ tally: TableTally?, _ fate: Fate, in account: inout LedgerAccount) {
        guard case .published = fate else {
            let rows = rowCount(of: file)
            account.read = rows
            return enter(rows, fate, at: nil, in: &account)
        }
        guard let tally else { return account.setWhole(.init(.unreadableFile)) }
        account.read = tally.read.rows
        for row in tally.read.rejected { account.add(.init(row.rule), at: row.place) }
        if let rule = tally.read.brokenRule { return account.setWhole(.init(rule)) }
        account.add(.masked, rows: tally.masked)
        account.addPublished(tally.shown - tally.masked)
    }

    /// The rows of a table that no page was made of; what is wrong with it is not asked for.
    private func rowCount(of file: String) -> Int {
        do throws(DiagnosticError) {
            return try TableFileReader.read(try folder.read(file), file: file).tables.reduce(0) { $0 + $1.rows.count }
        } catch {
            return 0
        }
    }

    private static func mismatch(_ account: LedgerAccount) -> Diagnostic {
        Diagnostic(
            .ledgerMismatch, at: SourceLocation(account.path), zh: "读到的行数与台账各项之和不等。",
            en: "The rows that were read are not those that the ledger accounts for.")
    }
}

extension Rule {
    static let ledgerMismatch = Rule(
        "ledger-mismatch", firmness: .unconditional,
        statement: .init(
            zh: "读到的每一行都在台账中有一个去向。", en: "Every row that is read has one outcome in the ledger."),
        explanation: .init(
            zh: "读入的行数和各去向的行数分开计数，两边不等说明有内容在途中丢失，本次不会发布。",
            en:
                "Rows are counted where they are read and again where they end up. A difference means that something got lost on the way, so nothing is published."
        ),
        remedy: .init(
            zh: "这是程序的缺陷，请连同该文件的表头报告给维护者。", en: "This is a defect of the program: report it with the file's headings."),
        basis: .init(
            zh: "村民委员会组织法：村务公开应保证所公布事项的真实性",
            en: "Organic Law of the Villagers' Committees: what is made public must be true"))
}
