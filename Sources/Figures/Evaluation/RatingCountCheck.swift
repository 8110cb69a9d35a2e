import Diagnostics
import Model

/// The counts of ratings belong together: grades and ratings, ratings and cases, poor ratings and what became of them.
enum RatingCountCheck {
    static func findings(in ratings: [Rating]) -> [Diagnostic] { ratings.flatMap(findings(in:)) }

    private static func findings(in rating: Rating) -> [Diagnostic] {
        guard let grades = rating.grades else {
            return [
                Diagnostic(
                    .ratingCounts, at: rating.ratedLocation, zh: "五档人数都要填写，没有人选的一档写 0。",
                    en: "All five grades are told; one that nobody chose is 0.")
            ]
        }
        var findings: [Diagnostic] = []
        if let rated = rating.rated, rated != grades.total {
            findings.append(
                Diagnostic(
                    .ratingCounts, at: rating.ratedLocation,
                    zh: "五档之和应等于参评量，现相差 \((rated - grades.total).magnitude)。",
                    en: "The five grades add up to the ratings; the difference is \((rated - grades.total).magnitude).")
            )
        }
        if let handled = rating.handled, handled < grades.total {
            findings.append(
                Diagnostic(
                    .ratingCounts, at: rating.ratedLocation, zh: "一次一评，参评量不多于办件量，现多出 \(grades.total - handled)。",
                    en:
                        "A case is rated once, so ratings are no more than cases; there are \(grades.total - handled) more."
                ))
        }
        if let poor = rating.poor, poor != grades.poor {
            findings.append(
                Diagnostic(
                    .ratingCounts, at: rating.poorLocation,
                    zh: "差评数应等于不满意与非常不满意之和，现相差 \((poor - grades.poor).magnitude)。",
                    en: "Poor ratings are the lower two grades; the difference is \((poor - grades.poor).magnitude)."))
        }
        for (count, place, name) in [
            (rating.mended, rating.mendedLocation, BilingualText(zh: "差评按期整改数", en: "Mended poor ratings")),
            (rating.followedUp, rating.followedUpLocation, BilingualText(zh: "回访数", en: "Raters called back")),
        ] {
            guard let count, count > grades.poor else { continue }
            findings.append(
                Diagnostic(
                    .ratingCounts, at: place, zh: "\(name.zh)不多于差评数，现多出 \(count - grades.poor)。",
                    en: "\(name.en) are no more than poor ratings; there are \(count - grades.poor) more."))
        }
        return findings
    }
}

extension Rule {
    static let ratingCounts = Rule(
        "rating-counts",
        statement: .init(
            zh: "好差评的各项计数相互吻合。", en: "The counts of ratings agree with each other."),
        explanation: .init(
            zh: "一次一评：五档之和等于参评量，不多于办件量；后两档之和是差评数，整改和回访都不多于差评。对不上的数算出的好评率没有意义。",
            en:
                "A case is rated once: the five grades are the ratings, no more than the cases; the lower two are the poor ones, of which no more can be mended or called back. From counts that disagree no rate can be made."
        ),
        remedy: .init(zh: "对照汇总表改正；空着的档次写 0。", en: "Mend them by the tally sheet; write 0 for a grade nobody chose."),
        basis: .init(
            zh: "国办发〔2019〕51号（政务服务“好差评”）；GB/T 39734（一次一评）",
            en: "国办发〔2019〕51号 on rating government services; GB/T 39734 (a case is rated once)"))
}
