import Diagnostics
import Model

/// The checks of what people answered, rated and called for: counts that belong together.
public enum EvaluationFigures {
    public static func findings(surveys: [Survey], ratings: [Rating], hotline: [HotlineFigures]) -> [Diagnostic] {
        SurveyCountCheck.findings(in: surveys) + RatingCountCheck.findings(in: ratings)
            + HotlineTotalCheck.findings(in: hotline)
    }
}
