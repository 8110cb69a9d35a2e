import Foundation

/// What is mounted where, since the kernel tells nothing of what others do on a drive that they share with us.
struct MountTable {
    private let mounts: [(point: String, kind: String)]

    /// From the lines of proc_pid_mountinfo(5).
    init(_ text: String) {
        mounts = text.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: " ")
            guard fields.count > 4, let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count else { return nil }
            // Blanks stand there as octal numbers.
            let point = fields[4].replacing("\\040", with: " ")
            return (String(point), String(fields[dash + 1]))
        }
    }

    static var system: MountTable {
        MountTable((try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)) ?? "")
    }

    /// Whether the folder lies on a drive that other machines may write to.
    func isShared(_ folder: String) -> Bool {
        let path = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path + "/"
        // The longest point is the nearest; of the same the last, which hides the others.
        let mount = mounts.filter { path.hasPrefix($0.point == "/" ? "/" : $0.point + "/") }
            .reduce(nil as (point: String, kind: String)?) { nearest, mount in
                mount.point.utf8.count >= (nearest?.point.utf8.count ?? 0) ? mount : nearest
            }
        guard let kind = mount?.kind else { return false }
        return ["nfs", "nfs4", "cifs", "smb3", "9p", "vboxsf", "vmhgfs", "virtiofs", "ceph", "afs"].contains(kind)
            || kind.hasPrefix("fuse.") || kind == "fuse"
    }
}
