import Bundles
import Diagnostics
import Figures
import Formats
import Forms
import Privacy

extension RuleCatalogue {
    /// Every rule of the program; a test holds it to the sources.
    public static let all = RuleCatalogue([
        .formats, .tables, .workbooks, .texts, .reports, .content, .settings, .records, .links, .disclosures, .record,
        .decisions,
        .obligations,
        .figures, .figuresAcross, .privacy, .protection, .attachments, .inspections,
        .exceptions, .bundles, .forms,
    ])
}

extension RuleGroup {
    /// Where files of the content stand and how they are named.
    static let content = RuleGroup(
        zh: "内容文件夹", en: "The content folder",
        [.unreadableFile, .symbolicLink, .unknownFile, .disclosureFolder, .fileName, .missingFrontMatter])

    static let settings = RuleGroup(
        zh: "网站设置", en: "Settings",
        [
            .missingSettings, .duplicateSettings, .settingsShape, .accentColor, .accentContrast, .emblem,
            .navigationSection, .smallCellLimit, .partialMarkup, .partialPlaceholder, .partialStyle,
            .synonymForm, .synonymRepeated, .synonymEmpty,
        ])

    /// What records owe each other.
    static let records = RuleGroup(
        zh: "记录", en: "Records",
        [
            .duplicateCode, .unknownReference, .serviceOffice, .regionTree, .dutyScope, .noticeDays, .noticeTitle,
            .registerSchema, .registerConstraint, .registerReference, .surveyPlace,
        ])

    static let links = RuleGroup(
        zh: "链接和网址", en: "Links and addresses", [.brokenLink, .exposedFile, .duplicateAddress, .addressName])

    /// What reports draw from data.
    static let reports = RuleGroup(
        zh: "报告", en: "Reports",
        [
            .reportQuery, .reportWithheld, .reportUnknownFigure, .ambiguousRow, .mixedUnits, .reportBlock,
            .blockNotClosed,
        ])

    static let disclosures = RuleGroup(
        zh: "公开内容", en: "Disclosures",
        [
            .disclosureIndex, .disclosureDate, .publicationDateFuture, .publicationDateBackdated, .disclosureVanished,
            .changeWithoutReason,
            .channel, .channelContradiction, .postingSpan, .ledgerMismatch,
        ])

    /// What `record verify` asks of the public record.
    static let record = RuleGroup(
        zh: "公开记录", en: "The public record", [.recordBroken, .recordRewritten, .recordMismatch, .recordMissing])

    /// What 四议两公开 asks of a decision, and what the steps of a power owe each other.
    static let decisions = RuleGroup(
        zh: "民主决策和权力流程", en: "Decisions and the steps of powers",
        [
            .decisionCounts, .decisionDates, .decisionQuorum, .decisionResult, .decisionNotice, .stepBranch,
            .stepUnreachable, .stepCycle,
        ])

    /// What holds back personal information on its way out.
    static let protection = RuleGroup(
        zh: "公开前的把关", en: "The gate before publication", [.personalDataInOutput, .personalDataInName])

    /// What must be made public by which day.
    static let obligations = RuleGroup(
        zh: "公开期限", en: "Deadlines of disclosures",
        [
            .deadlineForm, .obligationSpan, .disclosurePeriod, .eventWithoutDeadline, .exemptionSpan,
            .calendarContradiction, .calendarYear, .copyOrder, .copyRegister,
        ])

    /// What an inspecting office looks at; judged by `check --profile` only.
    static let inspections = RuleGroup(
        zh: "自查", en: "Inspection",
        [
            .staleHome, .emptyColumn, .staleColumn, .incompleteGuide, .footerIdentity, .inspectedDate,
            .accessibilityUntold,
            .openingHours, .facilityArea, .surveyCoverage, .smallCount,
        ])

    /// How an office may depart from the other rules.
    static let exceptions = RuleGroup(
        zh: "调整和豁免", en: "Severities and waivers",
        [.severitySetting, .waiverRule, .waiverScope, .waiverExpired, .waiverTerm, .unusedWaiver])
}
