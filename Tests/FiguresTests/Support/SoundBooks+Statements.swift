import Testing

extension SoundBooks {
    /// A year of monthly statements with their transactions and the quarters that they make up.
    static func yearOfStatements(_ random: inout RandomNumbers) -> SoundBooks {
        let incomes = ["经营收入", "发包及租赁收入", "补助收入"]
        let expenses = ["管理费用", "公益支出"]
        var books = SoundBooks()
        var balance = random.number(10_000_000...90_000_000)
        let yearOpening = balance
        var previous = Month(
            opening: balance - 700, incomes: [500, 300, 100].map { $0 + random.number(0...99) },
            expenses: [0, 0])
        previous.expenses[0] = previous.incomes.reduce(0, +) - 700
        var sums = [Int](repeating: 0, count: incomes.count + expenses.count)
        var quarter: (opening: Int, sums: [Int]) = (balance, sums)
        for number in 1...12 {
            let month = Month(
                opening: balance, incomes: incomes.map { _ in random.number(1...900_000) },
                expenses: expenses.map { _ in random.number(1...900_000) })
            balance = month.closing
            sums = zip(sums, month.all).map { $0 + $1 }
            quarter.sums = zip(quarter.sums, month.all).map { $0 + $1 }
            let period = number < 10 ? "2025-0\(number)" : "2025-\(number)"
            books.sheets.append(
                Sheet(
                    layout: "statement", item: "finance", period: period,
                    rows: statement(month, previous, sums, yearOpening, incomes, expenses)))
            books.sheets.append(
                Sheet(
                    layout: "transactions", item: "transactions", period: period,
                    rows: transactions(month, incomes, expenses, &random)))
            if number % 3 == 0 {
                let whole = Month(
                    opening: quarter.opening, incomes: Array(quarter.sums.prefix(incomes.count)),
                    expenses: Array(quarter.sums.dropFirst(incomes.count)))
                let rows = statement(whole, whole, whole.all, whole.opening, incomes, expenses).map {
                    Array($0.prefix(2))
                }
                books.sheets.append(
                    Sheet(layout: "statement", item: "finance", period: "2025q\(number / 3)", rows: rows))
                quarter = (balance, sums.map { _ in 0 })
            }
            previous = month
        }
        return books
    }

    private struct Month {
        var opening: Int
        var incomes: [Int]
        var expenses: [Int]
        var income: Int { incomes.reduce(0, +) }
        var expense: Int { expenses.reduce(0, +) }
        var closing: Int { opening + income - expense }
        var all: [Int] { incomes + expenses }
    }

    private static func statement(
        _ month: Month, _ previous: Month, _ sums: [Int], _ yearOpening: Int, _ incomes: [String], _ expenses: [String]
    ) -> [[Entry]] {
        func row(_ label: String, _ figures: Int...) -> [Entry] { [.text(label)] + figures.map { .fen($0) } }
        let (incomeSums, expenseSums) = (sums.prefix(incomes.count), sums.dropFirst(incomes.count))
        var rows = [["项目", "本期金额", "上期金额", "本年累计"].map { Entry.text($0) }]
        rows.append(row("一、期初余额", month.opening, previous.opening, yearOpening))
        rows.append(row("二、收入合计", month.income, previous.income, incomeSums.reduce(0, +)))
        for (index, label) in incomes.enumerated() {
            rows.append(row(label, month.incomes[index], previous.incomes[index], sums[index]))
        }
        rows.append(row("三、支出合计", month.expense, previous.expense, expenseSums.reduce(0, +)))
        for (index, label) in expenses.enumerated() {
            rows.append(row(label, month.expenses[index], previous.expenses[index], sums[incomes.count + index]))
        }
        rows.append(row("四、期末余额", month.closing, previous.closing, month.closing))
        return rows
    }

    /// Each amount of the month in one or two parts.
    private static func transactions(
        _ month: Month, _ incomes: [String], _ expenses: [String], _ random: inout RandomNumbers
    ) -> [[Entry]] {
        var rows = [["摘要", "收/支", "科目", "金额(元)"].map { Entry.text($0) }]
        for (label, amount) in zip(incomes + expenses, month.all) {
            let side = incomes.contains(label) ? "收" : "支"
            let first = amount > 1 ? random.number(1...amount - 1) : amount
            for part in [first, amount - first] where part > 0 {
                rows.append([.text("往来"), .text(side), .text(label), .fen(part)])
            }
        }
        return rows
    }
}
