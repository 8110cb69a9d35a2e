import Diagnostics

extension RuleGroup {
    /// What `verify` asks of a bundle.
    public static let bundles = RuleGroup(
        zh: "数据包", en: "Bundles",
        [
            .notABundle, .bundleLink, .bundlePath, .bundleManifest, .bundleDescription, .bundleChanged, .bundleMissing,
            .bundleExtra, .bundleUnsigned, .bundleSignature, .bundleForeignKey, .bundleUnidentified, .bundleRollback,
            .bundleExpired, .bundleUnfinished, .bundleLeftover,
        ])
}
