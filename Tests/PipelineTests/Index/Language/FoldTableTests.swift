import Testing

@testable import Pipeline

@Suite("Characters that are written for others")
struct FoldTableTests {
    @Test(
        "become the one of the mainland's standard",
        arguments: [
            ("國務院關於進一步", "国务院关于进一步"), ("農村居民最低生活保障", "农村居民最低生活保障"), ("醫療保險", "医疗保险"),
            ("鄉鎮衛生院", "乡镇卫生院"), ("徵收徵地補償", "征收征地补偿"), ("頭髮發展", "头发发展"), ("皇后以後", "皇后以后"),
            ("麵粉面積", "面粉面积"), ("里長裏面裡", "里长里面里"), ("臺灣颱風檯", "台湾台风台"), ("復製複雜", "复制复杂"),
            ("系統關係聯繫", "系统关系联系"), ("餘額瀋陽蘋果線", "余额沈阳苹果线"), ("鍾情時鐘", "钟情时钟"),
            ("強溫錄戶內吳產說黃眞爲眾衆羣峯綫淨啓", "强温录户内吴产说黄真为众众群峰线净启"),
            ("佈告佔地兇手旅遊痊癒", "布告占地凶手旅游痊愈"), ("錢鍾書钱锺书", "钱钟书钱钟书"), ("儘盡只隻", "尽尽只只"),
        ])
    func traditional(text: String, simplified: String) {
        #expect(normalForm(text) == simplified)
    }

    @Test(
        "stay what they are where they are words of their own",
        arguments: [
            "乾县", "乾坤", "显著", "著作", "瞭望塔", "狼藉", "慰藉", "覆盖", "老幺", "垵边", "皇后", "里程", "山谷", "干部", "一只",
            "范仲淹", "余姓", "云南", "涂姓", "甯姓", "喆", "堃", "昇", "淼", "发展", "沈阳", "面积", "台州", "系统", "制度", "松树",
        ])
    func standard(text: String) {
        #expect(normalForm(text) == text)
    }

    @Test(
        "become several, one or none",
        arguments: [
            ("80㎡", "80m2"), ("80m²", "80m2"), ("3.5㎞", "3.5km"), ("20㎏", "20kg"), ("①办理", "1办理"), ("500①", "500 1"),
            ("⑩⒊⑴", "10 3 1"), ("㈠㊁三", "一二三"), ("Ⅲ级 ⅳ", "iii级iv"), ("№5", "no5"), ("e\u{301}", "e"),
        ])
    func symbols(text: String, folded: String) {
        #expect(normalForm(text) == folded)
    }

    @Test("are taken from PDF files as radicals and compatibility forms")
    func radicals() {
        #expect(normalForm("⼈⺠⻋⾞⾥⻛") == "人民车车里风")
        #expect(normalForm("\u{F98E}\u{FA0C}\u{2F800}") == "年兀丽")
    }

    @Test("fold once for all: what has been folded stays")
    func idempotence() {
        var unstable: [UInt32] = []
        for scalar in (UInt32(0)...0x3FFFF) where Unicode.Scalar(scalar) != nil {
            var once: [UInt32] = []
            FoldTable.shared.append(scalar, to: &once)
            var twice: [UInt32] = []
            for scalar in once { FoldTable.shared.append(scalar, to: &twice) }
            if once != twice { unstable.append(scalar) }
        }
        #expect(unstable.isEmpty)
    }

    @Test(
        "a year that is spelled out has digits",
        arguments: [
            ("二〇二二年", "2022年"), ("二零二二年六月", "2022年六月"), ("二○二二年", "2022年"), ("一九九八年度", "1998年度"),
            ("二〇二二", "二〇二二"), ("三年", "三年"), ("二二年", "二二年"), ("一二〇二二年", "一二〇二二年"), ("十二五三年", "十二五三年"),
            ("到二〇二五年比二〇二〇年", "到2025年比2020年"), ("貳零二二年", "贰零二二年"),
        ])
    func years(text: String, folded: String) {
        #expect(normalForm(text) == folded)
    }
}
