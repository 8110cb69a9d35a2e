import Diagnostics
import Model

/// A figure that is ten thousand times what it should be, or the ten-thousandth part: 元 written for 万元 or the reverse.
enum UnitMixUp {
    /// Whether `figure` is `expected` in the other unit, within the digits that it shows.
    static func explains(_ figure: ExactDecimal?, _ expected: WideDecimal) -> Bool {
        guard let figure, figure.units != 0, expected != .zero, let tenThousandfold = expected.times(10_000),
            let figureInYuan = WideDecimal(figure).times(10_000)
        else { return false }
        if WideDecimal(figure) == tenThousandfold { return true }
        // An amount in 万元 is rounded to the digits shown; with few of them almost anything would do.
        let isShownExactly = figure.units.magnitude < 100
        guard let lastDigit = WideDecimal.lastDigit(of: figure.scale).times(isShownExactly ? 0 : 5000) else {
            return false
        }
        return (figureInYuan - expected).magnitude <= lastDigit
    }

    static func finding(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unitMixUp, at: location, zh: "这一格与按其他单元格算出的数相差一万倍，疑为“元”“万元”混用。",
            en: "This figure is off by a factor of ten thousand from what other cells make it: 元 and 万元 were mixed up.")
    }
}

extension Rule {
    static let unitMixUp = Rule(
        "unit-mix-up",
        statement: .init(zh: "同一张表、前后各期的金额用同一个单位。", en: "Amounts of a table and its series are in one unit."),
        explanation: .init(
            zh: "合计、余额或上期数表明，这个数恰好大了或小了一万倍：有的格以元填写，有的以万元填写，看的人会把账看错一万倍。",
            en:
                "A total, a balance or the last period shows the figure to be exactly ten thousand times too large or too small: some cells were filled in 元, others in 万元."
        ),
        remedy: .init(
            zh: "把这一格换算为表头所写的单位；表头未写单位的，补上“(元)”或“(万元)”。",
            en: "Convert the cell to the unit of its heading; where the heading has none, add 元 or 万元."),
        basis: .init(
            zh: "农村集体经济组织财务公开规定（农经发〔2011〕13号）：公开内容真实完整",
            en:
                "Rules on financial disclosure of rural collectives (农经发〔2011〕13号): what is disclosed is true and complete"
        ))
}
