import Diagnostics

/// Whether a bundle's signature is by the key that its reader trusts.
struct SignatureCheck {
    let trusted: PublicKey?

    /// Nil where there is nothing to object to.
    func finding(for seal: BundleSeal) -> Diagnostic? {
        switch seal.signature {
        case .missing: .unsigned
        case .unreadable: .unreadableSignature
        case .present(let signature):
            if let trusted {
                if signature.id != trusted.id {
                    .foreignKey(signature.id, trusted: trusted.id)
                } else if !signature.isValid(for: seal.tagManifestBytes, by: trusted) {
                    .invalidSignature
                } else {
                    nil
                }
            } else {
                .unidentified(signature.id)
            }
        }
    }
}

extension Diagnostic {
    private static let place = SourceLocation(BagFile.signature)

    fileprivate static let unsigned = Diagnostic(
        .bundleUnsigned, at: place, zh: "没有签名，不能知道是谁发布的。", en: "There is no signature: nobody can tell from whom it is."
    )

    fileprivate static let unreadableSignature = Diagnostic(
        .bundleSignature, at: place, zh: "签名文件不是 minisign 的格式，或者被改动过。",
        en: "The signature is not in minisign's format, or was changed.")

    fileprivate static let invalidSignature = Diagnostic(
        .bundleSignature, at: place, zh: "签名与 \(BagFile.tagManifest) 不符：有人在签名以后改过，或者签名是伪造的。",
        en:
            "The signature does not fit \(BagFile.tagManifest): it was changed after signing, or the signature is forged."
    )

    fileprivate static func foreignKey(_ id: KeyID, trusted: KeyID) -> Diagnostic {
        Diagnostic(
            .bundleForeignKey, at: place, zh: "签名用的是密钥 \(id)，不是您信任的 \(trusted)。",
            en: "It is signed with key \(id) and not with \(trusted), which you trust.")
    }

    fileprivate static func unidentified(_ id: KeyID) -> Diagnostic {
        Diagnostic(
            .bundleUnidentified, at: place, zh: "签名用的是密钥 \(id)；没有给出公钥，签名没有核对。",
            en: "It is signed with key \(id); no public key was given, so that the signature was not checked.")
    }
}

extension Rule {
    static let bundleUnsigned = Rule(
        "bundle-unsigned", firmness: .unconditional,
        statement: BilingualText(zh: "数据包有发布单位的签名。", en: "A bundle is signed by the office that publishes it."),
        explanation: BilingualText(
            zh: "没有签名的包，内容和清单可以一起换掉；清单只能发现复制中的损坏。",
            en:
                "In a bundle without a signature the content can be exchanged together with the manifests, which only find damage."
        ),
        remedy: BilingualText(
            zh: "核对封面上的核对码与网上或纸质公示的是否一致，或者向发布单位要有签名的一份。",
            en:
                "Compare the code on the cover with the one online or on the printed sheets, or ask the office for a signed one."
        ))

    static let bundleSignature = Rule(
        "bundle-signature", firmness: .unconditional,
        statement: BilingualText(
            zh: "签名与标签清单相符，格式与 minisign 写出的一字不差。",
            en: "The signature fits the tag manifest, and is spelt as minisign spells it."),
        explanation: BilingualText(
            zh: "不符说明签名以后有改动，或者签名的不是这个单位。", en: "If not, something was changed after signing, or somebody else signed."),
        remedy: BilingualText(
            zh: "不要使用这份数据包，向发布单位重新要一份。", en: "Do not use this bundle; get it again from the office."),
        basis: BilingualText(zh: "minisign 签名格式", en: "The signature format of minisign"))

    static let bundleForeignKey = Rule(
        "bundle-foreign-key", firmness: .unconditional,
        statement: BilingualText(zh: "数据包由您信任的密钥签名。", en: "A bundle is signed with the key that you trust."),
        explanation: BilingualText(
            zh: "任何人都能造一对密钥来签名；只有发布单位公布的公钥才说明来源。",
            en:
                "Anybody can make a pair of keys and sign; only the key that the office made known tells where it comes from."
        ),
        remedy: BilingualText(
            zh: "不要使用。单位确实换了密钥的，请从单位当面或者官网取得新的公钥。",
            en: "Do not use it. If the office has a new key, get it in person or from its official site."))

    static let bundleUnidentified = Rule(
        "bundle-unidentified", .warning, firmness: .unconditional,
        statement: BilingualText(
            zh: "核对签名要用从别处得到的公钥。", en: "A signature is checked with a public key that came by another way."),
        explanation: BilingualText(
            zh: "包里自带的公钥什么也证明不了，造假的人会把自己的放进去。",
            en: "A public key within the bundle would prove nothing: a forger would put in his own."),
        remedy: BilingualText(
            zh: "用 --public-key 给出发布单位公布的公钥。", en: "Give the public key that the office made known with --public-key."))
}
