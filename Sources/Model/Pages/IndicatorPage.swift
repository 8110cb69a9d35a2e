/// An indicator with its values by place and period.
public struct IndicatorPage: Sendable {
    public struct Row: Sendable {
        public let region: PageLink
        public let value: IndicatorValue

        public init(region: PageLink, value: IndicatorValue) {
            self.region = region
            self.value = value
        }
    }

    public let indicator: Indicator
    public let values: [Row]

    public init(indicator: Indicator, values: [Row]) {
        self.indicator = indicator
        self.values = values
    }
}
