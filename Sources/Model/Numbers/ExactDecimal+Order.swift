extension ExactDecimal {
    /// Whether it is the lesser number, whatever the digits after the point of either.
    public func isBelow(_ other: ExactDecimal) -> Bool {
        let scale = max(scale, other.scale)
        if let a = scaled(to: scale), let b = other.scaled(to: scale) { return a < b }
        // One of them is too large for the other's precision.
        return Double(units) / Self.power(self.scale) < Double(other.units) / Self.power(other.scale)
    }

    private static func power(_ scale: Int) -> Double { (0..<scale).reduce(1) { power, _ in power * 10 } }
}
