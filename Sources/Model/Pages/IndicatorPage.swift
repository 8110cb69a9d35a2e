/// An indicator with its values by place and year, and with every revision of them.
public struct IndicatorPage: Encodable, Sendable {
    public struct Row: Encodable, Sendable {
        public let region: PageLink
        public let value: IndicatorValue
        /// Whether a later figure took its place: it is kept, and said to be so.
        public let isSuperseded: Bool

        public init(region: PageLink, value: IndicatorValue, isSuperseded: Bool = false) {
            self.region = region
            self.value = value
            self.isSuperseded = isSuperseded
        }
    }

    /// What counts of one place, a cell a period; nil where none was handed in.
    public struct Place: Encodable, Sendable {
        public let region: PageLink
        public let values: [IndicatorValue?]

        public init(region: PageLink, values: [IndicatorValue?]) {
            self.region = region
            self.values = values
        }
    }

    public let indicator: Indicator
    public let values: [Row]
    /// The earliest first.
    public let periods: [Period]
    public let places: [Place]
    /// Whether the topmost place's latest value has come to the target; nil where either is not known.
    public let isMet: Bool?
    public let chart: Chart?

    public init(
        indicator: Indicator, values: [Row], periods: [Period] = [], places: [Place] = [], isMet: Bool? = nil,
        chart: Chart? = nil
    ) {
        self.indicator = indicator
        self.values = values
        self.periods = periods
        self.places = places
        self.isMet = isMet
        self.chart = chart
    }
}
