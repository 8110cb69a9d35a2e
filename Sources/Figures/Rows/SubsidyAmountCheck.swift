import Diagnostics
import Model

/// A subsidy is area, persons or animals times the standard.
enum SubsidyAmountCheck: FigureCheck {
    static func findings(in table: FigureTable) -> [Diagnostic] {
        guard table.isStandard("subsidies"), let quantity = table.column("quantity"),
            let standard = table.column("standard"), let amount = table.column("amount")
        else { return [] }
        let products = table.rows.indices.compactMap { row -> (row: Int, product: Product)? in
            guard let stated = table[row, amount].figure, let number = table[row, quantity].figure,
                let price = table[row, standard].figure, table.rows[row].label.total == nil
            else { return nil }
            return Product(amount: stated, quantity: number, price: price).map { (row, $0) }
        }
        // A monthly standard may be paid for a quarter or a year, but then to all.
        guard let common = Product.commonFactor(products.map(\.product)) else { return [] }
        let factor = common.count > 0 ? common.factor : 1
        return products.filter { !$0.product.holds(factor) }.compactMap { row, product in
            guard let expected = product.expected(factor) else { return nil }
            let location = table.location(of: .init(row: row, column: amount))
            if UnitMixUp.explains(product.amount, expected) { return UnitMixUp.finding(at: location) }
            let difference = (WideDecimal(product.amount) - expected).magnitude
            let months = factor == 1 ? "" : "（表中各行均为标准的 \(factor) 倍）"
            return Diagnostic(
                .subsidyAmount, at: location, zh: "金额应为面积（人数、头数）乘以标准\(months)，相差 \(difference)。",
                en:
                    "The amount should be the number times the standard\(factor == 1 ? "" : ", for \(factor) months as in the other rows"); the difference is \(difference)."
            )
        }
    }
}

extension Rule {
    static let subsidyAmount = Rule(
        "subsidy-amount",
        statement: .init(zh: "补贴金额＝面积（人数、头数）×标准。", en: "Subsidy = area, persons or animals × standard."),
        explanation: .init(
            zh: "舍入到所写的位数，进位、舍去都可以；按月的标准一次发放几个月的，各行月数须相同。",
            en:
                "Rounded to the digits shown, up or down; a monthly standard may be paid for several months, the same in all rows."
        ),
        remedy: .init(zh: "核对面积（人数）、标准和金额。", en: "Compare number, standard and amount."),
        basis: .init(
            zh: "惠民惠农财政补贴资金“一卡通”管理（财办〔2020〕37号）",
            en: "Payment of subsidies by one card (财办〔2020〕37号)"))
}
