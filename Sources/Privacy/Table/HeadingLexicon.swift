import Model

/// Tells from a heading what its column says of a person.
enum HeadingLexicon {
    /// In this order: the first role with a fitting word wins, so that 户主身份证号 is a number and 年龄段 none of a person.
    private static let contained: [(role: ColumnRole, words: WordSet)] = [
        (.other, WordSet(["年龄段", "统一社会信用代码", "信用代码", "事项名称", "项目名称", "站点名称", "机构名称", "账户余额", "账户数", "开户数", "会计科目"])),
        (
            .identityNumber,
            WordSet([
                "身份证", "证件号", "公民身份", "身份号码", "证件编号", "居民证", "身份证件", "护照", "通行证号", "残疾证", "户口簿号", "社保号", "社会保障号",
                "idcard", "idnumber", "identity",
            ])
        ),
        (
            .bankCard,
            WordSet(["银行卡", "银行账", "银行帐", "卡号", "账号", "帐号", "账户", "帐户", "一卡通账", "一卡通号", "存折", "社保卡", "bankcard"])
        ),
        (
            .officePhone,
            WordSet([
                "办公电话", "值班", "值守", "咨询电话", "监督电话", "举报电话", "投诉电话", "服务电话", "受理电话", "公开电话", "窗口电话", "单位电话", "热线", "座机",
            ])
        ),
        (.mobile, WordSet(["手机", "移动电话", "联系电话", "联系方式", "电话", "微信", "qq号", "mobile", "phone", "telephone"])),
        (.portrait, WordSet(["照片", "相片", "签名", "签字", "手印", "指纹", "人脸", "头像"])),
        (.birthDate, WordSet(["出生", "生日", "birth"])),
        (
            .disability,
            WordSet([
                "残疾类别", "残疾等级", "残疾类型", "残疾级别", "残疾程度", "残疾情况", "残类", "残级", "伤残", "自理能力", "失能", "护理等级", "disability",
            ])
        ),
        (
            .illness,
            WordSet([
                "病种", "疾病", "病名", "病情", "患病", "健康状况", "身体状况", "诊断", "血型", "怀孕", "孕", "婚育", "妊娠", "illness", "diagnosis",
            ])
        ),
        (
            .reason,
            WordSet([
                "致贫", "返贫", "困难原因", "救助原因", "低保原因", "保障原因", "申请原因", "申请理由", "救助理由", "困难类型", "困难情况", "家庭情况", "家庭收入",
                "人均收入", "收入来源", "犯罪", "违法",
            ])
        ),
        (.ethnicity, WordSet(["民族", "族别", "ethnic"])), (.religion, WordSet(["宗教", "信仰", "religion"])),
        (.relation, WordSet(["与户主关系", "与申请人关系", "家庭关系", "亲属", "监护人", "婚姻", "配偶", "关系"])),
        (.householdSize, WordSet(["家庭人口", "家庭成员人数", "家庭人数", "保障人数", "享受人数", "家庭成员数", "共同生活人数", "在保人口", "保障人口"])),
        (
            .address,
            WordSet([
                "家庭住址", "家庭地址", "住址", "户籍", "居住地", "现住", "详细地址", "籍贯", "门牌", "户口所在地", "houseaddress", "homeaddress",
            ])
        ),
        (.villageGroup, WordSet(["村民小组", "居民小组", "村小组", "所在组", "组别", "小组"])),
        (
            .officialName,
            WordSet([
                "经手人", "审批人", "审核人", "证明人", "负责人", "责任人", "经办人", "记录人", "监督人", "保管人", "管护人", "承办人", "值班人", "代办员", "网格员",
                "村干部", "主任", "书记", "法定代表人", "法人代表", "会计", "出纳", "验收人", "受理人", "联系人", "组长", "handler", "approver",
            ])
        ),
        (
            .counterparty,
            WordSet(["承租方", "承包方", "承租人", "承包人", "对方", "债权人", "债务人", "欠款人", "借款人", "受让方", "租赁方", "乙方", "交易方"])
        ),
        (.householdHead, WordSet(["户主", "householder", "家庭代表"])),
        (.familyMember, WordSet(["儿童姓名", "成员姓名", "家庭成员", "子女", "家属"])),
        (
            .personName,
            WordSet([
                "姓名", "申请人", "救助对象", "保障对象", "低保对象", "补贴对象", "受益人", "享受人", "领取人", "受助人", "参保人", "被保障人", "残疾人姓名", "患者",
                "申报人", "获奖人", "捐款人", "捐赠人", "fullname",
            ])
        ),
        (
            .amount,
            WordSet([
                "金额", "合计", "总计", "小计", "补助", "救助金", "保障金", "补贴资金", "津贴(元)", "补贴(元)", "(元)", "(万元)", "报酬", "奖励",
                "amount",
            ])
        ),
        (.quantity, WordSet(["面积", "数量", "头数", "株数", "标准", "单价", "天数", "亩", "月数", "户数", "人数", "quantity"])),
        (
            .measure,
            WordSet([
                "补贴名称", "补助名称", "救助名称", "救助类型", "救助类别", "补贴类型", "补贴类别", "补贴项目", "政策依据", "批次", "发放日期", "发放时间", "发放月份",
                "享受时间", "起始", "供养方式", "年度", "月份", "期别", "岗位", "补贴种类", "公示",
            ])
        ),
    ]

    /// Headings that are too short to look for within others.
    private static let whole: [String: ColumnRole] = [
        "序号": .ordinal, "编号": .ordinal, "行次": .ordinal, "no": .ordinal, "no.": .ordinal, "order": .ordinal,
        "id": .ordinal,
        "年龄": .age, "年纪": .age, "周岁": .age, "岁数": .age, "age": .age, "年龄(岁)": .age, "实足年龄": .age, "性别": .sex,
        "sex": .sex, "gender": .sex,
        "男/女": .sex, "组": .villageGroup, "人口": .householdSize, "人口数": .householdSize,
        "name": .personName,
        "姓 名": .personName, "家长": .personName, "人名": .personName, "地址": .address, "address": .address, "原因": .reason,
        "金额": .amount, "备注": .other, "说明": .other, "住所": .address, "身份": .reason, "类别": .measure, "名字": .personName,
        "证号": .identityNumber, "号码": .identityNumber, "卡": .bankCard,
    ]

    /// Endings of headings over numbers of people, which name none of them.
    private static let counts = ["人数", "户数", "次数", "件数", "数量", "个数", "率", "占比", "比例", "(人)", "(户)", "(名)", "人次"]

    /// The role, nil where the heading is none of the known ones.
    static func role(of heading: String) -> ColumnRole? {
        let text = normalized(heading)
        if let role = whole[text] { return role }
        if counts.contains(where: { text.hasSuffix($0) }) { return text.contains("家庭") ? .householdSize : .quantity }
        let bytes = Array(text.utf8)
        return contained.first { $0.words.isContained(in: bytes) }?.role
    }

    /// Without spaces, marks and letter case: 身 份 证 号, 身份证号（必填）, ID_Card.
    private static func normalized(_ heading: String) -> String {
        var result = ""
        for character in heading.lowercased() {
            switch character {
            case "（": result.append("(")
            case "）": result.append(")")
            case "＊", "*", "_", "-", "　", "\u{200B}", "\u{FEFF}", "：", ":": continue
            case _ where character.isWhitespace: continue
            default: result.append(character)
            }
        }
        return result
    }
}
