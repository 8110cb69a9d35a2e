import Diagnostics
import Model

/// What is inspected: the content as it was read, what of it residents see that day, and what the checks have found already.
struct InspectionSubject: Sendable {
    let read: Site
    let shown: Site
    let asOf: Day
    let findings: [Diagnostic]
}
