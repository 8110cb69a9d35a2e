import Diagnostics

/// Every file under `files/` can be read when its turn comes to be published.
enum PublishedFileCheck {
    static func findings(_ files: [String], in folder: ContentFolder) -> [Diagnostic] {
        files.compactMap { file in
            do throws(FileFailure) {
                try FileSystem.checkReadable(folder.root + "/" + file)
                return nil
            } catch {
                return ContentFolder.unreadable(file, error)
            }
        }
    }
}
