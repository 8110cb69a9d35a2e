package import Privacy

/// Made-up personal data in one of the forms in which offices write it, to be put into content and looked for in output.
package struct SeededLeak: Sendable {
    package let kind: PersonalDataKind
    /// The form, for messages: `identity-number in full-width digits`.
    package let form: String
    /// As it stands in a file.
    package let text: String
    /// What must not be found anywhere in the output: the digits and letters alone.
    package let digits: String
}
