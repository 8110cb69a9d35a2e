/// The names of people as tables of this country hold them.
enum PersonName {
    private static let compoundSurnames: Set<String> = [
        "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "司空", "夏侯", "端木", "南宫", "独孤", "宇文", "长孙",
        "鲜于", "闾丘", "公羊", "澹台", "呼延", "轩辕", "太史", "申屠", "万俟", "完颜", "赫连", "拓跋", "百里", "东郭", "西门", "第五", "钟离", "淳于",
        "濮阳", "公冶", "仲孙", "单于", "闻人", "左丘", "梁丘", "谷梁", "宰父", "巫马", "壤驷", "漆雕",
    ]

    /// The common surnames, by which a name is told from other words of two to four characters.
    private static let surnames: Set<Character> = Set(
        """
        赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和\
        穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇\
        邢滑裴陆荣翁荀羊惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟\
        谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠\
        须丰巢关蒯相查后荆红游竺权逯盖益桓公岳肖代刀普者起保矣毕佴浦资缪念撒付闫邸晋仝苟
        """)

    /// Words that stand in the names of organisations and groups, never of people.
    private static let organisationWords = [
        "公司", "合作社", "企业", "厂", "店", "队", "村", "社区", "组", "委", "会", "局", "所", "站", "部", "中心", "学校", "医院", "政府", "街道",
        "银行", "信用社",
        "超市", "工程", "集体", "户", "单位", "协会", "农场", "基地", "商行", "工作室", "经营", "等", "镇", "乡", "园", "库", "场", "院", "校", "办",
    ]

    static func isName(_ text: Substring) -> Bool {
        guard !organisationWords.contains(where: { text.hasSuffix($0) || ($0.count > 1 && text.contains($0)) }) else {
            return false
        }
        if text.contains(where: { "·•・‧".contains($0) }) {
            return text.count <= 20 && !text.contains(where: \.isNumber)
        }
        guard (2...4).contains(text.count), text.allSatisfy(isHan), let first = text.first else { return false }
        return surnames.contains(first) || compoundSurnames.contains(String(text.prefix(2)))
    }

    static func isHan(_ character: Character) -> Bool {
        guard let scalar = character.unicodeScalars.first else { return false }
        return (0x3400...0x9FFF).contains(scalar.value) || (0x20000...0x3FFFF).contains(scalar.value) || scalar == "〇"
    }

    /// How many characters of a Han name are the surname.
    static func surnameLength(_ name: [Character]) -> Int {
        name.count > 2 && compoundSurnames.contains(String(name.prefix(2))) ? 2 : 1
    }
}
