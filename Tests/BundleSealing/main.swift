import Bundles
import Foundation
import Model

// Seals a folder for the tests of other programs: seal-bundle FOLDER SEQUENCE [SECRET-KEY] [PREVIOUS-DIGEST]
//
// The description is always the same, so that a test can ask for it again.
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 2, let sequence = Int(arguments[1]), let region = RegionCode("9901"),
    let asOf = Day("2026-11-23"), let end = Day("2027-05-23")
else { fatalError("seal-bundle FOLDER SEQUENCE [SECRET-KEY] [PREVIOUS-DIGEST]") }

let key = try arguments.dropFirst(2).first.filter { !$0.isEmpty }.map { path in
    guard let file = SigningKeyFile(try String(contentsOfFile: path, encoding: .utf8)) else {
        fatalError("no secret key: \(path)")
    }
    return try file.unlocked(with: nil)
}
let description = BundleDescription(
    organization: "示例市民政局", regions: [region], asOf: asOf, validUntil: end, sequence: sequence,
    previousManifest: arguments.count > 3 ? arguments[3] : nil, onlineOriginal: "https://example.invalid/gkl/")
let sealed = try BundleSealer(folder: arguments[0], description: description, key: key, jobs: 2).seal { code in
    [
        "index.html": Array("<!DOCTYPE html><title>封面</title><p>\(code)</p>\n".utf8),
        "verify.html": Array("<!DOCTYPE html><title>怎样核对</title>\n".utf8),
    ]
}
print(sealed.code)

extension Optional {
    func filter(_ isWanted: (Wrapped) -> Bool) -> Wrapped? { flatMap { isWanted($0) ? $0 : nil } }
}
