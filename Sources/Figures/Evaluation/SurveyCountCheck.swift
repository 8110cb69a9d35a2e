import Diagnostics
import Model

/// The grades of a survey add up to its valid sample, and its rate is what they make.
enum SurveyCountCheck {
    static func findings(in surveys: [Survey]) -> [Diagnostic] {
        surveys.flatMap { [samples($0), grades($0), rate($0)].compactMap { $0 } }
    }

    private static func samples(_ survey: Survey) -> Diagnostic? {
        guard let sample = survey.sample, let valid = survey.validSample, valid > sample else { return nil }
        return Diagnostic(
            .surveyCounts, at: survey.validSampleLocation, zh: "有效样本不多于应答样本，现多出 \(valid - sample)。",
            en: "The valid sample is no larger than the sample; it is larger by \(valid - sample).")
    }

    private static func grades(_ survey: Survey) -> Diagnostic? {
        guard let valid = survey.validSample, let sum = survey.grades?.total, sum != valid else { return nil }
        return Diagnostic(
            .surveyCounts, at: survey.validSampleLocation, zh: "各档之和应等于有效样本，现相差 \((sum - valid).magnitude)。",
            en: "The grades add up to the valid sample; the difference is \((sum - valid).magnitude).")
    }

    /// Of a question on the whole: a rate beside another question is the survey's, not the question's.
    private static func rate(_ survey: Survey) -> Diagnostic? {
        guard let stated = survey.overallRate, let counts = survey.grades,
            survey.questionText.isEmpty || survey.questionText.contains("总体") || survey.questionText.contains("整体")
        else { return nil }
        let ratio = Ratio(
            stated: stated, numerator: WideDecimal(counts.satisfied), denominator: WideDecimal(counts.total),
            factor: 100)
        guard ratio.holds == false, let difference = ratio.difference else { return nil }
        return Diagnostic(
            .surveyRate, at: survey.overallRateLocation,
            zh: "总体满意率应为（非常满意＋满意＋基本满意）÷各档之和，现相差 \(difference) 个百分点。",
            en: "The rate should be the upper three grades by all; the difference is \(difference) points.")
    }
}

extension Rule {
    static let surveyCounts = Rule(
        "survey-counts",
        statement: .init(
            zh: "满意度调查各档之和等于有效样本，有效样本不多于应答样本。",
            en: "The grades of a survey add up to the valid sample, which is no larger than the sample."),
        explanation: .init(
            zh: "每份有效答卷对每道题恰好选一档。加不起来，说明漏录或重录了答卷，满意率也就不对。",
            en:
                "Every valid answer is one grade. Where they do not add up answers were lost or entered twice, and the rate is wrong too."
        ),
        remedy: .init(zh: "对照汇总表改正各档人数或有效样本。", en: "Mend the grades or the valid sample by the tally sheet."))

    static let surveyRate = Rule(
        "survey-rate", .warning,
        statement: .init(
            zh: "总体满意率由各档人数算得。", en: "The overall rate of a survey is what its grades make."),
        explanation: .init(
            zh: "页面上的满意率由各档人数计算，不采用填写的数。两者不同，说明口径不一致（如是否含“基本满意”）或有一处填错。",
            en:
                "Pages show the rate that the grades make. Where the stated one differs the definition does (does 基本满意 count?), or a number is wrong."
        ),
        remedy: .init(zh: "核对口径，改正或留空总体满意率。", en: "Compare the definitions; mend the rate or leave it empty."))
}
