import Foundation
import Testing

@testable import Bundles

@Suite("Tampering")
struct TamperingTests {
    @Test("with any single byte of any file is found")
    func everyByte() throws {
        let bundle = try SampleBundle.sealed(["index.html": "<p>首页</p>", "empty.txt": ""])
        var numbers = SeededNumbers(state: 1)
        for (name, data) in try bundle.files().sorted(by: { $0.key < $1.key }) {
            for position in data.indices {
                var changed = data
                changed[position] ^= UInt8.random(in: 1...255, using: &numbers)
                try bundle.write(changed, to: name)
                let outcome = try bundle.verdict().outcome
                #expect(outcome != .trusted && outcome != .expired, "\(name), byte \(position)")
            }
            try bundle.write(data, to: name)
        }
        #expect(try bundle.verdict().outcome == .trusted)
    }

    @Test("with the case of a digit or letter is found, with and without a signature", arguments: [true, false])
    func letterCase(isSigned: Bool) throws {
        let bundle = try SampleBundle.sealed(with: isSigned ? SampleBundle.key : nil)
        let sound = try bundle.verdict().outcome
        for (name, data) in try bundle.files() where !name.hasPrefix("data/") {
            for position in data.indices where Character(Unicode.Scalar(data[position])).isLetter {
                var changed = data
                changed[position] ^= 0x20
                try bundle.write(changed, to: name)
                #expect(try bundle.verdict().outcome != sound, "\(name), byte \(position)")
            }
            try bundle.write(data, to: name)
        }
    }

    enum Change: CaseIterable { case flip, cut, grow, remove, add, rename, swap }

    @Test("with files at random is found and named", arguments: 0..<120)
    func random(seed: UInt64) throws {
        let bundle = try SampleBundle.sealed()
        var numbers = SeededNumbers(state: seed)
        let names = try bundle.files().filter { !$0.value.isEmpty }.keys.sorted()
        let change = Change.allCases[Int(seed) % Change.allCases.count]
        let touched = try make(change, in: bundle, names: names, numbers: &numbers)
        let verdict = try bundle.verdict()
        #expect(!verdict.isTrusted && verdict.color == .red, "\(change) \(touched)")
        // What stands above the manifests is known by its own findings.
        let root: Set<String> = [BagFile.tagManifest, BagFile.signature, BagFile.declaration]
        guard root.isDisjoint(with: touched) else { return }
        let files = Set(verdict.report.diagnostics.map(\.location.file))
        #expect(Set(touched).isSubset(of: files), "\(change) \(touched)")
    }

    /// Makes the change and tells which files a verdict must name.
    private func make(
        _ change: Change, in bundle: SampleBundle, names: [String], numbers: inout SeededNumbers
    ) throws -> [String] {
        let name = names[Int.random(in: names.indices, using: &numbers)]
        var data = try bundle.data(name)
        switch change {
        case .flip:
            let position = Int.random(in: data.indices, using: &numbers)
            data[position] ^= UInt8.random(in: 1...255, using: &numbers)
            try bundle.write(data, to: name)
        case .cut: try bundle.write(data.prefix(Int.random(in: 0..<data.count, using: &numbers)), to: name)
        case .grow: try bundle.write(data + [UInt8.random(in: 0...255, using: &numbers)], to: name)
        case .remove: try bundle.remove(name)
        case .add:
            let added = ["data/new.html", "new.txt", "data/regions/.hidden", "manifest-md5.txt", "fetch.txt"]
            let file = added[Int.random(in: added.indices, using: &numbers)]
            try bundle.write("<p>新</p>", to: file)
            return [file]
        case .rename:
            try bundle.rename(name, to: name + "x")
            return [name, name + "x"]
        case .swap:
            let others = names.filter { $0 != name }
            let other = others[Int.random(in: others.indices, using: &numbers)]
            try bundle.write(bundle.data(other), to: name)
            try bundle.write(data, to: other)
            return [name, other]
        }
        return [name]
    }

    @Test("with content and manifests together is found by the signature")
    func rewritten() throws {
        let bundle = try SampleBundle.sealed()
        try bundle.write("<p>假</p>", to: "data/index.html")
        try bundle.rewriteManifests()
        #expect(try bundle.verdict().outcome == .badSignature)
    }

    @Test("with length is told from other changes")
    func sizes() throws {
        let bundle = try SampleBundle.sealed()
        try bundle.write("<p>首", to: "data/index.html")
        let messages = try bundle.verdict().report.diagnostics.map(\.summary.en)
        #expect(messages == ["It was cut short: 6 of 13 bytes."])
    }
}
