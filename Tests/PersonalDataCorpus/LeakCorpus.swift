internal import Privacy

/// Leaks of every kind, form and place.
package enum LeakCorpus {
    /// About 4,000, the same on every run.
    package static let all: [SeededLeak] = {
        var random = CorpusRandom(seed: 20_220_628)
        return numbers(&random) + mistyped(&random) + labelledOnly(&random) + people(&random)
    }()

    private typealias Source = (
        kind: PersonalDataKind, name: String, groups: [Int], labels: [String],
        make: @Sendable (inout CorpusRandom) -> String
    )

    private static let sources: [Source] = [
        (.identityNumber, "18 digits", [6, 8, 4], ["身份证号", "证件号码", "公民身份号码"], PersonalNumbers.identity),
        (.identityNumber, "18 digits in fours", [6, 4, 4, 4], ["身份证"], PersonalNumbers.identity),
        (.identityNumber, "with X", [6, 8, 4], ["身份证号码"], PersonalNumbers.endingInX),
        (.identityNumber, "15 digits", [6, 6, 3], ["身份证号"], PersonalNumbers.oldIdentity),
        (.mobileNumber, "11 digits", [3, 4, 4], ["手机", "联系电话", "电话"], PersonalNumbers.mobile),
        (.bankCard, "in fours", [4, 4, 4, 4, 3], ["银行卡号", "一卡通账号"], PersonalNumbers.bankCard),
    ]

    /// Every number in every form, in a silent place and behind a label.
    private static func numbers(_ random: inout CorpusRandom) -> [SeededLeak] {
        var leaks: [SeededLeak] = []
        for source in sources {
            for form in WrittenForms.numbers {
                for place in LeakPlaces.silent + LeakPlaces.labelled(source.labels) {
                    let digits = source.make(&random)
                    leaks.append(
                        SeededLeak(
                            kind: source.kind, form: "\(source.name), \(form.name), in \(place.name)",
                            text: place.write(form.write(digits, source.groups, &random)), digits: digits))
                }
            }
        }
        return leaks
    }

    private static func mistyped(_ random: inout CorpusRandom) -> [SeededLeak] {
        var leaks: [SeededLeak] = []
        for place in LeakPlaces.silent {
            for _ in 0..<10 {
                let digits = PersonalNumbers.mistyped(&random)
                leaks.append(
                    SeededLeak(
                        kind: .identityNumber, form: "mistyped, in \(place.name)", text: place.write(digits),
                        digits: digits))
                for (name, letter) in [("small x", "x"), ("full-width X", "Ｘ"), ("times sign", "×"), ("Cyrillic", "Х")]
                {
                    let digits = PersonalNumbers.endingInX(&random)
                    leaks.append(
                        SeededLeak(
                            kind: .identityNumber, form: "\(name), in \(place.name)",
                            text: place.write(digits.dropLast() + letter), digits: String(digits.dropLast())))
                }
                for (name, prefix) in [
                    ("+86", "+86"), ("+86 and space", "+86 "), ("0086", "0086"), ("86-", "86-"), ("86", "86"),
                    ("in brackets", "(+86)"),
                    ("a link", "tel:"), ("letters", "tel"), ("name", "zhangsan"),
                ] {
                    let digits = PersonalNumbers.mobile(&random)
                    leaks.append(
                        SeededLeak(
                            kind: .mobileNumber, form: "behind \(name), in \(place.name)",
                            text: place.write(prefix + digits),
                            digits: digits))
                }
            }
        }
        return leaks
    }

    /// What only a word tells: wrong digits, passports, births, homes.
    private static func labelledOnly(_ random: inout CorpusRandom) -> [SeededLeak] {
        var leaks: [SeededLeak] = []
        for place in LeakPlaces.labelled(["身份证号", "证件号码", "公民身份号码"]) {
            for _ in 0..<5 {
                let digits = "53" + random.digits(16)
                leaks.append(
                    SeededLeak(
                        kind: .identityNumber, form: "wrong throughout, in \(place.name)", text: place.write(digits),
                        digits: digits))
            }
        }
        for place in LeakPlaces.labelled(["护照号", "护照号码", "普通护照", "港澳通行证"]) {
            for _ in 0..<5 {
                let digits = PersonalNumbers.passport(&random)
                leaks.append(
                    SeededLeak(
                        kind: .passport, form: "passport, in \(place.name)", text: place.write(digits), digits: digits))
            }
        }
        for place in LeakPlaces.labelled(["出生日期", "出生年月", "生日"]) {
            for separators in [["年", "月", "日"], ["-", "-", ""], [".", ".", ""], ["/", "/", ""], ["", "", ""]] {
                let digits = PersonalNumbers.birthDate(&random, years: 1935...2020)
                let date =
                    digits.prefix(4) + separators[0] + digits.dropFirst(4).prefix(2) + separators[1] + digits.suffix(2)
                    + separators[2]
                leaks.append(
                    SeededLeak(
                        kind: .birthDate, form: "date, in \(place.name)", text: place.write(String(date)),
                        digits: String(date)))
            }
        }
        return leaks
    }

    private static func people(_ random: inout CorpusRandom) -> [SeededLeak] {
        var leaks: [SeededLeak] = []
        for place in LeakPlaces.silent where place.name != "an encoded address" && !place.name.hasPrefix("an escape") {
            for _ in 0..<10 {
                let plate = PersonalNumbers.plate(&random)
                leaks.append(
                    SeededLeak(
                        kind: .licencePlate, form: "plate, in \(place.name)", text: place.write(plate), digits: plate))
            }
        }
        for words in ["家住", "住址：", "家庭住址：", "现住", "居住在", "家庭地址：", "户籍地址："] {
            for home in [
                "翠峰街道麒麟东路\(random.number(2...300))号\(random.number(1...9))栋\(random.number(1...4))单元\(random.number(101...909))室",
                "松溪村委会二组\(random.number(1...200))号", "岚泉镇幸福小区\(random.number(1...20))幢\(random.number(101...909))",
                "映溪街道文昌巷\(WrittenForms.fullWidth(String(random.number(1...99))))号",
            ] {
                for place in LeakPlaces.silent.prefix(7) {
                    leaks.append(
                        SeededLeak(
                            kind: .homeAddress, form: "\(words) in \(place.name)",
                            text: place.write("张三" + words + home), digits: home))
                }
            }
        }
        for rest in ["出生，汉族", "出生。", "出生）"] {
            for _ in 0..<5 {
                let day = "\(random.number(1935...2020))年\(random.number(1...12))月\(random.number(1...28))日"
                leaks.append(
                    SeededLeak(kind: .birthDate, form: "date before \(rest)", text: "张三，男，\(day)\(rest)", digits: day))
            }
        }
        return leaks
    }
}
