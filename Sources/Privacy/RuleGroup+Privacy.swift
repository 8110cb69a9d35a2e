import Diagnostics

extension RuleGroup {
    /// What no value of a page, index or download may show of a person.
    public static let privacy = RuleGroup(
        zh: "个人信息", en: "Personal data",
        [
            .identityNumberInText, .mobileNumberInText, .bankCardInText, .passportInText, .licencePlateInText,
            .homeAddressInText, .birthDateInText, .neverPublishedList, .withheldColumn, .partialIdentityShown,
            .identifyingCombination, .maskedNumberShowsBirthDate, .peopleWithAgeAndHome, .revealingHeading,
            .splitNumber,
        ])
}
