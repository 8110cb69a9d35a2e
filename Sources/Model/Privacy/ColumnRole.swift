/// What a column says of a person, so that a privacy profile can decide about it.
public enum ColumnRole: String, CaseIterable, Encodable, Sendable {
    case personName, householdHead
    /// Who belongs to somebody's household, children among them: no list of aid asks for their names.
    case familyMember
    /// Who acts for an office: 经手人, 审批人, 负责人, 村干部; such names are public.
    case officialName
    /// The other side of a contract or debt: an organisation, or a person whose name is masked.
    case counterparty
    case identityNumber, mobile
    /// A telephone of an office or duty desk, even where it is a mobile number.
    case officePhone
    case bankCard
    /// Where somebody lives; a place of the public has no role.
    case address
    case villageGroup, birthDate, age, sex, disability, illness, reason, relation, ethnicity, religion, householdSize
    /// Photographs, signatures, fingerprints.
    case portrait
    case amount
    /// Areas, counts and standards by which an amount is computed.
    case quantity
    /// 序号.
    case ordinal
    /// What was given or decided, for all rows alike: 补贴名称, 批次, 发放日期.
    case measure
    case other
}

extension ColumnRole {
    /// Whether a table with such a column is a list of people.
    public var namesPerson: Bool { [.personName, .householdHead, .familyMember, .identityNumber].contains(self) }

    /// Whether a column of it tells one person from all others by itself.
    public var isIdentifier: Bool { [.identityNumber, .mobile, .bankCard, .portrait].contains(self) }

    /// Whether it says more of a person than a name.
    public var isPersonal: Bool {
        switch self {
        case .identityNumber, .mobile, .bankCard, .portrait, .address, .birthDate, .age, .sex, .disability, .illness,
            .reason, .relation, .ethnicity, .religion:
            true
        default: false
        }
    }
}
