import Diagnostics

/// How far a piece of work is, how fast it goes and how long it may still take.
struct ProgressEstimate {
    let done: Int
    let total: Int
    let elapsed: Duration

    /// Never more than all, of which some may have been found on the way.
    var percent: Int { total > 0 ? min(max(done, 0) * 100 / total, 100) : 0 }

    /// How many a second; nil before it can be told.
    var rate: Double? { elapsed >= Self.shortest && done > 0 ? Double(done) / (elapsed / .seconds(1)) : nil }

    /// The time that is left if it goes on like this; nil before it can be told, and when all is done.
    var left: Duration? { done < total ? rate.map { .seconds(Double(total - done) / $0) } : nil }

    /// `█` as far as it is, of `width` columns.
    func bar(width: Int) -> String {
        let filled = percent * width / 100
        return String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    }

    var rateText: BilingualText? {
        rate.map { rate in
            let number = rate < 10 ? "\(Double(Int(rate * 10)) / 10)" : "\(Int(rate))"
            return BilingualText(zh: "每秒 \(number)", en: "\(number)/s")
        }
    }

    var leftText: BilingualText? {
        left.map { left in
            let seconds = Int((left / .seconds(1)).rounded(.up))
            guard seconds > 90 else { return BilingualText(zh: "约剩 \(seconds) 秒", en: "about \(seconds) s left") }
            let minutes = (seconds + 59) / 60
            return BilingualText(zh: "约剩 \(minutes) 分钟", en: "about \(minutes) min left")
        }
    }

    /// What begins slowly, or is over before it can be read, tells nothing yet.
    private static let shortest = Duration.milliseconds(500)
}
