import HTML
import Model

/// 离线副本核对: the newest issues with the codes that their covers have to show.
struct CopiesTemplate: Markup {
    let page: CopiesPage
    let settings: SiteSettings

    var content: some Markup {
        p(.class("lead")) { "U盘里的离线副本，打开封面就有一组核对码。它和下面同一地区、同一期的核对码一字不差，才是本单位制作的那一期。" }
        RecordTable(
            "各地最新一期", showsCaption: false, page.entries, columns: Self.columns,
            anchor: { $0.region.path.description.prefix { $0 != "/" }.description })
        PageSection("怎样核对", id: "how") {
            ol {
                li { "在副本的封面（index.html）上找到“地区、期号”和四组四位数字的核对码。" }
                li { "和上面的表对照：期号相同，十六位数字全部相同，是同一份。" }
                li { "期号比表里的小，是旧的一期，请换新的。" }
                li { "期号相同、数字有一位不同，或者期号比表里的大：不要使用，请告诉我们。" }
            }
            if !settings.phone.isEmpty {
                p {
                    "不方便上网的，可以打电话请我们念一遍："
                    PhoneText(settings.phone)
                }
            }
            p(.class("note")) { "公示栏的张贴件上印有同样的核对码。要查每个文件有没有变，看副本里的“怎样核对”（verify.html）。" }
        }
        if !manifests.isEmpty {
            PageSection("清单的校验值（电脑核对用）", id: "manifests", searchable: false) {
                p { "在副本的文件夹里算 manifest-sha256.txt 的 SHA-256，应当是：" }
                RecordTable(
                    "清单的校验值", showsCaption: false, manifests, columns: Self.manifestColumns, interaction: .plain)
            }
        }
    }

    private var manifests: [CopiesPage.Entry] { page.entries.filter { !$0.copy.manifest.isEmpty } }

    private static var columns: [RecordColumn<CopiesPage.Entry>] {
        [
            RecordColumn("地区") { .link($0.region) },
            RecordColumn("期号") { .text("第 \($0.copy.issue) 期") },
            RecordColumn("核对码") { .text($0.copy.code.description) },
            RecordColumn("内容截至") { .day($0.copy.day) },
            RecordColumn("有效期至") { entry in
                entry.copy.validUntil.map { .deadline($0, isPast: entry.copy.isExpired) } ?? .day(nil)
            },
        ]
    }

    private static var manifestColumns: [RecordColumn<CopiesPage.Entry>] {
        [
            RecordColumn("地区") { $0.region.title },
            RecordColumn("期号") { "第 \($0.copy.issue) 期" },
            RecordColumn("SHA-256") { $0.copy.manifest },
        ]
    }
}
