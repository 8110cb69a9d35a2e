/// How the cells of a column are shown.
public enum Masking: String, CaseIterable, Sendable {
    case show
    /// The column is left out.
    case hide
    /// 张*三, 欧阳*, 张*.
    case surname
    /// 张某某.
    case surnameOnly
    /// 138****5678.
    case phone
    /// 尾号1234.
    case tail
    /// An address down to the village group.
    case toGroup
    /// The first six and last four digits of an identity number.
    case partialIdentity
}
