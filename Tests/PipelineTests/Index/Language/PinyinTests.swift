import Testing

@testable import Pipeline

@Suite("Sounds of names")
struct PinyinTests {
    private func spelling(_ name: String) -> String {
        HanReadings.shared.spelling(of: name).map { $0.reading?.syllable ?? String($0.character) }.joined(
            separator: " ")
    }

    @Test(
        "are those of the word, not only of the character",
        arguments: [
            ("曲靖", "qu jing"), ("会泽县", "hui ze xian"), ("尉犁", "yu li"), ("重庆", "chong qing"), ("重点", "zhong dian"),
            ("长者食堂", "zhang zhe shi tang"), ("长坡村", "chang po cun"), ("会计", "kuai ji"), ("绿化", "lv hua"),
            ("办事处", "ban shi chu"), ("处理", "chu li"), ("大兴镇", "da xing zhen"), ("A类", "A lei"),
        ])
    func words(name: String, expected: String) {
        #expect(spelling(name) == expected)
    }

    @Test("are several for some characters, the commonest first")
    func polyphones() {
        #expect(HanReadings.shared.readings(of: "会").map(\.syllable) == ["hui", "kuai"])
        #expect(HanReadings.shared.readings(of: "a").isEmpty)
        let lines = HanReadings.shared.lines.split(separator: "\n")
        #expect(lines.filter { $0.contains("会") }.map { $0.prefix { $0.isASCII } } == ["hui", "kuai"])
        #expect(lines.contains { $0.hasPrefix("lv") && $0.contains("绿") })
    }

    @Test("in words are such as their characters have")
    func attested() {
        for line in LanguageTable.places {
            let parts = line.split(separator: " ")
            #expect(parts[0].unicodeScalars.count == parts.count - 1, "\(line)")
            for (character, text) in zip(parts[0].unicodeScalars, parts.dropFirst()) {
                let reading = HanReadings.Reading(text)
                #expect(HanReadings.shared.readings(of: character).contains { $0 == reading }, "\(line)")
            }
        }
    }

    @Test("put names in order, with a letter above them")
    func order() {
        let names = ["尉犁", "八里", "白水", "巴河", "ABC", "安民", "2组", "长坡", "重庆", "重兴"]
        #expect(
            names.sorted { PinyinKey($0) < PinyinKey($1) }
                == ["2组", "ABC", "安民", "八里", "巴河", "白水", "长坡", "重庆", "尉犁", "重兴"])
        #expect(["尉犁", "2组", "abc", "“引号”", ""].map { PinyinKey($0).letter } == ["Y", nil, "A", "Y", nil])
    }
}
