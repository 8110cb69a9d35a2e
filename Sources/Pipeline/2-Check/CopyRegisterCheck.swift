import Diagnostics
import Formats
import Model

/// The register of copies has codes that can be compared, and the numbers of a place's issues rise with their days.
enum CopyRegisterCheck: SiteCheck {
    static func findings(in site: Site, incomplete: Set<ContentKind>) -> [Diagnostic] {
        site.copies.flatMap(ofRow) + Dictionary(grouping: site.copies, by: \.region).values.flatMap(ofOrder)
    }

    private static func ofRow(_ copy: RegisteredCopy) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        func add(_ zh: String, _ en: String) {
            findings.append(Diagnostic(.copyRegister, at: copy.location, zh: zh, en: en))
        }
        if copy.issue < 1 { add("期号从 1 起。", "Issues are numbered from 1.") }
        if let end = copy.validUntil, end < copy.day {
            add("有效期至在日期之前。", "Its last day is before its day.")
        }
        guard let code = copy.digits else {
            add("核对码应是十六位数字，四位一组。", "The code is sixteen digits in groups of four.")
            return findings
        }
        guard !copy.manifest.isEmpty else { return findings }
        let isDigest = copy.manifest.utf8.count == 64 && copy.manifest.allSatisfy(\.isHexDigit)
        if !isDigest {
            add("清单SHA-256 应是 64 位十六进制数字。", "The manifest's SHA-256 is 64 hexadecimal digits.")
        } else if DigitCode(sha256: copy.manifest) != code {
            add("核对码不是由这个清单SHA-256算出的，其中有一个抄错了。", "The code is not that of this SHA-256: one of them was miscopied.")
        }
        return findings
    }

    /// A number that falls, or stays, while the day goes on lets an old issue pass for the newest.
    private static func ofOrder(_ copies: [RegisteredCopy]) -> [Diagnostic] {
        let ordered = copies.sorted { ($0.issue, $0.day, $0.location) < ($1.issue, $1.day, $1.location) }
        return zip(ordered, ordered.dropFirst()).compactMap { earlier, later in
            guard later.issue > earlier.issue, later.day < earlier.day else { return nil }
            return Diagnostic(
                .copyOrder, at: later.location,
                zh: "第 \(later.issue) 期（\(later.day)）的日期比第 \(earlier.issue) 期（\(earlier.day)，\(earlier.location)）早。",
                en:
                    "Issue \(later.issue) is of \(later.day), before issue \(earlier.issue) of \(earlier.day) (\(earlier.location))."
            )
        }
    }
}

extension Rule {
    static let copyRegister = Rule(
        "copy-register",
        statement: .init(
            zh: "副本登记表的期号、日期、核对码和清单校验值写法正确，相互一致。",
            en: "The register of copies gives issues, days, codes and digests as they are written, and they agree."),
        explanation: .init(
            zh: "居民用它核对手里的U盘；抄错一位，真的副本也会被当成假的。",
            en: "Residents compare their sticks with it: with one wrong digit a true copy passes for a false one."),
        remedy: .init(
            zh: "照 bundle 命令给出的一行抄写，或者用 bundle --register 自动登记。",
            en: "Copy the row that bundle gives, or let bundle --register add it."))

    static let copyOrder = Rule(
        "copy-order",
        statement: .init(
            zh: "同一地区的副本，期号越大日期越晚。", en: "Of one place's copies the higher number is of the later day."),
        explanation: .init(
            zh: "期号用来分新旧；期号倒退，旧的一期会被当成最新的公布。",
            en: "The number tells old from new: where it falls, an old issue is shown as the newest."),
        remedy: .init(zh: "核对这两行的期号和日期，改正写错的一个。", en: "Mend the number or the day that is wrong in these two rows."))
}
