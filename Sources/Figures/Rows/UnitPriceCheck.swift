import Diagnostics
import Model

/// In a free table, an amount beside a number and a price is their product where most rows say so.
enum UnitPriceCheck: FigureCheck {
    private typealias Reading = (amount: Int, rows: [(row: Int, product: Product)], factor: Int, count: Int)

    static func findings(in table: FigureTable) -> [Diagnostic] {
        guard table.schema == nil else { return [] }
        let figures = table.figureColumns
        let prices = figures.filter { isPrice(table.columns[$0]) }
        guard !prices.isEmpty else { return [] }
        let amounts = figures.filter { table.columns[$0].isAdditive && table.columns[$0].unit.hasSuffix("元") }
        let quantities = figures.filter { table.columns[$0].isAdditive && !table.columns[$0].isMoney }
        return prices.flatMap { price -> [Diagnostic] in
            let readings = amounts.flatMap { amount in
                quantities.compactMap { reading(amount: amount, quantity: $0, price: price, in: table) }
            }
            guard let best = readings.max(by: { $0.count < $1.count }), best.count > 1,
                best.count * 2 > best.rows.count
            else { return [] }
            return broken(best, in: table)
        }
    }

    private static func isPrice(_ column: FigureColumn) -> Bool {
        column.unit.hasPrefix("元/") || (column.unit == "元" && ["单价", "标准"].contains { column.stem.hasSuffix($0) })
    }

    private static func reading(amount: Int, quantity: Int, price: Int, in table: FigureTable) -> Reading? {
        let rows = table.rows.indices.compactMap { row -> (row: Int, product: Product)? in
            guard let stated = table[row, amount].figure, let number = table[row, quantity].figure,
                let unit = table[row, price].figure, table.rows[row].label.total == nil
            else { return nil }
            return Product(amount: stated, quantity: number, price: unit).map { (row, $0) }
        }
        let telling = rows.filter { $0.product.amount.units != 0 }
        return Product.commonFactor(telling.map(\.product)).map { (amount, rows, $0.factor, $0.count) }
    }

    private static func broken(_ reading: Reading, in table: FigureTable) -> [Diagnostic] {
        reading.rows.filter { !$0.product.holds(reading.factor) }.compactMap { row, product in
            guard let expected = product.expected(reading.factor) else { return nil }
            let location = table.location(of: .init(row: row, column: reading.amount))
            if UnitMixUp.explains(product.amount, expected) { return UnitMixUp.finding(at: location) }
            let difference = (WideDecimal(product.amount) - expected).magnitude
            return Diagnostic(
                .inferredSum, at: location, zh: "其余各行的金额都是数量乘以单价（标准），这一行相差 \(difference)。",
                en: "In the other rows the amount is number times price; here the difference is \(difference).")
        }
    }
}
