import Foundation
import Testing

/// The law stated at the top of `Package.swift`.
@Suite("Imports")
struct ImportTests {
    /// What a target may import: of ours and of others' packages, and whether of the system.
    struct Law: CustomTestStringConvertible, Sendable {
        let target: String
        let folder: String
        let allowed: Set<String>
        var mayUseSystem = true

        var testDescription: String { target }
    }

    static let laws = [
        Law(target: "JSON", folder: "Sources/JSON", allowed: [], mayUseSystem: false),
        Law(target: "Diagnostics", folder: "Sources/Diagnostics", allowed: ["JSON"]),
        Law(target: "HTML", folder: "Sources/HTML", allowed: [], mayUseSystem: false),
        Law(target: "Model", folder: "Sources/Model", allowed: ["Diagnostics"]),
        Law(
            target: "Formats", folder: "Sources/Formats",
            allowed: [
                "Model", "Diagnostics", "CArchive", "CCmark", "CDeflate", "CExpat", "CPixbuf", "CPoppler", "CQRencode",
                "CSodium", "Yams",
            ]),
        Law(target: "Bundles", folder: "Sources/Bundles", allowed: ["Formats", "JSON", "Model", "Diagnostics"]),
        Law(target: "Privacy", folder: "Sources/Privacy", allowed: ["Model", "Diagnostics"]),
        Law(target: "Obligations", folder: "Sources/Obligations", allowed: ["Model", "Diagnostics"]),
        Law(target: "Figures", folder: "Sources/Figures", allowed: ["Model", "Diagnostics"]),
        Law(
            target: "Forms", folder: "Sources/Forms",
            allowed: ["Formats", "Privacy", "Obligations", "Figures", "Model", "Diagnostics", "CXlsxwriter"]),
        Law(
            target: "Pipeline", folder: "Sources/Pipeline",
            allowed: [
                "Bundles", "Forms", "Formats", "Privacy", "Obligations", "Figures", "HTML", "JSON", "Model",
                "Diagnostics",
            ]),
        Law(target: "Templates", folder: "Templates", allowed: ["HTML", "JSON", "Model"], mayUseSystem: false),
        Law(
            target: "Authoring", folder: "Sources/Authoring",
            allowed: ["Pipeline", "Formats", "JSON", "Model", "Diagnostics"]),
        Law(target: "Serving", folder: "Sources/Serving", allowed: ["JSON", "Diagnostics", "FlyingSocks"]),
        Law(
            target: "Commands", folder: "Sources/Commands",
            allowed: [
                "Authoring", "Serving", "Pipeline", "Bundles", "Forms", "Formats", "Templates", "Obligations",
                "Diagnostics", "Model", "JSON", "ArgumentParser",
            ]),
        Law(target: "noticeboard", folder: "Sources/noticeboard", allowed: ["Commands"], mayUseSystem: false),
    ]

    /// What comes with the compiler and the operating system.
    static let system: Set<String> = [
        "Foundation", "FoundationEssentials", "Dispatch", "Synchronization", "Glibc", "Musl", "Darwin",
    ]

    @Test("keep to what the target may know", arguments: laws)
    func law(_ law: Law) throws {
        let files = try Repository.swiftFiles(in: law.folder)
        #expect(!files.isEmpty)
        for file in files {
            let surplus = Set(file.imports).subtracting(law.allowed).subtracting(law.mayUseSystem ? Self.system : [])
            #expect(surplus.isEmpty, "\(file) imports \(surplus.sorted())")
        }
    }

    @Test("have a law for every target")
    func everyTarget() throws {
        let files = try Repository.swiftFiles(in: "Sources")
        let targets = Set(files.map { $0.path.split(separator: "/")[1] }).union(["Templates"])
        #expect(targets.map { String($0) }.sorted() == Self.laws.map(\.target).sorted())
    }

    @Test("never let a target reach itself again")
    func noCycles() {
        let laws = Dictionary(uniqueKeysWithValues: Self.laws.map { ($0.target, $0.allowed) })
        // The list stands in dependency order: each target knows only those before it.
        var known: Set<String> = []
        for law in Self.laws {
            #expect(law.allowed.filter { laws[$0] != nil }.isSubset(of: known), "\(law.target)")
            known.insert(law.target)
        }
    }

    @Test(
        "are seen in every form",
        arguments: [
            ("import Model", ["Model"]),
            ("// import Model", []),
            ("let a = \"import Model\"", []),
            ("public import Model\n@testable import Formats\n", ["Model", "Formats"]),
            ("#if canImport(Darwin)\n    import Darwin\n#endif", ["Darwin"]),
            ("@preconcurrency internal import struct Foundation.Data", ["Foundation"]),
            ("@_spi(Testing) import Yams", ["Yams"]),
            ("import\tModel // values", ["Model"]),
        ])
    func forms(text: String, imports: [String]) {
        #expect(SourceFile(path: "a.swift", text: text).imports == imports)
    }
}
