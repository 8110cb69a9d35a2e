/// The rules of one subject, in the order in which a person reads about them.
///
/// Every target that applies rules lists them in groups; `RuleCatalogue` joins the groups.
public struct RuleGroup: Sendable {
    public let title: BilingualText
    public let rules: [Rule]

    public init(zh: String, en: String, _ rules: [Rule]) {
        title = BilingualText(zh: zh, en: en)
        self.rules = rules
    }
}
