import Diagnostics
import Formats
import Model

/// What somebody kept of records: a copy of the portal, a bundle, one chain, or the code of an end from paper.
public enum OlderRecord: Sendable {
    /// A file or a folder.
    case copy(String)
    case code(DigitCode)

    /// Sixteen digits are a code, and anything else a path.
    public init(_ text: String) { self = DigitCode(text).map { .code($0) } ?? .copy(text) }
}

/// The chains that lie in a copy.
struct KeptChains {
    /// Each with the name of its file; of which place it is its first line says.
    let chains: [(file: String, bytes: [UInt8])]

    /// A chain, or a folder: a portal, or a bundle with one inside. Nil where there is no record.
    init?(in path: String) throws {
        guard let kind = try FileSystem.kind(of: path) else { return nil }
        guard kind == .folder else {
            chains = [(path, try FileSystem.read(path))]
            return
        }
        for root in [path, path + "/data"] {
            let folder = OutputFolder(root: root)
            let regions = try folder.recordedRegions()
            guard !regions.isEmpty else { continue }
            chains = try regions.map { (PagePath.record(of: $0).description, try folder.recordBytes(of: $0)) }
            return
        }
        return nil
    }

    /// The chain of a place: what its first line stands behind names it, whatever its file is called.
    func chain(of region: RegionCode) -> LogChain? {
        let seed = LogChain.seed(of: region)
        return chains.lazy.filter { chain in
            let first = chain.bytes.prefix { $0 != 0x0A }
            return (try? JSONReader.read(first, file: ""))?["previous"]?.scalar == seed
        }.first.map { LogChain($0.bytes, of: region) }
    }
}
