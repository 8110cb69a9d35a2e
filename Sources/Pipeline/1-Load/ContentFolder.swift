import Diagnostics
import Formats
import Model
import Privacy

/// The files of a content folder, found in a stable order.
struct ContentFolder: Sendable {
    let root: String
    /// Paths relative to the root, with `/` between their parts.
    let files: [String]
    /// Files for those who work on the content, which are not read.
    let passedOver: [String]
    let diagnostics: [Diagnostic]

    /// Walks the folder. Symbolic links are not followed: they can lead in circles, or out of the folder to what nobody
    /// meant to publish.
    init(root: String) throws(FileFailure) {
        self.root = root
        var files: [String] = []
        var passedOver: [String] = []
        var diagnostics: [Diagnostic] = []
        var unnamed = 0
        // Names that hold personal data are told by a number: beside the path that leads there stands the one to show.
        var pending = [(path: "", shown: "")]
        while let folder = pending.popLast() {
            let names: [[UInt8]]
            do {
                names = try FileSystem.rawNames(in: folder.path.isEmpty ? root : root + "/" + folder.path)
            } catch {
                guard !folder.path.isEmpty else { throw error }
                diagnostics.append(Self.unreadable(folder.shown, error))
                continue
            }
            for bytes in names {
                let name = String(decoding: bytes, as: UTF8.self)
                let isPersonal = !PersonalDataScanner().matches(in: name).isEmpty
                if isPersonal { unnamed += 1 }
                let path = folder.path.isEmpty ? name : folder.path + "/" + name
                let shownName = isPersonal ? "…(\(unnamed))" : name
                let shown = folder.shown.isEmpty ? shownName : folder.shown + "/" + shownName
                guard !Self.isPassedOver(name) else {
                    passedOver.append(shown)
                    continue
                }
                // A repaired name would lead nowhere, and the file be lost in silence.
                guard name.utf8.elementsEqual(bytes) else {
                    diagnostics.append(
                        Diagnostic(
                            .fileName, at: SourceLocation(shown), zh: "名称不是 UTF-8 编码，无法读取。",
                            en: "The name is not UTF-8, so it is not read."))
                    continue
                }
                switch try FileSystem.kind(of: root + "/" + path) {
                case .file? where shown == path: files.append(path)
                case .file?: diagnostics.append(Self.personalName(at: shown))
                case .folder?: pending.append((path, shown))
                case .symbolicLink?, .other?:
                    diagnostics.append(
                        Diagnostic(
                            .symbolicLink, at: SourceLocation(shown), zh: "这是链接或特殊文件，不会被读取。",
                            en: "This is a link or a special file and is not read."))
                case nil: continue  // gone since it was listed
                }
            }
        }
        self.files = files.sorted()
        self.passedOver = passedOver.sorted()
        self.diagnostics = diagnostics
    }

    /// The same folder without the disclosures of places other than `region` and those below it.
    func within(_ region: RegionCode) throws(UnknownRegion) -> ContentFolder {
        let regions = RegionTree(FileLoader(folder: self).regions())
        guard regions[region] != nil else { throw UnknownRegion(code: region) }
        let codes = Set(regions.subtree(of: region).map(\.code))
        return ContentFolder(
            root: root,
            files: files.filter { file in
                guard case .success(let place) = ContentLayout.place(of: file), let region = place.disclosingRegion
                else { return true }
                return codes.contains(region)
            }, passedOver: passedOver, diagnostics: diagnostics)
    }

    private init(root: String, files: [String], passedOver: [String], diagnostics: [Diagnostic]) {
        self.root = root
        self.files = files
        self.passedOver = passedOver
        self.diagnostics = diagnostics
    }

    /// Hidden files, the lock files of office programs, and notes for those who work on the content.
    private static func isPassedOver(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasPrefix("~$") || name.uppercased().hasPrefix("README")
    }

    /// The bytes of a file, or a finding about why it cannot be read.
    func read(_ file: String) throws(DiagnosticError) -> [UInt8] {
        do {
            return try FileSystem.read(root + "/" + file)
        } catch {
            throw DiagnosticError(Self.unreadable(file, error))
        }
    }

    /// How a file looks from outside; nil where it could be written again without looking another way.
    func stamp(of file: String) -> FileStamp? {
        guard let stamp = FileSystem.stamp(of: root + "/" + file), !stamp.isTooFresh(at: FileSystem.now()) else {
            return nil
        }
        return stamp
    }

    /// The name itself stays out of the message, and so the place tells the folder and a number.
    private static func personalName(at shown: String) -> Diagnostic {
        Diagnostic(
            .personalDataInName, at: SourceLocation(shown),
            zh: "这个文件的名称，或者它所在文件夹的名称里有个人信息，没有读取。",
            en: "The name of this file, or of a folder that it lies in, has personal data in it; it is not read.")
    }

    static func unreadable(_ path: String, _ failure: FileFailure) -> Diagnostic {
        Diagnostic(
            .unreadableFile, at: SourceLocation(path), zh: "无法读取：\(failure.reason.zh)。",
            en: "It cannot be read: \(failure.reason.en).")
    }
}

extension Rule {
    static let unreadableFile = Rule(
        "unreadable-file", firmness: .unconditional,
        statement: .init(zh: "内容文件夹中的文件都要能读取。", en: "Every file of the content can be read."),
        explanation: .init(
            zh: "读不到的文件不能当作不存在：门户会悄悄少一份内容，而单位以为已经公开。",
            en:
                "A file that cannot be read must not count as absent: the portal would lack what the office believes it has published."
        ),
        remedy: .init(
            zh: "检查文件权限和大小（最大 256 MB），或文件是否正被其他程序打开。",
            en: "Look at its permissions and size (at most 256 MB), and whether another program holds it."))

    static let personalDataInName = Rule(
        "personal-data-in-name", firmness: .unconditional,
        statement: .init(zh: "文件和文件夹的名称中没有证件号、手机号等个人信息。", en: "Names of files and folders hold no personal data."),
        explanation: .init(
            zh: "文件名会出现在地址、提示和台账里，扫描件常以身份证号命名。",
            en: "Names show in addresses, messages and the ledger; scans are often named by an identity number."),
        remedy: .init(
            zh: "改成不含号码的名称，例如 photo-01.jpg。", en: "Choose a name without such a number, such as photo-01.jpg."),
        basis: .init(
            zh: "《个人信息保护法》第六条、第二十五条", en: "Personal Information Protection Law art. 6 and 25"))

    static let symbolicLink = Rule(
        "symbolic-link",
        statement: .init(zh: "内容文件夹中只放普通文件和文件夹。", en: "The content holds plain files and folders only."),
        explanation: .init(
            zh: "链接可能指向内容文件夹之外，把谁也没打算公开的文件带上网，也可能绕成圈。",
            en: "A link can lead out of the content to files that nobody meant to publish, or in a circle."),
        remedy: .init(zh: "用原文件的副本代替链接。", en: "Put a copy of the file in the link's place."))
}
