/// One setting of `site.yaml` as a new portal's file explains it.
struct Setting: Sendable {
    /// The stable English key.
    let key: String
    /// What it does, for a clerk who has never seen it.
    let explanation: String
    /// A value in one line of YAML that a portal may really have; it stands there, switched off, until an office writes its own.
    let example: String

    init(_ key: String, _ explanation: String, example: String) {
        self.key = key
        self.explanation = explanation
        self.example = example
    }
}
