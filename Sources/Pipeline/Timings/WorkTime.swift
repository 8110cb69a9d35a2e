/// What some work took: by the clock on the wall, and of the processor in the threads that did it.
public struct WorkTime: Hashable, Sendable {
    /// Added up over threads where several did it, so that it can be more than has gone by.
    public var wall: Duration
    public var cpu: Duration

    public static let zero = WorkTime(wall: .zero, cpu: .zero)

    static func + (one: Self, other: Self) -> Self { Self(wall: one.wall + other.wall, cpu: one.cpu + other.cpu) }
    static func - (one: Self, other: Self) -> Self { Self(wall: one.wall - other.wall, cpu: one.cpu - other.cpu) }
    static func += (one: inout Self, other: Self) { one = one + other }
}
