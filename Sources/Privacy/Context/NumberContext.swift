/// What the words before a number say it is.
struct NumberContext: OptionSet {
    let rawValue: UInt8

    static let identity = NumberContext(rawValue: 1)
    static let telephone = NumberContext(rawValue: 2)
    static let account = NumberContext(rawValue: 4)
    static let passport = NumberContext(rawValue: 8)
    /// 统一社会信用代码 and other numbers of organisations.
    static let organisation = NumberContext(rawValue: 16)
    /// The number of a thing: a contract, voucher, invoice, order …
    static let thing = NumberContext(rawValue: 32)

    /// How far back a word still speaks of the number, in bytes.
    private static let reach = 96

    private static let identityWords: [StaticString] = [
        "身份证", "证件", "公民身份", "身份号码", "身份编号", "身份代码", "ID card",
    ]
    private static let telephoneWords: [StaticString] = [
        "手机", "电话", "联系方式", "联系人", "移动号码", "微信", "致电", "拨打", "mobile", "phone", "Mobile", "Phone",
    ]
    private static let accountWords: [StaticString] = [
        "银行卡", "卡号", "账号", "帐号", "账户", "帐户", "一卡通", "存折", "社保卡", "打卡", "银行",
    ]
    private static let passportWords: [StaticString] = ["护照", "通行证", "回乡证", "台胞证", "港澳", "旅行证", "passport", "Passport"]
    private static let organisationWords: [StaticString] = ["信用代码", "信用码", "组织机构代码", "税号", "纳税人识别号"]
    private static let thingWords: [StaticString] = [
        "编号", "单号", "订单", "合同", "凭证", "凭证号", "发票", "发票号", "票号", "票据", "流水", "流水号", "批号", "批次", "工单", "受理号",
        "许可证", "备案", "条码", "条形码", "编码", "代码", "索引", "注册号", "登记号", "档号", "序列号", "车架号", "运单", "文号", "标识码", "图号",
        "IMEI", "ISBN", "ISSN", "SN", "校验码", "核对码", "合同号", "订单号", "文件号", "项目号", "资产号", "表号", "户号", "电表", "水表", "案号",
        "卷号",
    ]

    static func before(_ position: Int, in text: ScannedBytes) -> NumberContext {
        let lower = sentenceStart(before: position, in: text)
        let window = lower..<position
        var context: NumberContext = []
        var nearest = lower
        for (words, meaning) in [
            (identityWords, identity), (telephoneWords, telephone), (accountWords, account), (passportWords, passport),
        ] {
            guard let end = text.lastEnd(ofAny: words, in: window) else { continue }
            context.insert(meaning)
            nearest = max(nearest, end)
        }
        if let end = text.lastEnd(ofAny: organisationWords, in: window), end > nearest { return organisation }
        // The number of a thing stands directly behind its word; a personal word in between (证件编号) takes it back.
        let label = TextBefore.labelEnd(before: TextBefore.tokenStart(before: position, in: text), in: text)
        if let length = text.length(ofAny: thingWords, endingAt: label), label - length >= nearest { return thing }
        return context
    }

    private static func sentenceStart(before position: Int, in text: ScannedBytes) -> Int {
        let lower = max(0, position - reach)
        return text.lastEnd(ofAny: ["。", "！", "？"], in: lower..<position) ?? lower
    }
}
