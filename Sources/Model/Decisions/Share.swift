/// A part of a whole that a law asks for, as a whole number of people.
public enum Share: Hashable, Sendable {
    /// 过半数: more than a half; exactly a half is not enough.
    case moreThanHalf
    /// 三分之二以上: two thirds or more, since 以上 includes the number itself (民法典 §1259).
    case twoThirds

    /// The fewest that are enough.
    public func minimum(of whole: Int) -> Int {
        switch self {
        case .moreThanHalf: whole / 2 + 1
        case .twoThirds: whole - whole / 3
        }
    }

    public func isReached(by part: Int, of whole: Int) -> Bool { whole > 0 && part >= minimum(of: whole) }
}
