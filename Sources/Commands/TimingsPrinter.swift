import Diagnostics
import JSON
import Pipeline

/// Tells where the time of a build went: for people as tables, for programs as a value.
struct TimingsPrinter {
    let profile: BuildProfile

    func text(in language: Language) -> String {
        let tables = [stages(language), kinds(language), templates(language)].compactMap { $0?.text }
        return (tables + [summary[language]]).joined(separator: "\n") + "\n"
    }

    private func stages(_ language: Language) -> TextTable? {
        func output(_ totals: BuildProfile.FileTotals?) -> [String] {
            totals.map { ["\($0.files)", Self.megabytes($0.bytes)] } ?? ["", ""]
        }
        var table = TextTable(
            headings: [
                BilingualText(zh: "阶段", en: "Stage"), BilingualText(zh: "用时", en: "time"), Self.processor,
                BilingualText(zh: "数量", en: "count"), BilingualText(zh: "文件", en: "files"),
                BilingualText(zh: "MB", en: "MB"),
            ].map { $0[language] })
        for stage in profile.stages {
            table.add(
                [
                    stage.stage.label[language], Self.seconds(stage.time.wall), Self.seconds(stage.time.cpu),
                    "\(stage.count) \(stage.stage.unit[language])",
                ] + output(stage.output))
        }
        table.add(
            [
                BilingualText(zh: "其间", en: "Between")[language], Self.seconds(profile.between.wall),
                Self.seconds(profile.between.cpu), "",
            ] + output(nil))
        table.add(
            [
                BilingualText(zh: "合计", en: "All")[language], Self.seconds(profile.total.wall),
                Self.seconds(profile.total.cpu), "",
            ] + output(profile.output))
        return table
    }

    /// A kind of page a line: how many, what they came to, and the processor time of each thing done for them.
    private func kinds(_ language: Language) -> TextTable? {
        guard !profile.kinds.isEmpty else { return nil }
        var table = TextTable(
            headings: [
                BilingualText(zh: "页面", en: "Pages"), BilingualText(zh: "页数", en: "pages"),
                BilingualText(zh: "其中未变", en: "kept"), BilingualText(zh: "文件", en: "files"),
                BilingualText(zh: "MB", en: "MB"), BilingualText(zh: "用时", en: "time"), Self.processor,
            ].map { $0[language] } + PagePhase.allCases.map { $0.label[language] })
        func add(_ name: String, _ costs: PageCosts) {
            table.add(
                [
                    name, "\(costs.pages)", "\(costs.recalled)", "\(costs.files)", Self.megabytes(costs.bytes),
                    Self.seconds(costs.time.wall), Self.seconds(costs.time.cpu),
                ] + PagePhase.allCases.map { costs.phases[$0].map { Self.seconds($0.cpu) } ?? "" })
        }
        for kind in profile.kinds { add(kind.kind.label[language], kind.costs) }
        add(BilingualText(zh: "合计", en: "All")[language], profile.pages)
        return table
    }

    /// Those that are not told by a kind of page already.
    private func templates(_ language: Language) -> TextTable? {
        let several = profile.templates.filter { template in
            template.kinds.count > 1
                || profile.templates.contains { other in
                    other.name != template.name && !Set(other.kinds).isDisjoint(with: template.kinds)
                }
        }
        guard !several.isEmpty else { return nil }
        var table = TextTable(
            headings: [
                BilingualText(zh: "模板", en: "Template"), BilingualText(zh: "页数", en: "pages"),
                BilingualText(zh: "MB", en: "MB"), Self.processor, BilingualText(zh: "用于", en: "used for"),
            ].map { $0[language] }, leftAligned: [0, 4])
        for template in several {
            table.add([
                template.name, "\(template.pages)", Self.megabytes(template.bytes), Self.seconds(template.time.cpu),
                template.kinds.map { $0.label[language] }.joined(separator: language == .chinese ? "、" : ", "),
            ])
        }
        return table
    }

    private var summary: BilingualText {
        let (user, system) = (Self.seconds(profile.user), Self.seconds(profile.system))
        let memory = Self.megabytes(profile.peakMemory)
        return BilingualText(
            zh: "整个进程：CPU \(user) 秒，系统 \(system) 秒；内存最多 \(memory) MB。时间以秒计；页面的时间按线程相加，各步只计 CPU。",
            en:
                "The whole process: \(user) s of CPU as user, \(system) s as system; \(memory) MB of memory at most. Times are seconds; those of pages are added up over threads, those of what is done for them are CPU."
        )
    }

    private static let processor = BilingualText(zh: "CPU", en: "CPU")

    /// With milliseconds.
    private static func seconds(_ duration: Duration) -> String { decimal(microseconds(duration) / 1000) }

    /// With thousandths, of a million bytes.
    private static func megabytes(_ bytes: Int) -> String { decimal(bytes / 1000) }

    private static func decimal(_ thousandths: Int) -> String {
        let digits = "\(abs(thousandths) % 1000)"
        return (thousandths < 0 ? "-" : "") + "\(abs(thousandths) / 1000)."
            + String(repeating: "0", count: 3 - digits.count) + digits
    }

    private static func microseconds(_ duration: Duration) -> Int {
        Int(duration.components.seconds) * 1_000_000 + Int(duration.components.attoseconds / 1_000_000_000_000)
    }
}

extension TimingsPrinter {
    /// For programs: times in microseconds, sizes in bytes.
    var value: JSONValue {
        .object([
            "total": time(profile.total), "between": time(profile.between),
            "userMicroseconds": .integer(Self.microseconds(profile.user)),
            "systemMicroseconds": .integer(Self.microseconds(profile.system)),
            "peakMemoryBytes": .integer(profile.peakMemory),
            "output": profile.output.map(totals),
            "stages": .array(
                profile.stages.map { stage in
                    .object([
                        "stage": .string(stage.stage.rawValue), "count": .integer(stage.count),
                        "time": time(stage.time), "output": stage.output.map(totals),
                    ])
                }),
            "kinds": .array(
                profile.kinds.map { kind in
                    .object([
                        "kind": .string(kind.kind.rawValue), "pages": .integer(kind.costs.pages),
                        "kept": .integer(kind.costs.recalled), "files": .integer(kind.costs.files),
                        "bytes": .integer(kind.costs.bytes), "time": time(kind.costs.time),
                        "phases": .members(
                            PagePhase.allCases.map { ($0.rawValue, kind.costs.phases[$0].map(time)) }),
                    ])
                }),
            "templates": .array(
                profile.templates.map { template in
                    .object([
                        "template": .string(template.name), "pages": .integer(template.pages),
                        "bytes": .integer(template.bytes), "time": time(template.time),
                        "kinds": .array(template.kinds.map { .string($0.rawValue) }),
                    ])
                }),
        ])
    }

    private func time(_ time: WorkTime) -> JSONValue {
        .object([
            "wallMicroseconds": .integer(Self.microseconds(time.wall)),
            "cpuMicroseconds": .integer(Self.microseconds(time.cpu)),
        ])
    }

    private func totals(_ totals: BuildProfile.FileTotals) -> JSONValue {
        .object(["files": .integer(totals.files), "bytes": .integer(totals.bytes)])
    }
}
