import Foundation
import PersonalDataCorpus
import Privacy
import Testing

@Suite("The scanner for personal data")
struct PersonalDataScannerTests {
    private let scanner = PersonalDataScanner()

    private func kinds(_ text: String) -> [PersonalDataKind] { scanner.matches(in: text).map(\.kind) }

    @Test("says which bytes are the number, whatever stands around them")
    func range() {
        let text = "经核实张三530302196801010017已领取"
        let match = scanner.matches(in: text).first
        #expect(match?.kind == .identityNumber)
        #expect(match.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == "530302196801010017")
    }

    @Test("finds one number after the other")
    func several() {
        #expect(
            kinds("张三 13812340001、李四 13912340002，530302196801010017 13712340003")
                == [.mobileNumber, .mobileNumber, .identityNumber, .mobileNumber])
    }

    @Test(
        "takes seventeen digits and a star for the whole number",
        arguments: ["53030219680101001*", "53030219680101001＊", "身份证号53030219680101001"])
    func starred(text: String) { #expect(kinds(text) == [.identityNumber]) }

    @Test(
        "finds a number whose lines were broken", arguments: ["530302\n19680101\n0017", "530302<br>19680101<br>0017"])
    func broken(text: String) { #expect(kinds(text) == [.identityNumber]) }

    @Test(
        "finds a number whose parts stand in cells side by side",
        arguments: [
            "| 张三 | 530302 | 19680101 | 0017 |", "张三,530302,19680101,0017,500",
            "<td>530302</td><td>19680101</td>\n<td class=\"n\">0017</td>", "- 530302 | 1968 | 0101 | 0017",
        ])
    func cells(text: String) {
        // The check character of 53030219680101001 is computed here, not copied.
        let right = text.replacingLast("0017", with: "001" + PersonalNumbers.identityCheck("53030219680101001"))
        #expect(kinds(right) == [.identityNumber])
        #expect(kinds("2026,138,1234,0001,150,1234,0002,6217,0012,3456,7890").isEmpty)
    }

    @Test(
        "finds a home in a page's cell behind its heading, and in a legal text",
        arguments: ["<td>住址</td><td>松溪村二组36号</td>", "<dt>家庭住址</dt>\n<dd>松溪村二组36号</dd>", "张三，男，住麒麟东路3号2栋。"])
    func homes(text: String) { #expect(kinds(text) == [.homeAddress]) }

    @Test(
        "takes no office and no other word with 住 for a home",
        arguments: ["会议室，住宿费3号前结清", "住房保障科在政务中心3号楼", "<td>住址</td><td>松溪村二组</td><td>3号</td>"])
    func notHomes(text: String) { #expect(kinds(text).isEmpty) }

    @Test(
        "leaves dates alone that no word makes a birth",
        arguments: ["1968-01-01", "印发日期：1968年1月1日", "出生人口1968年1月统计", "1968年1月1日前出生的", "出生日期：1968年"])
    func dates(text: String) { #expect(kinds(text).isEmpty) }

    @Test("takes no passport for one without a word", arguments: ["E12345678", "编号E12345678", "class=\"G12345678\""])
    func passports(text: String) { #expect(kinds(text).isEmpty) }

    @Test("leaves an office's mobile number that was told to it, in whatever form it stands")
    func offices() {
        var numbers = OfficeNumbers()
        numbers.insert(from: "值班 138-1234-0001，0874-1234567")
        let scanner = PersonalDataScanner(officeNumbers: numbers)
        #expect(scanner.matches(in: "电话：13812340001、+86 138 1234 0001").isEmpty)
        #expect(scanner.matches(in: "电话：13812340002").map(\.kind) == [.mobileNumber])
        #expect(scanner.matches(in: "１３８１２３４０００２").map(\.kind) == [.mobileNumber])
    }

    @Test("needs no whole characters and never looks outside its bytes")
    func cutText() {
        let bytes = Array("家住松溪村二组12号，护照号E12345678，云D12345，&#x35;30302196801010017，出生日期：1968-01-01".utf8)
        for start in bytes.indices {
            for end in start...bytes.count {
                let matches = scanner.matches(in: Array(bytes[start..<end]))
                #expect(matches.allSatisfy { $0.range.lowerBound >= 0 && $0.range.upperBound <= end - start })
            }
        }
    }

    @Test("reads any bytes to their end")
    func noise() {
        var random = CorpusRandom(seed: 7)
        let alphabet = Array("0123456789 .-&#x;<b>/·０９住号云AX\\u%\n".utf8)
        for _ in 0..<500 {
            let bytes = (0..<random.number(0...400)).map { _ in random.pick(alphabet) }
            #expect(scanner.matches(in: bytes).allSatisfy { $0.range.upperBound <= bytes.count && !$0.range.isEmpty })
        }
    }

    @Test("finds a number behind any amount of digits and gaps before it")
    func longRows() {
        for count in 0..<260 {
            let row = (0..<count).map { "\($0 % 10)7" }.joined(separator: " ")
            #expect(kinds(row + " 530302196801010017").contains(.identityNumber), "\(count)")
            #expect(kinds(String(repeating: "7", count: count + 20)).isEmpty)
        }
    }

    @Test("finds a number at every offset from the words of memory that it reads")
    func offsets() {
        for offset in 0..<40 {
            for filler in ["x", "，", "&amp;", "ＡＢ"] {
                let text = String(repeating: filler, count: offset) + "。13812340001"
                #expect(kinds(text) == [.mobileNumber], "\(filler) \(offset)")
            }
        }
    }

    @Test("reads an empty text")
    func empty() {
        #expect(kinds("").isEmpty)
        #expect(scanner.matches(in: UnsafeBufferPointer(start: nil, count: 0)).isEmpty)
    }
}

extension String {
    /// The same text with the last place of a part replaced.
    fileprivate func replacingLast(_ part: String, with other: String) -> String {
        let pieces = components(separatedBy: part)
        return pieces.dropLast().joined(separator: part) + other + (pieces.last ?? "")
    }
}
