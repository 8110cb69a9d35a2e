import Model

/// Whether an amount is a number of units at a price, perhaps for several months, within the digits that it shows.
struct Product {
    /// Paid by the month, for two months, a quarter, half a year or a year.
    static let factors = [1, 2, 3, 6, 12]

    let amount: ExactDecimal
    private let product: WideDecimal

    /// Nil where the product has too many places to be told.
    init?(amount: ExactDecimal, quantity: ExactDecimal, price: ExactDecimal) {
        guard let product = WideDecimal(quantity).multiplied(by: WideDecimal(price)) else { return nil }
        self.amount = amount
        self.product = product
    }

    /// What the amount should be, rounded as tables are.
    func expected(_ factor: Int) -> WideDecimal? { product.times(factor)?.rounded(to: amount.scale, .halfUp) }

    /// Rounded up, down or to the nearest: less than one in the last digit shown.
    func holds(_ factor: Int) -> Bool {
        guard let exact = product.times(factor) else { return true }
        return (WideDecimal(amount) - exact).magnitude < WideDecimal.lastDigit(of: amount.scale)
    }

    /// The factor that most of them share, and how many do; the smallest of equals.
    static func commonFactor(_ products: [Product]) -> (factor: Int, count: Int)? {
        let counts = factors.map { factor in (factor: factor, count: products.count { $0.holds(factor) }) }
        return counts.max { $0.count != $1.count ? $0.count < $1.count : $0.factor > $1.factor }
    }
}
