import Foundation
import Testing

@testable import Bundles

@Suite("Trust in a bundle")
struct TrustTests {
    @Test("is not given to a foreign key, nor to one that only took the number")
    func foreignKey() throws {
        let foreign = SigningKey.generate()
        #expect(try SampleBundle.sealed(with: foreign).verdict().outcome == .foreignKey)
        let posing = SigningKey(id: SampleBundle.key.id, secret: foreign.secret)
        #expect(try SampleBundle.sealed(with: posing).verdict().outcome == .badSignature)
    }

    @Test("is not given without a key to trust")
    func unidentified() throws {
        let verdict = try SampleBundle.sealed().verdict(trusting: nil)
        #expect(verdict.outcome == .unidentified && verdict.color == .yellow && !verdict.isTrusted)
    }

    @Test("ends with the term")
    func expired() throws {
        let bundle = try SampleBundle.sealed()
        #expect(try bundle.verdict(today: SampleBundle.day("2027-02-23")).outcome == .trusted)
        #expect(try bundle.verdict(today: SampleBundle.day("2027-02-24")).outcome == .expired)
    }

    @Test("is not given to an issue older than the known number", arguments: [(2, true), (3, true), (4, false)])
    func number(known: Int, isTrusted: Bool) throws {
        let verdict = try SampleBundle.sealed().verdict(known: .sequence(known))
        #expect(verdict.isTrusted == isTrusted)
        #expect(isTrusted || verdict.outcome == .rolledBack)
    }

    @Test("is given to the issue that follows an earlier one, and to no other")
    func succession() throws {
        let earlier = try SampleBundle.sealed(["a.txt": "1"], as: SampleBundle.description(sequence: 3))
        let digest = try #require(earlier.verdict().code).manifestDigest
        func outcome(_ sequence: Int, _ previous: String?, _ text: String = "2") throws -> BundleVerdict.Outcome {
            try SampleBundle.sealed(
                ["a.txt": text], as: SampleBundle.description(sequence: sequence, previous: previous)
            ).verdict(known: .bundle(earlier.folder)).outcome
        }
        #expect(try outcome(4, digest) == .trusted)
        #expect(try outcome(5, String(repeating: "0", count: 64)) == .trusted)
        #expect(try outcome(3, nil, "1") == .trusted)
        #expect(try outcome(4, nil) == .rolledBack)
        #expect(try outcome(4, String(repeating: "0", count: 64)) == .rolledBack)
        #expect(try outcome(3, nil) == .rolledBack)
        #expect(try outcome(2, nil) == .rolledBack)
    }

    @Test("can't be measured by a bundle that is not sound or not ours")
    func unsoundMeasure() throws {
        let bundle = try SampleBundle.sealed()
        let foreign = try SampleBundle.sealed(with: .generate())
        let unsigned = try SampleBundle.sealed(with: nil)
        let changed = try SampleBundle.sealed()
        try changed.write(
            changed.text(BagFile.info).replacing("Sequence-Number: 3", with: "Sequence-Number: 1"), to: BagFile.info)
        for measure in [foreign, unsigned, changed] {
            #expect(throws: BundleFailure.self) { try bundle.verdict(known: .bundle(measure.folder)) }
        }
    }
}
