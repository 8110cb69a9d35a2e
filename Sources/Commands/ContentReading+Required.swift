import Authoring
import Foundation
import Pipeline

extension ContentReading {
    /// The content of a folder that a command cannot do without.
    static func required(_ path: String) throws -> ContentReading {
        guard let content = try ContentReading(path, jobs: ProcessInfo.processInfo.activeProcessorCount) else {
            throw AuthoringFailure(
                zh: "\(path) 中没有可用的 site.yaml，不像内容文件夹。",
                en: "\(path) has no usable site.yaml, so it is no content folder.")
        }
        return content
    }
}
