/// What has the digits, letters or words of personal data and is none.
package enum LookAlikeCorpus {
    package struct LookAlike: Sendable {
        package let form: String
        package let text: String
    }

    /// About 2,500, the same on every run.
    package static let all: [LookAlike] = {
        var random = CorpusRandom(seed: 56)
        var all: [LookAlike] = []
        for _ in 0..<40 {
            all += organisations(&random) + telephones(&random) + documents(&random) + figures(&random)
            all += machines(&random) + sentences(&random) + masked(&random)
        }
        return all
    }()

    private static func wrapped(_ form: String, _ text: String, _ random: inout CorpusRandom) -> LookAlike {
        let place = random.pick(
            LeakPlaces.silent.filter {
                !$0.name.contains("prose") && !$0.name.contains("file") && !$0.name.contains("encoded")
            })
        return LookAlike(form: "\(form), in \(place.name)", text: place.write(text))
    }

    private static func organisations(_ random: inout CorpusRandom) -> [LookAlike] {
        let letters = PersonalNumbers.creditCode(&random, allDigits: false)
        let digits = PersonalNumbers.creditCode(&random, allDigits: true)
        // As an identity number it would have a county of Chuxiong and a year that begins with 19.
        var likePerson = ""
        repeat {
            likePerson = PersonalNumbers.creditCode(&random, allDigits: true, region: "233119")
            // Nobody can tell one that is right by both standards.
        } while likePerson.hasSuffix(PersonalNumbers.identityCheck(String(likePerson.dropLast())))
        return [
            wrapped("credit code", letters, &random), wrapped("credit code in digits", digits, &random),
            wrapped("credit code like a number of a person", likePerson, &random),
            LookAlike(form: "labelled credit code", text: "统一社会信用代码：\(digits)"),
            LookAlike(form: "labelled credit code", text: "<dt>统一社会信用代码</dt><dd>\(letters)</dd>"),
        ]
    }

    private static func telephones(_ random: inout CorpusRandom) -> [LookAlike] {
        [
            wrapped("landline", "0874-\(random.digits(7))", &random),
            wrapped("landline in brackets", "(0874)\(random.number(2...8))\(random.digits(6))", &random),
            wrapped("landline with extension", "0871-6\(random.digits(7))-\(random.digits(3))", &random),
            wrapped("hotline", random.pick(["12345", "110", "119", "120", "12348", "12315", "96128"]), &random),
            wrapped("service number", "400-\(random.digits(3))-\(random.digits(4))", &random),
            wrapped("service number", "800\(random.digits(7))", &random),
            LookAlike(
                form: "landlines in prose", text: "咨询电话：0874-3\(random.digits(6))、3\(random.digits(6))，监督电话：12388"),
            LookAlike(form: "landline with country", text: "电话：+86-874-3\(random.digits(6))"),
        ]
    }

    private static func documents(_ random: inout CorpusRandom) -> [LookAlike] {
        let year = random.number(2015...2026)
        let card = "6217" + random.digits(14)
        return [
            wrapped("document number", "云政办发〔\(year)〕\(random.number(1...200))号", &random),
            wrapped("index number", "\(random.digits(9))/\(year)-\(random.padded(1...99999, 5))", &random),
            wrapped(
                "index number", "68\(random.digits(7))-\(year)\(random.padded(1...12, 2))-\(random.digits(6))", &random),
            wrapped(
                "region code",
                "5303\(random.padded(2...25, 2))\(random.padded(1...210, 3))\(random.padded(1...220, 3))", &random),
            wrapped(
                "region and period",
                "530322\(random.padded(1...210, 3))\(random.padded(200...220, 3))/\(year)-\(random.padded(1...12, 2))/finance.html",
                &random),
            wrapped(
                "region and period", "5303220012\(random.padded(1...30, 2))-\(year)-\(random.padded(1...12, 2))",
                &random),
            LookAlike(form: "contract", text: "合同编号：\(card + PersonalNumbers.luhn(card))，签订日期 \(year)-06-30"),
            LookAlike(form: "contract", text: "合同编号HT-\(year)-1\(random.number(3...9))\(random.digits(9))"),
            LookAlike(form: "voucher", text: "凭证号\(PersonalNumbers.mobile(&random))"),
            LookAlike(form: "invoice", text: "发票号码：\(random.digits(8))，发票代码：0530021\(random.digits(5))"),
            LookAlike(form: "invoice", text: "<th>发票号</th><td>\(PersonalNumbers.bankCard(&random))</td>"),
            LookAlike(form: "electronic invoice", text: "数电发票号 2\(random.digits(19))"),
            LookAlike(form: "order", text: "订单号: \(PersonalNumbers.mistyped(&random))"),
            LookAlike(form: "order", text: "订单号：\(PersonalNumbers.oldIdentity(&random))"),
            wrapped(
                "order by time", "\(year)\(random.padded(1...12, 2))\(random.padded(1...28, 2))\(random.digits(10))",
                &random),
            wrapped("order by time", "\(year)0630\(random.padded(0...23, 2))\(random.digits(5))", &random),
            LookAlike(form: "licence", text: "许可证编号：\(PersonalNumbers.oldIdentity(&random))"),
            LookAlike(
                form: "register",
                text: "滇公网安备 53030202\(random.padded(1...999, 6))号 滇ICP备\(year)00\(random.digits(4))号-1"),
            wrapped("asset", "ZC-\(year)-\(random.padded(1...99999, 5))", &random),
            wrapped("standard", "GB/T \(random.number(10000...49999))—\(year)", &random),
        ]
    }

    private static func figures(_ random: inout CorpusRandom) -> [LookAlike] {
        let mobile = PersonalNumbers.mobile(&random)
        return [
            wrapped(
                "day", "\(random.number(1990...2026))\(random.padded(1...12, 2))\(random.padded(1...28, 2))", &random),
            wrapped(
                "day", "\(random.number(1990...2026))-\(random.padded(1...12, 2))-\(random.padded(1...28, 2)) 14:30:05",
                &random),
            wrapped("days", "2026年1月1日至2026年\(random.number(2...12))月\(random.number(1...28))日", &random),
            wrapped(
                "amount", "\(random.number(1...99)),\(random.digits(3)),\(random.digits(3)).\(random.digits(2))",
                &random),
            wrapped("amount", "\(mobile).00", &random), wrapped("amount", "\(mobile)元", &random),
            wrapped("amount", "¥\(mobile)", &random),
            wrapped("amount", "\(random.number(1...9999)).\(random.digits(2))万元", &random),
            wrapped("coordinates", "103.\(random.digits(6)), 25.\(random.digits(6))", &random),
            wrapped(
                "coordinates", "[103.\(random.digits(14)),25.1\(random.number(3...9))\(random.digits(9))]", &random),
            wrapped("fraction", "0.1\(random.number(3...9))\(random.digits(9))", &random),
            wrapped("bar code", "69\(random.digits(11))", &random),
            wrapped("book", "978-7-\(random.digits(3))-\(random.digits(5))-\(random.digits(1))", &random),
            wrapped(
                "row of figures",
                "\(random.digits(3)) \(random.number(10...99)) \(random.digits(4)) \(random.digits(2)) \(random.digits(5))",
                &random),
            wrapped("ten digits", "53\(random.digits(8))", &random),
            wrapped("twelve digits", "1\(random.digits(11))", &random),
            wrapped("twenty digits", "\(random.number(1...9))\(random.digits(19))", &random),
            LookAlike(form: "rating", text: "共1380户，2026年发放 1234 元"),
            wrapped("address", "192.168.\(random.number(0...255)).\(random.number(0...255))", &random),
            wrapped("milliseconds", "17\(random.digits(11))", &random),
        ]
    }

    private static func machines(_ random: inout CorpusRandom) -> [LookAlike] {
        let hexadecimal = (0..<64).map { _ in random.pick(Array("0123456789abcdef")) }.map { String($0) }.joined()
        let path = (0..<30).map { _ in "L\(random.digits(3)) \(random.digits(4)) \(random.digits(4))" }.joined()
        return [
            LookAlike(form: "checksum", text: "sha256: a\(hexadecimal.dropFirst())"),
            LookAlike(
                form: "digits in a checksum",
                text: "<a href=\"site.\(hexadecimal.prefix(20))a1\(random.number(3...9))\(random.digits(9))f.css\">"),
            LookAlike(form: "path", text: "<path d=\"M138 1234 5678\(path)Z\" fill=\"none\"/>"),
            LookAlike(
                form: "points",
                text: "<polyline points=\"150 1234 5678 \(random.digits(3)) \(random.digits(4)) \(random.digits(4))\"/>"
            ),
            LookAlike(form: "style", text: "<b style=\"width:138 1234 5678\">"),
            LookAlike(
                form: "rule", text: ".n{margin:\(random.digits(1))px;z-index:2147483647;color:#138\(random.digits(3))}"),
            LookAlike(
                form: "script",
                text: "x=\(random.digits(3))*\(random.digits(4))+\(random.digits(4));e=1.\(random.digits(15));"),
            LookAlike(
                form: "identifier",
                text:
                    "\(hexadecimal.prefix(8))-4\(random.digits(3))-8\(random.digits(3))-a\(random.digits(3))-\(random.digits(12))"
            ),
            LookAlike(form: "code", text: "设备 SN1\(random.number(3...9))\(random.digits(9))X 已安装"),
            LookAlike(
                form: "class",
                text:
                    "<div class=\"c\(random.digits(2)) grid-\(random.digits(1)) e\(random.digits(7))\" id=\"s\(random.digits(4))\">"
            ),
        ]
    }

    private static func sentences(_ random: inout CorpusRandom) -> [LookAlike] {
        [
            LookAlike(form: "age rule", text: "19\(random.number(36...66))年12月31日前出生的老年人可以申请高龄津贴。"),
            LookAlike(form: "age rule", text: "出生日期在2025年1月1日以后的婴幼儿"),
            LookAlike(form: "age rule", text: "2025年1月1日出生的新生儿可以领取育儿补贴"),
            LookAlike(form: "age rule", text: "生于2020年1月1日之后"),
            LookAlike(
                form: "office",
                text: "办公地址：麒麟区云麓大道\(random.number(1...300))号政务中心\(random.number(1...9))楼\(random.number(1...30))号窗口"),
            LookAlike(form: "office", text: "<dt>地址</dt><dd>建宁街道文昌街\(random.number(1...300))号</dd>"),
            LookAlike(form: "home rule", text: "提供身份证、户口簿和住址证明，到\(random.number(1...9))号窗口办理。"),
            LookAlike(form: "home rule", text: "现住人口\(random.number(100...999))人，常住人口普查第\(random.number(1...9))号公告"),
            LookAlike(form: "village home", text: "家住松溪村委会二组的王某某"),
            LookAlike(form: "passport rule", text: "持护照的，请于\(random.number(2025...2026))0630前到窗口办理"),
            LookAlike(
                form: "identity rule",
                text: "凭身份证办理，共\(random.number(10...99))人，\(random.number(2021...2026))年\(random.number(1...12))月"),
            LookAlike(form: "cloud", text: "云A\(random.number(1...99))栋、新\(random.digits(5))户、贵宾\(random.digits(5))"),
            LookAlike(form: "site code", text: "网站标识码：5303\(random.digits(6))"),
            LookAlike(form: "tele label", text: "手机银行客服 95\(random.digits(3))，营业时间 8:30—17:00"),
        ]
    }

    private static func masked(_ random: inout CorpusRandom) -> [LookAlike] {
        let mobile = PersonalNumbers.mobile(&random)
        let identity = PersonalNumbers.identity(&random)
        return [
            wrapped("masked mobile", "\(mobile.prefix(3))****\(mobile.suffix(4))", &random),
            wrapped("masked identity", "\(identity.prefix(6))********\(identity.suffix(4))", &random),
            wrapped("tail", "尾号\(identity.suffix(4))", &random),
            LookAlike(form: "masked card", text: "银行卡号：6217 **** **** \(random.digits(4))"),
            LookAlike(form: "masked card", text: "卡号 622848*********\(random.digits(4))"),
        ]
    }
}
