import Diagnostics
import Model

/// Dates can be meant: nothing is dated after the day of inspection that has happened, and of two dates the later is not first.
enum DateInspection: Inspection {
    static let indicator = InspectionIndicator(
        group: .deduction, name: .init(zh: "日期差错", en: "wrong dates"),
        content: .init(
            zh: "成文、发布、生效、更新等日期是否合理", en: "whether dates of writing, publishing, effect and updates can be meant"))

    static func outcome(for subject: InspectionSubject) -> InspectionOutcome {
        let (site, asOf) = (subject.read, subject.asOf)
        var findings: [Diagnostic] = []
        func demandOrder(
            _ first: Day?, _ second: Day?, _ names: (zh: String, en: String), at location: SourceLocation
        ) {
            guard let first, let second, second < first else { return }
            findings.append(
                Diagnostic(
                    .inspectedDate, at: location, zh: "\(names.zh)的先后颠倒了。",
                    en: "The \(names.en) are in the wrong order."))
        }
        func demandPast(_ day: Day?, _ name: (zh: String, en: String), at location: SourceLocation) {
            guard let day, day > asOf else { return }
            findings.append(
                Diagnostic(
                    .inspectedDate, at: location, zh: "\(name.zh)晚于检查当天（\(asOf)）。",
                    en: "The \(name.en) lies after the day of inspection (\(asOf))."))
        }
        for document in site.documents {
            demandPast(document.written, ("成文日期", "date of writing"), at: document.location)
            demandOrder(
                document.written, document.published, ("成文日期和发布日期", "dates of writing and publishing"),
                at: document.location)
            demandOrder(
                document.written, document.effective, ("成文日期和生效日期", "dates of writing and effect"),
                at: document.location)
            demandOrder(
                document.effective, document.repealed, ("生效日期和废止日期", "dates of effect and repeal"),
                at: document.location)
            if document.validity == "有效", let repealed = document.repealed, repealed <= asOf {
                findings.append(
                    Diagnostic(
                        .inspectedDate, at: document.location, zh: "废止日期已过，有效性却写着“有效”。",
                        en: "The date of repeal has passed, and the document is marked as in force."))
            }
        }
        for service in site.services {
            demandPast(service.updated, ("更新日期", "date of the update"), at: service.location)
            demandOrder(
                service.effectiveFrom, service.effectiveTo, ("生效日期和失效日期", "dates of effect and end"),
                at: service.location)
        }
        for page in site.pages { demandPast(page.updated, ("更新日期", "date of the update"), at: page.location) }
        for value in site.indicatorValues {
            demandPast(value.reported, ("填报日期", "date of the report"), at: value.location)
        }
        for survey in site.surveys {
            demandPast(survey.surveyed, ("调查时间", "date of the survey"), at: survey.location)
        }
        for facility in site.facilities {
            guard let built = facility.built, !(1900...asOf.year).contains(built) else { continue }
            findings.append(
                Diagnostic(
                    .inspectedDate, at: facility.location, zh: "建成年份应在 1900 到 \(asOf.year) 之间。",
                    en: "The year in which it was built is 1900 to \(asOf.year)."))
        }
        return .inspected(findings)
    }
}

extension Rule {
    static let inspectedDate = Rule(
        "inspection-date", .warning,
        statement: .init(zh: "日期合理：不在将来，先后不颠倒。", en: "Dates can be meant: not in the future, not in the wrong order."),
        explanation: .init(
            zh: "多是年份手误。日期错了，排序、时限和有效性都跟着错，检查时按差错计。",
            en: "Mostly the year is a slip. Order, deadlines and validity go wrong with it, and inspectors count it."),
        remedy: .init(zh: "对照原件改正。", en: "Mend it by the original."),
        basis: .init(
            zh: "政府信息公开条例第十二条（生成日期）；政府网站发展指引（国办发〔2017〕47号）",
            en:
                "Regulations on Disclosure of Government Information, art. 12 (date of writing); guide to the development of government websites (国办发〔2017〕47号)"
        ))
}
