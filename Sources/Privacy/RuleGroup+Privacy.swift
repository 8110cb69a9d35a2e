import Diagnostics

extension RuleGroup {
    /// What protects persons.
    public static let privacy = RuleGroup(
        zh: "个人信息", en: "Personal information",
        [
            .identityNumberInText, .mobileNumberInText, .bankCardInText, .passportInText, .licencePlateInText,
            .homeAddressInText, .birthDateInText, .splitNumber, .maskedNumberShowsBirthDate, .identifyingCombination,
            .peopleWithAgeAndHome, .revealingHeading, .withheldColumn, .partialIdentityShown, .neverPublishedList,
        ])
}
