/// Numbers that nobody has, made by the rules by which real ones are made.
package enum PersonalNumbers {
    private static let counties = [
        "530302", "530303", "530304", "530321", "530322", "530323", "530324", "530325", "530326", "530381", "532331",
        "533301",
        "110119", "310115", "440308", "510107", "522422", "460105", "659001", "820000",
    ]

    /// 17 digits and the check character of GB 11643.
    package static func identity(_ random: inout CorpusRandom) -> String {
        let county = random.pick(counties.filter { $0 != "820000" })
        let body =
            county + birthDate(&random, years: 1930...2024) + random.padded(1...999, 3)
        return body + identityCheck(body)
    }

    package static func birthDate(_ random: inout CorpusRandom, years: ClosedRange<Int>) -> String {
        String(random.number(years)) + random.padded(1...12, 2) + random.padded(1...28, 2)
    }

    package static func identityCheck(_ body: String) -> String {
        var sum = 0
        for (position, digit) in body.compactMap(\.wholeNumberValue).enumerated() {
            // The weight of the i-th place from the right is 2^(i-1) mod 11 (ISO 7064).
            let weight = (0..<(17 - position)).reduce(1) { weight, _ in weight * 2 % 11 }
            sum += digit * weight
        }
        return ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][sum % 11]
    }

    package static func endingInX(_ random: inout CorpusRandom) -> String {
        while true {
            let number = identity(&random)
            if number.hasSuffix("X") { return number }
        }
    }

    /// The same with another last digit.
    package static func mistyped(_ random: inout CorpusRandom) -> String {
        let number = identity(&random)
        let others = (0...9).map { String($0) }.filter { !number.hasSuffix($0) }
        return number.dropLast() + random.pick(others)
    }

    package static func oldIdentity(_ random: inout CorpusRandom) -> String {
        random.pick(counties.filter { $0 != "820000" }) + String(birthDate(&random, years: 1930...1985).dropFirst(2))
            + random.padded(1...999, 3)
    }

    package static func mobile(_ random: inout CorpusRandom) -> String {
        let prefixes =
            Array(130...139) + [145, 147, 149] + Array(150...153) + Array(155...159) + [166] + Array(170...178)
            + Array(180...189) + [190, 191, 193, 198, 199]
        return String(random.pick(prefixes)) + random.digits(8)
    }

    package static func bankCard(_ random: inout CorpusRandom) -> String {
        let (start, length) = random.pick([
            ("621700", 19), ("622848", 19), ("622369", 16), ("623190", 19), ("436742", 16), ("6217", 17),
            ("621661", 18), ("95599", 19),
            ("524094", 16), ("356833", 16),
        ])
        let body = start + random.digits(length - start.count - 1)
        return body + luhn(body)
    }

    package static func luhn(_ body: String) -> String {
        var sum = 0
        for (position, digit) in body.reversed().compactMap(\.wholeNumberValue).enumerated() {
            let value = position % 2 == 0 ? digit * 2 : digit
            sum += value / 10 + value % 10
        }
        return String((10 - sum % 10) % 10)
    }

    package static func plate(_ random: inout CorpusRandom) -> String {
        let place = random.pick(["云", "贵", "川", "粤", "京", "沪", "渝", "桂"]) + random.pick(["A", "C", "D", "F", "G"])
        return random.pick([
            place + random.digits(5), place + "·" + random.digits(5),
            place + random.pick(["B", "K"]) + random.digits(4),
            place + random.digits(3) + "R" + random.digits(1), place + "D" + random.digits(5),
            place + "F" + random.digits(5),
            place + random.digits(5) + "D", place + " " + random.digits(5), place + random.digits(4) + "学",
            place + "-" + random.digits(2) + "Q" + random.digits(2),
        ])
    }

    package static func passport(_ random: inout CorpusRandom) -> String {
        random.pick(["E", "G", "D", "S", "P", "EA", "EJ"].map { $0 + random.digits(9 - $0.count) })
    }

    /// 统一社会信用代码: 17 characters and the check character of GB 32100.
    package static func creditCode(_ random: inout CorpusRandom, allDigits: Bool, region: String? = nil) -> String {
        let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
        while true {
            let head = random.pick(
                allDigits
                    ? ["91", "92", "93", "51", "52", "53", "12", "11", "13"] : ["91", "92", "93", "N2", "54", "12"])
            let own =
                allDigits
                ? random.digits(9) : "MA" + random.digits(4) + String(random.pick(Array("ABCDEFGH"))) + random.digits(2)
            let body = head + (region ?? random.pick(["530302", "530325", "530300", "532331"])) + own
            var sum = 0
            for (position, character) in body.enumerated() {
                let weight = (0..<position).reduce(1) { weight, _ in weight * 3 % 31 }
                sum += (alphabet.firstIndex(of: character) ?? 0) * weight
            }
            let check = String(alphabet[(31 - sum % 31) % 31])
            if !allDigits || check.allSatisfy(\.isNumber) { return body + check }
        }
    }
}
