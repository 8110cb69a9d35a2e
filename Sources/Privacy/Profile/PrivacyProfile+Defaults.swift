import Model

extension PrivacyProfile {
    /// What a list of people may show under a name of `PrivacyProfile.Name`.
    public static func named(_ name: Name) -> PrivacyProfile {
        PrivacyProfile(name: name, allowed: allowances(of: name))
    }

    /// What says nothing of a person beyond the row's purpose.
    private static let neutral: [ColumnRole: Masking] = [
        .ordinal: .show, .officialName: .show, .officePhone: .show, .amount: .show,
    ]

    private static func allowances(of name: Name) -> [ColumnRole: Masking] {
        switch name {
        case .never: [:]
        // 民发〔2021〕57号: 申请人姓名、家庭成员人数、保障金额, nothing else.
        case .minimumLiving:
            [.ordinal: .show, .personName: .show, .householdHead: .show, .householdSize: .show, .amount: .show]
        case .extremePoverty, .temporaryAid:
            [.ordinal: .show, .personName: .show, .householdHead: .show, .amount: .show, .measure: .show]
        // Neither kind nor degree of the disability.
        case .disabilityAllowance: [.ordinal: .show, .personName: .show, .amount: .show, .measure: .show]
        case .elderlyAllowance:
            neutral.merging([.personName: .surname, .villageGroup: .show, .measure: .show]) { $1 }
        case .publicPosts:
            neutral.merging([.personName: .surname, .villageGroup: .show, .measure: .show]) { $1 }
        case .householdSubsidy:
            neutral.merging([
                .personName: .surname, .householdHead: .surname, .villageGroup: .show, .quantity: .show,
                .measure: .show, .householdSize: .show,
            ]) { $1 }
        case .general: general
        case .partialIdentity: general.merging([.identityNumber: .partialIdentity]) { $1 }
        // What officers do and earn in office is public; their own numbers and homes are not.
        case .officers:
            general.merging([.personName: .show, .householdHead: .surname, .sex: .show]) { $1 }
        }
    }

    private static let general: [ColumnRole: Masking] = neutral.merging([
        .personName: .surname, .householdHead: .surname, .familyMember: .surname, .counterparty: .surname,
        .villageGroup: .show,
        .address: .toGroup, .mobile: .phone, .quantity: .show, .measure: .show, .householdSize: .show, .other: .show,
    ]) { $1 }

    /// Whether a column of unknown meaning is withheld from a list of people: it fails closed.
    public var isStrict: Bool { masking(of: .other) == .hide }
}
