import Diagnostics

extension RuleGroup {
    /// What is asked of tables that come back from villages.
    public static let forms = RuleGroup(
        zh: "发下去的表格", en: "Forms that come back",
        [.notAForm, .formUnit, .intakeInTheWay, .intakeWithoutReason, .intakeDateAhead])
}
