import Model

/// Writes a value so that only what a profile allows can be read; a value that is masked already stays as it is.
public enum Mask {
    /// The cell as it may be shown, nil where the whole column is left out.
    public static func apply(_ masking: Masking, to cell: String) -> String? {
        switch masking {
        case .show: cell
        case .hide: nil
        case .surname: NameMask.surname(cell)
        case .surnameOnly: NameMask.surnameOnly(cell)
        case .phone: NumberMask.phone(cell)
        case .tail: NumberMask.tail(cell)
        case .toGroup: AddressMask.toGroup(cell)
        case .partialIdentity: NumberMask.partialIdentity(cell)
        }
    }

    /// The signs that stand for a hidden character.
    static let signs: Set<Character> = ["*", "＊", "×", "✱", "●", "•", "□", "■", "○", "x", "X", "某"]
}
