import Testing

extension SoundBooks {
    /// The ledgers whose rows can be computed, debts over four quarters among them.
    static func ledgers(_ random: inout RandomNumbers) -> SoundBooks {
        var books = SoundBooks()
        books.sheets = [pay(&random), assets(&random), subsidies(&random)] + debts(&random)
        return books
    }

    private static func headings(_ texts: String...) -> [Entry] { texts.map { .text($0) } }

    private static func pay(_ random: inout RandomNumbers) -> Sheet {
        var rows = [headings("姓名", "职务", "基本报酬", "岗位补贴", "绩效补贴", "集体经济创收奖励", "误工天数", "合计")]
        for _ in 0..<4 {
            let parts = (0..<4).map { _ in random.number(10_000...2_000_000) }
            rows.append([.text("甲"), .text("主任")] + parts.map { .fen($0) } + [.free(0), .fen(parts.reduce(0, +))])
        }
        return Sheet(layout: "cadre_pay", item: "cadre-pay", period: "2026h1", rows: rows)
    }

    private static func assets(_ random: inout RandomNumbers) -> Sheet {
        var rows = [headings("名称", "数量", "原值", "累计折旧", "净值")]
        for _ in 0..<5 {
            let (value, rest) = (random.number(5_000_000...9_000_000), random.number(100_000...4_000_000))
            rows.append([.text("楼"), .free(random.number(1...9)), .fen(value), .fen(value - rest), .fen(rest)])
        }
        return Sheet(layout: "assets", item: "assets", period: "2025", rows: rows)
    }

    private static func subsidies(_ random: inout RandomNumbers) -> Sheet {
        var rows = [headings("补贴名称", "户主姓名", "面积(亩)", "标准", "金额")]
        let standard = random.number(20...400)
        for _ in 0..<6 {
            let area = random.number(100...3000)
            rows.append([.text("补"), .text("户"), .fen(area), .fen(standard * 100), .fen(area * standard)])
        }
        return Sheet(layout: "subsidies", item: "subsidies", period: "2026", rows: rows)
    }

    private static func debts(_ random: inout RandomNumbers) -> [Sheet] {
        var balances = (0..<3).map { _ in random.number(1_000_000...5_000_000) }
        return (1...4).map { quarter in
            var rows = [headings("类别", "对方名称", "事由", "期初", "本期增减", "期末")]
            for index in balances.indices {
                let change = random.number(-200_000...200_000)
                rows.append(
                    headings("债务", "单位\(index)", "工程款")
                        + [balances[index], change, balances[index] + change].map { .fen($0) })
                balances[index] += change
            }
            return Sheet(layout: "debts", item: "debts", period: "2025q\(quarter)", rows: rows)
        }
    }

    /// A free table with subtotals for each village, its township and county.
    static func levels(_ random: inout RandomNumbers) -> SoundBooks {
        let villages = ["990101001201", "990101001202", "990101001203"]
        var books = SoundBooks(regions: ["990101", "990101001"] + villages)
        var sums = [[Int]](repeating: [0, 0], count: 4)
        for village in villages {
            let figures = (0..<4).map { _ in [random.number(100...90_000), random.number(100...90_000)] }
            for index in sums.indices { sums[index] = zip(sums[index], figures[index]).map { $0 + $1 } }
            books.sheets.append(table(figures, of: village))
        }
        books.sheets += [table(sums, of: "990101001"), table(sums, of: "990101")]
        return books
    }

    private static func table(_ figures: [[Int]], of region: String) -> Sheet {
        func row(_ label: String, _ figures: [[Int]]) -> [Entry] {
            [.text(label), .fen(figures.reduce(0) { $0 + $1[0] }), .fen(figures.reduce(0) { $0 + $1[1] })]
        }
        var rows = [headings("事项", "受理", "办结")]
        for (index, label) in ["医保", "户籍", "救助", "农业"].enumerated() {
            rows.append(row(label, [figures[index]]))
            if index % 2 == 1 { rows.append(row("小计", Array(figures[(index - 1)...index]))) }
        }
        rows.append(row("总计", figures))
        return Sheet(layout: nil, item: "services", region: region, period: "2026q3", rows: rows)
    }
}
