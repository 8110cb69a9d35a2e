import Model
import Privacy
import Testing

@Suite("A mask")
struct MaskTests {
    @Test(
        "keeps of a name the surname and, of three characters and more, the last",
        arguments: [
            ("张三", "张*"), ("张小三", "张*三"), ("张大小三", "张**三"), ("欧阳锋", "欧阳*"), ("欧阳小锋", "欧阳**"), ("司马", "司*"), ("张", "*"),
            ("张 三", "张*"), (" 张小三 ", " 张*三 "), ("张三、李小四", "张*、李*四"), ("张三和李四", "张*和李*"), ("和小平", "和*平"), ("李和平", "李*平"),
            ("阿依古丽·买买提", "阿***·买**"), ("John Smith", "J*** S****"), ("张三（已故）", "张*"), ("张三\n李四", "张*\n李*"), ("", ""),
            ("  ", "  "),
            ("𠮷田", "𠮷*"),
        ])
    func surnames(name: String, shown: String) { #expect(Mask.apply(.surname, to: name) == shown) }

    @Test("calls everybody somebody", arguments: [("张三", "张某"), ("张小三", "张某某"), ("欧阳小锋", "欧阳某某"), ("张*三", "张某某")])
    func somebody(name: String, shown: String) { #expect(Mask.apply(.surnameOnly, to: name) == shown) }

    @Test(
        "hides the middle of a mobile number and leaves offices theirs",
        arguments: [
            ("13812340001", "138****0001"), ("+86 138-1234-0001", "138****0001"), ("１３８１２３４０００１", "138****0001"),
            ("13812340001、13912340002", "138****0001、139****0002"), ("0874-1234567", "0874-1234567"),
            ("12345", "12345"),
            ("530302196801010017", "****"), ("138****0001", "138****0001"), ("", ""),
        ])
    func phones(number: String, shown: String) { #expect(Mask.apply(.phone, to: number) == shown) }

    @Test(
        "keeps the last four digits of an account",
        arguments: [
            ("6217001234567890123", "尾号0123"), ("6217 0012 3456 7890 123", "尾号0123"), ("尾号0123", "尾号0123"),
            ("123", "****"),
        ])
    func tails(number: String, shown: String) { #expect(Mask.apply(.tail, to: number) == shown) }

    @Test(
        "shows six and four places of an identity number",
        arguments: [
            ("530302196801010017", "530302********0017"), ("53030219680101001X", "530302********001X"),
            ("530302680101001", "530302*****1001"),
            ("530302********0017", "530302********0017"), ("5303021968****0017", "****"), ("12345", "****"),
        ])
    func partial(number: String, shown: String) { #expect(Mask.apply(.partialIdentity, to: number) == shown) }

    @Test(
        "cuts an address behind the village group",
        arguments: [
            ("岚泉镇松溪村委会二组12号", "岚泉镇松溪村委会二组"), ("松溪村第三村民小组45号附1号", "松溪村第三村民小组"), ("建宁街道麒麟东路12号3栋2单元501室", "建宁街道"),
            ("麒麟区文昌街10号", "麒麟区"), ("文昌巷8号", "*"), ("松溪村", "松溪村"), ("", ""),
        ])
    func addresses(address: String, shown: String) { #expect(Mask.apply(.toGroup, to: address) == shown) }

    @Test("leaves what is masked already as it is", arguments: Masking.allCases)
    func idempotence(masking: Masking) {
        let cells = [
            "张三", "张小三", "欧阳小锋", "阿依古丽·买买提", "John Smith", "张三、李小四", "13812340001", "6217001234567890123",
            "530302196801010017",
            "岚泉镇松溪村二组12号", "文昌巷8号", "x", "",
        ]
        for cell in cells {
            guard let once = Mask.apply(masking, to: cell) else { continue }
            #expect(Mask.apply(masking, to: once) == once, "\(cell)")
        }
    }
}
