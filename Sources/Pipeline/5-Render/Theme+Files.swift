import Model

extension Theme {
    /// What all pages refer to, with the rules that an office adds.
    func files(with partials: Partials) -> [(path: PagePath, bytes: [UInt8])] {
        assets + (partials.hasStyle ? [(.officeStyleSheet, partials.style)] : [])
    }
}
