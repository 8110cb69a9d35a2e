import Diagnostics
import Model

/// No more is paid for a project than was audited, settled or agreed; no more is owed of a contract than it is worth.
enum PaymentCheck: FigureCheck {
    static func findings(in table: FigureTable) -> [Diagnostic] {
        switch table.schema?.name {
        case "projects": projects(table)
        case "contracts": contracts(table)
        default: []
        }
    }

    private static func projects(_ table: FigureTable) -> [Diagnostic] {
        guard let paid = table.column("paid") else { return [] }
        return table.rows.indices.compactMap { row in
            guard let figure = table.figure(row, paid), let limit = limit(row, table), figure > limit.amount else {
                return nil
            }
            return Diagnostic(
                .payment, at: table.location(of: .init(row: row, column: paid)),
                zh: "已付金额比\(limit.zh)多 \(figure - limit.amount)。",
                en: "More was paid than \(limit.en), by \(figure - limit.amount).")
        }
    }

    private static func limit(_ row: Int, _ table: FigureTable) -> (amount: WideDecimal, zh: String, en: String)? {
        func figure(_ key: String) -> WideDecimal? { table.column(key).flatMap { table.figure(row, $0) } }
        if let audited = figure("audited") { return (audited, "审计价", "the audit found") }
        if let settlement = figure("settlement") { return (settlement, "结算价", "was settled") }
        guard let price = figure("contract_price") else { return nil }
        return (price + (figure("change") ?? .zero), "合同价加变更", "the contract with its changes allows")
    }

    private static func contracts(_ table: FigureTable) -> [Diagnostic] {
        guard let arrears = table.column("arrears"), let total = table.column("total") else { return [] }
        return table.rows.indices.compactMap { row in
            guard let owed = table.figure(row, arrears), let worth = table.figure(row, total), owed > worth else {
                return nil
            }
            return Diagnostic(
                .payment, at: table.location(of: .init(row: row, column: arrears)),
                zh: "欠缴金额比合同总金额多 \(owed - worth)。", en: "More is owed than the contract is worth, by \(owed - worth).")
        }
    }
}

extension Rule {
    static let payment = Rule(
        "payment", .warning,
        statement: .init(
            zh: "工程已付不超过审计价、结算价或合同价；合同欠缴不超过总金额。",
            en: "Payments for a project stay within what was audited, settled or agreed; arrears within the contract."),
        explanation: .init(
            zh: "超付是工程监督的重点；也可能是变更没有登记，或少写了一位数，所以只作提醒。",
            en:
                "Overpayment is what supervisors look for first; it may also be a change not entered or a digit lost, so this warns."
        ),
        remedy: .init(zh: "核对付款和结算；有变更的填写变更金额。", en: "Compare payments with the settlement; enter what was changed."),
        basis: .init(
            zh: "农村集体经济组织财务公开规定（农经发〔2011〕13号）：工程招投标及预决算逐项公开",
            en:
                "Rules on financial disclosure of rural collectives (农经发〔2011〕13号): tenders, budgets and settlements one by one"
        ))
}
