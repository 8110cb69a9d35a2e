import Diagnostics

extension Diagnostic {
    static let unfinished = Diagnostic(
        .bundleUnfinished, at: SourceLocation(TransferRoom.name), zh: "换上新的一期时中断了。",
        en: "An update was cut off while its files were moved into place.")

    static func leftover(_ path: BundlePath) -> Diagnostic {
        Diagnostic(
            .bundleLeftover, at: SourceLocation(path.description), zh: "更新没有完成时留下的，不属于这一期。",
            en: "An update that was not finished left it; it is no part of this issue.")
    }
}

extension Rule {
    static let bundleUnfinished = Rule(
        "bundle-unfinished", firmness: .unconditional,
        statement: BilingualText(zh: "更新一旦开始换文件，就要换完。", en: "An update that has begun to move files is finished."),
        explanation: BilingualText(
            zh: "优盘在换文件时被拔下，包里就新旧混杂；记下的步骤可以接着做完。",
            en: "A stick pulled at that moment mixes old and new; what was noted down lets the next run finish."),
        remedy: BilingualText(
            zh: "插好优盘，再运行一次同样的 bundle 或 apply 命令。",
            en: "Plug the stick in and run the same bundle or apply command again."))

    static let bundleLeftover = Rule(
        "bundle-leftover", .warning, firmness: .unconditional,
        statement: BilingualText(
            zh: "没有完成的更新不留下文件。", en: "An update that was not finished leaves no files behind."),
        explanation: BilingualText(
            zh: "复制到一半时优盘被拔下，原来的一期没有动过；留下的文件下次更新会接着用。",
            en:
                "A stick pulled while files were copied leaves the old issue as it was; the next update makes use of what it left."
        ),
        remedy: BilingualText(
            zh: "再运行一次更新；不再更新的，删去 .noticeboard-update 文件夹。",
            en: "Run the update again; if there is to be none, delete the folder .noticeboard-update."))
}
