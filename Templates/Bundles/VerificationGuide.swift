import HTML
import Model

/// 怎样核对: how a resident, a clerk and a technician each find out whether a bundle is whole and from whom.
///
/// It lies in the bundle itself, so it says plainly what it cannot prove.
struct VerificationGuide: Markup {
    let cover: BundleCover

    var content: some Markup {
        BundleLayout("怎样核对", settings: cover.settings) { inside }
    }

    @MarkupBuilder private var inside: some Markup {
        p { a(.href("index.html")) { "回到封面" } }
        p(.class("lead")) {
            "这份数据包由\(cover.settings.responsible)制作，第 \(String(cover.sequence)) 期，内容截至 \(cover.asOf.chinese)。下面三步，做到哪一步就能放心到哪一步。"
        }
        codes
        files
        source
        limits
    }

    @MarkupBuilder private var codes: some Markup {
        PageSection("一、对一对核对码（人人会做）", id: "code") {
            p(.class("code")) { strong { cover.code } }
            p { "核对码是四组、每组四位数字，写在封面上。请和制作单位公布的对照：官网页脚的“离线副本核对”、公示栏的张贴件上都行，也可以打电话请单位念一遍。" }
            if !cover.copy.original.isEmpty {
                p {
                    "网上的页面："
                    ExternalLink(cover.copy.original, to: cover.copy.original)
                }
            }
            ul {
                li { "完全一样：是同一期。" }
                li { "有一位不同：不是同一期，或者有人换过。不要使用，请告诉制作单位。" }
            }
        }
    }

    @MarkupBuilder private var files: some Markup {
        PageSection("二、查一查文件有没有变（用电脑，约一分钟）", id: "files") {
            p { "核对码由清单 manifest-sha256.txt 算出，清单写着每个文件的指纹（SHA-256）。先看清单是不是这一份，再看每个文件和清单是否一致。" }
            h3 { "Windows" }
            p { "打开数据包的文件夹，在地址栏输入 powershell 后按回车，粘贴下面两行。" }
            Command("certutil -hashfile manifest-sha256.txt SHA256")
            p { "显示的应当是（不分大小写）：" }
            Command(cover.manifestDigest)
            Command(Self.powerShell)
            p { "第二行没有任何显示，就是全部一致；显示出来的文件，是改动过或者缺少的。" }
            h3 { "Linux、统信、麒麟" }
            Command("sha256sum manifest-sha256.txt")
            Command("sha256sum --check --strict --quiet manifest-sha256.txt tagmanifest-sha256.txt")
            p { "第一行显示的应当是上面那串字符；第二行没有任何显示，就是全部一致。" }
            p { "多出来的文件，这样查不出来；下面的 noticeboard verify 会一并列出。" }
        }
    }

    @MarkupBuilder private var source: some Markup {
        PageSection("三、验一验签名（知道是谁发的）", id: "source") {
            if let signer = cover.signer {
                p { "数据包用密钥 \(signer.number) 签名。公钥请从制作单位的官网或者当面取得，和下面这一行对一对：" }
                Command(signer.publicKey)
                p { "用 minisign 或者本程序核对，公钥要用您另外取得的那一个：" }
                Command("minisign -V -P 公钥 -m tagmanifest-sha256.txt")
                Command("noticeboard verify . --public-key 公钥")
                p { "minisign 只管签名和标签清单，请再做第二步；noticeboard verify 一次查完文件、签名、期号和有效期。" }
            } else {
                p { "这份数据包没有签名，只能用前两步核对，不能证明是谁制作的。" }
            }
        }
    }

    @MarkupBuilder private var limits: some Markup {
        PageSection("哪些事核对不出来", id: "limits") {
            ul {
                li { "这一页也在数据包里。只看这一页和封面，等于让数据包自己证明自己；一定要和纸上、网上或者另外取得的公钥对照。" }
                li { "签名说明内容出自持有密钥的单位、以后没有改动，不说明内容本身是对的。" }
                li { "旧的一期签名也是真的。请看期号和日期，手里已有更新一期的，以新的为准。" }
            }
        }
    }

    /// Prints the path of every file whose digest is not that of the manifest.
    private static let powerShell =
        "gc manifest-sha256.txt -Encoding UTF8 | % { $h, $p = $_ -split '  ', 2; "
        + "if (!(Test-Path -LiteralPath $p) -or (Get-FileHash -LiteralPath $p).Hash -ne $h) { $p } }"
}

/// A line to be copied into a terminal, or compared with what one shows.
private struct Command: Markup {
    let text: String

    init(_ text: String) { self.text = text }

    var content: some Markup {
        div(.class("prose")) { pre(.class("command")) { code { text } } }
    }
}
