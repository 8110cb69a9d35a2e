import Diagnostics

extension PersonalDataKind {
    /// The rule that a match of this kind breaks.
    public var rule: Rule {
        switch self {
        case .identityNumber: .identityNumberInText
        case .mobileNumber: .mobileNumberInText
        case .bankCard: .bankCardInText
        case .passport: .passportInText
        case .licencePlate: .licencePlateInText
        case .homeAddress: .homeAddressInText
        case .birthDate: .birthDateInText
        }
    }

    /// The finding at a place; it names the kind and nothing of the value.
    public func finding(at location: SourceLocation) -> Diagnostic {
        Diagnostic(rule, at: location, zh: "这里有\(label.zh)。", en: "Personal data stands here: \(label.en).")
    }
}

extension Rule {
    private static let removal = BilingualText(
        zh: "删去；确需区分同名的人时，用“村民小组＋姓名”。",
        en: "Delete it; where namesakes must be told apart, use village group and name.")
    private static let law = BilingualText(
        zh: "《个人信息保护法》第六条、第二十五条", en: "Personal Information Protection Law art. 6 and 25")
    private static let sensitive = BilingualText(
        zh: "《个人信息保护法》第二十八条", en: "Personal Information Protection Law art. 28")

    static let identityNumberInText = Rule(
        "identity-number", firmness: .strict,
        statement: .init(zh: "任何地方都不公开公民身份号码。", en: "No identity number is made public anywhere."),
        explanation: .init(
            zh: "号码终身不变，公开一次就无法收回，可被用来冒名开户、贷款。全角、加空格、末位写错的也算。",
            en:
                "It never changes, cannot be called back, and serves to open accounts and take loans in somebody's name. Full-width, "
                + "spaced and mistyped ones count as well."),
        remedy: removal, basis: law)

    static let mobileNumberInText = Rule(
        "mobile-number", firmness: .strict,
        statement: .init(zh: "不公开个人手机号码。", en: "No personal mobile number is made public."),
        explanation: .init(
            zh: "手机号码与姓名一起公开，最常被用于诈骗。办公和值班电话应写在“办公电话”“值班电话”一类的列里。",
            en:
                "With a name beside it, it is what fraud begins with. Telephones of offices and duty desks belong in their own columns."
        ),
        remedy: .init(zh: "删去，或者改为办公电话。", en: "Delete it, or give the office's telephone."), basis: law)

    static let bankCardInText = Rule(
        "bank-card-number", firmness: .strict,
        statement: .init(zh: "不公开个人银行卡号。", en: "No personal bank card number is made public."),
        explanation: .init(
            zh: "金融账户是敏感个人信息；公示补贴只需要户主、面积、标准和金额。",
            en:
                "Accounts are sensitive personal information; a list of subsidies needs householder, area, standard and amount only."
        ),
        remedy: removal, basis: sensitive)

    static let passportInText = Rule(
        "passport-number", firmness: .strict,
        statement: .init(zh: "不公开护照和通行证号码。", en: "No passport or permit number is made public."),
        explanation: .init(zh: "证件号码可被用来冒名办事。", en: "Such a number serves to act in somebody's name."), remedy: removal,
        basis: law)

    static let licencePlateInText = Rule(
        "licence-plate", .warning, firmness: .strict,
        statement: .init(zh: "不公开私人车辆的号牌。", en: "No plate of a private vehicle is made public."),
        explanation: .init(
            zh: "号牌可以查到车主。公务用车的公示可以写号牌，确认后可豁免。",
            en:
                "A plate leads to the owner. Official vehicles may be listed by theirs: waive the finding once that is certain."
        ),
        remedy: .init(zh: "私人车辆删去号牌。", en: "Delete the plate of a private vehicle."), basis: law)

    static let homeAddressInText = Rule(
        "home-address", firmness: .strict,
        statement: .init(zh: "住址最多写到村民小组。", en: "A home is given down to the village group at most."),
        explanation: .init(
            zh: "门牌、单元、室把陌生人带到家门口。办公地址不受影响。",
            en: "House and flat numbers lead strangers to the door. Addresses of offices are not concerned."),
        remedy: .init(zh: "删去门牌、楼栋、单元和室号。", en: "Delete house, block and flat numbers."), basis: law)

    static let birthDateInText = Rule(
        "birth-date", firmness: .strict,
        statement: .init(zh: "不公开个人的出生日期。", en: "No person's date of birth is made public."),
        explanation: .init(
            zh: "出生日期占身份号码的八位，与遮盖的号码相拼就能还原。",
            en: "It is eight digits of the identity number and completes a masked one."),
        remedy: .init(zh: "删去，需要时只写年龄段。", en: "Delete it; give an age group where one is needed."), basis: law)
}
