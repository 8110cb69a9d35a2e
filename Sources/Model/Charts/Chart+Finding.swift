extension Chart {
    /// What the chart shows, in a few sentences with the figures: for those who hear it, and for those who skim.
    public var finding: String {
        guard !knownValues.isEmpty else { return categories.isEmpty ? "没有数据。" : "全部未公布。" }
        let parts =
            switch kind {
            case .line, .multiples: series.map { trend($0) }
            case .bar, .grouped, .stacked, .progress, .dots: series.map { extremes($0) }
            }
        return (parts + [targetFinding, gaps]).filter { !$0.isEmpty }.joined()
    }

    /// Which figures are not known, for the line below the drawing; empty where all are.
    public var gaps: String {
        let named = series.flatMap { series in
            zip(categories, series.values).filter { $1 == nil }.map { category, _ in
                self.series.count > 1 ? "\(series.name)\(category)" : category
            }
        }
        guard !named.isEmpty else { return "" }
        let listed = named.prefix(6).joined(separator: "、") + (named.count > 6 ? "等 \(named.count) 项" : "")
        return "未公布：\(listed)。"
    }

    private func figure(_ value: ExactDecimal) -> String {
        unit.isEmpty || unit == "%" ? value.grouped + unit : "\(value.grouped) \(unit)"
    }

    private func lead(_ series: Series) -> String {
        self.series.count > 1 && !series.name.isEmpty ? "\(series.name)：" : ""
    }

    private func known(_ series: Series) -> [(category: String, value: ExactDecimal)] {
        zip(categories, series.values).compactMap { category, value in value.map { (category, $0) } }
    }

    private func extremes(_ series: Series) -> String {
        let known = known(series)
        guard let first = known.first else { return lead(series) + "全部未公布。" }
        guard known.count > 1 else { return "\(lead(series))\(first.category) \(figure(first.value))。" }
        guard let least = known.min(by: { WideDecimal($0.value) < WideDecimal($1.value) }),
            let most = known.max(by: { WideDecimal($0.value) < WideDecimal($1.value) })
        else { return "" }
        guard WideDecimal(least.value) != WideDecimal(most.value) else {
            return "\(lead(series))\(known.count) 项都是 \(figure(first.value))。"
        }
        return
            "\(lead(series))最高 \(most.category) \(figure(most.value))，最低 \(least.category) \(figure(least.value))。"
    }

    private func trend(_ series: Series) -> String {
        let known = known(series)
        guard let first = known.first, let last = known.last else { return lead(series) + "全部未公布。" }
        guard known.count > 1 else { return "\(lead(series))\(first.category) \(figure(first.value))。" }
        let change = WideDecimal(last.value) - WideDecimal(first.value)
        let words =
            if change == .zero { "持平" } else {
                (change.isNegative ? "减少" : "增加")
                    + (ExactDecimal(change.magnitude.description).map(difference) ?? "")
            }
        return
            "\(lead(series))从 \(first.category) 的 \(figure(first.value))到 \(last.category) 的 \(figure(last.value))，\(words)。"
    }

    /// Between two shares lie percentage points.
    private func difference(_ value: ExactDecimal) -> String {
        unit == "%" ? " \(value.grouped) 个百分点" : " \(figure(value))"
    }

    private var targetFinding: String {
        guard let series = series.last, targets.contains(where: { $0 != nil }) else { return "" }
        let judged = categories.indices.compactMap { index -> Bool? in
            guard let value = series.values[index] else { return nil }
            return target(at: index)?.isMet(by: value)
        }
        guard !judged.isEmpty else { return "" }
        let goal = targets.count == 1 ? (targets[0].map { "（目标 \($0.text)\(unit)）" } ?? "") : ""
        return "有目标和数值的 \(judged.count) 项中，\(judged.count { $0 }) 项达到目标\(goal)。"
    }
}
