import Diagnostics
import Model

/// The records that may go out through one outlet on a day, with nothing in them that its readers may not see.
struct ProtectedSite: Sendable {
    let site: Site
    /// What was kept back and why.
    let withheld: [WithheldRecord]
    /// The rows of registers with masked or withheld cells.
    var maskedRows: [SourceLocation] { registers.masked }
    /// Why disclosures were kept back, by `REGION/PERIOD/ITEM`: who names one is told.
    let withheldDisclosures: [String: WithheldRecord.Reason]
    /// Disclosures that go out on a later day or another channel: they are to be sound today.
    let held: [Disclosure]
    let heldNotices: [Notice]
    let diagnostics: [Diagnostic]
    private let registers: RegisterGate.Outcome

    init(_ sound: Site, on day: Day, to outlet: Outlet = .web) {
        let opened = PublicationGate.open(sound, on: day, to: outlet)
        registers = RegisterGate.protect(opened.site.registers)
        site = opened.site.replacing(registers: registers.registers)
        withheld = opened.withheld + registers.withheld
        let reasons = Dictionary(
            opened.withheld.map { ($0.location, $0.reason) }, uniquingKeysWith: { first, _ in first })
        withheldDisclosures = Dictionary(
            sound.disclosures.compactMap { disclosure in
                reasons[disclosure.location].map {
                    ("\(disclosure.region)/\(disclosure.period)/\(disclosure.item)", $0)
                }
            }, uniquingKeysWith: { first, _ in first })
        held = opened.held
        heldNotices = opened.heldNotices
        diagnostics = registers.diagnostics
    }

    /// The last look at what is made of the site, which knows what the sources were found to hold.
    func outputGuard(knowing ground: Groundwork) -> OutputGuard {
        let personal = ground.loaded.personal
        return OutputGuard().adding(
            personal.found + registers.found, by: ground.policy,
            officePhones: personal.officePhones + registers.officePhones)
    }
}
