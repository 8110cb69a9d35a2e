import HTML
import Model

/// A day as people read it, and as machines do.
struct DayText: Markup {
    private let day: Day

    init(_ day: Day) { self.day = day }

    var content: some Markup {
        time(.datetime(day.description)) { day.chinese }
    }
}
