import Diagnostics
import Model
import Testing

@testable import Figures

@Suite("Figures of several levels")
struct LevelTests {
    private static let codes = ["990101", "990101001", "990101001201", "990101001202"]

    private func found(township: String, second: String?, county: String? = nil) throws -> [String] {
        var series = SampleSeries()
        series.regions = try .of(Self.codes)
        try series.add(nil, "类,受理,办结\n医保,1,1\n户籍,2,2", "2026q3", item: "services")
        if let second { try series.add(nil, second, "2026q3", region: "990101001202", item: "services") }
        try series.add(nil, township, "2026q3", region: "990101001", item: "services")
        if let county { try series.add(nil, county, "2026q3", region: "990101", item: "services") }
        return series.found
    }

    @Test("agree where all places below state them")
    func sums() throws {
        let second = "类,受理,办结\n户籍,4,3\n医保,5,5"
        let township = "类,受理,办结\n医保,6,6\n户籍,6,5"
        #expect(try found(township: township, second: second).isEmpty)
        #expect(
            try found(township: township.replacing("户籍,6", with: "户籍,7"), second: second) == [
                "2026q3/services.csv:3:2 level-sum"
            ])
        #expect(
            try found(township: township, second: second, county: township.replacing("医保,6", with: "医保,8")) == [
                "2026q3/services.csv:2:2 level-sum"
            ])
    }

    @Test("are not compared where a place is missing, or the level above has accounts of its own")
    func unlike() throws {
        #expect(try found(township: "类,受理,办结\n医保,6,6\n户籍,7,5", second: nil).isEmpty)
        #expect(try found(township: "类,受理,办结\n医保,60,60\n户籍,70,50", second: "类,受理,办结\n户籍,4,3\n医保,5,5").isEmpty)
    }

    @Test("of households sum over the places below, where all state them")
    func households() throws {
        var numbers = ["990101001": 5, "990101001201": 2, "990101001202": 3]
        #expect(RegionCountCheck.findings(in: try .of(Self.codes, households: numbers)).isEmpty)
        numbers["990101001"] = 6
        #expect(
            RegionCountCheck.findings(in: try .of(Self.codes, households: numbers)).map(\.short) == ["2:3 region-count"]
        )
        numbers["990101001202"] = nil
        #expect(RegionCountCheck.findings(in: try .of(Self.codes, households: numbers)).isEmpty)
    }
}

@Suite("Indicator values")
struct IndicatorFigureTests {
    private static let codes = ["9901", "990101", "990102"]

    private func record(_ schema: TableSchema, _ values: [String: Value], line: Int = 2) -> Record {
        Record(
            schema: schema, location: .init("v.csv", line: line),
            cells: schema.columns.enumerated().map { position, column in
                .init(values[column.key], line: Int32(line), column: Int32(position + 1))
            })
    }

    private func indicator(_ unit: String, name: String = "指标", formula: String = "") -> Indicator {
        Indicator(
            record(
                Indicator.schema,
                ["code": .text("a"), "name": .text(name), "unit": .text(unit), "formula": .text(formula)]))
    }

    /// Values as `place: [value, numerator, denominator]`, each on a line of its own.
    private func found(_ indicator: Indicator, _ rows: [(String, [String?])], state: String = "核定") throws -> [String] {
        let values = try rows.enumerated().map { line, row in
            var cells: [String: Value] = [
                "indicator": .text("A"), "region": .regionCode(try #require(RegionCode(row.0))),
                "period": .period(try #require(Period("2026"))), "state": .choice(.init(state, state)),
            ]
            for (key, text) in zip(["value", "numerator", "denominator"], row.1) {
                if let number = text.flatMap({ ExactDecimal($0) }) { cells[key] = .decimal(number) }
            }
            return IndicatorValue(record(IndicatorValue.schema, cells, line: line + 2))
        }
        return PlanFigures.findings(values: values, indicators: [indicator], regions: try .of(Self.codes)).map(\.short)
            .sorted()
    }

    @Test("follow from numerator and denominator in the digits shown")
    func quotients() throws {
        #expect(try found(indicator("%"), [("9901", ["57.1", "4", "7"])]).isEmpty)
        #expect(try found(indicator("%"), [("9901", ["57.2", "4", "7"])]) == ["2:4 indicator-ratio"])
        #expect(try found(indicator("人", formula: "甲÷乙×10000"), [("9901", ["18", "36", "20000"])]).isEmpty)
        #expect(try found(indicator("平方米", name: "每百户面积"), [("9901", ["31", "60", "200"])]) == ["2:4 indicator-ratio"])
    }

    @Test("in per cent are not above 100, but for completion")
    func range() throws {
        #expect(try found(indicator("%"), [("9901", ["100.1"])]) == ["2:4 percentage-range"])
        #expect(try found(indicator("%", name: "完成率"), [("9901", ["100.1"])]).isEmpty)
    }

    @Test("that count are summed, where all places below state them")
    func counts() throws {
        #expect(try found(indicator("个"), [("9901", ["5"]), ("990101", ["2"]), ("990102", ["3"])]).isEmpty)
        #expect(
            try found(indicator("个"), [("9901", ["6"]), ("990101", ["2"]), ("990102", ["3"])]) == ["2:4 indicator-sum"])
        #expect(try found(indicator("个"), [("9901", ["6"]), ("990101", ["2"])]).isEmpty)
    }

    @Test("that are shares are never averaged, but their numbers summed")
    func shares() throws {
        let parts: [(String, [String?])] = [("990101", ["50", "1", "2"]), ("990102", ["100", "2", "2"])]
        #expect(try found(indicator("%"), [("9901", ["75", "3", "4"])] + parts).isEmpty)
        #expect(try found(indicator("%"), [("9901", ["60", "3", "5"])] + parts) == ["2:6 indicator-sum"])
    }
}
