/// Finds the known name that a misspelt one was probably meant to be.
public enum NearMiss {
    /// The candidate fewest edits away from `name`, if it is near enough to be worth saying; ties go to the first.
    ///
    /// An edit is an insertion, deletion, substitution or swap of neighbours (optimal string alignment). Near enough is a
    /// third of the longer name's length, at least one edit: 事项名 for 事项名称, `telefone` for `telephone`.
    public static func suggestion(for name: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased())
        guard !wanted.isEmpty else { return nil }
        var best: (name: String, distance: Int)?
        for candidate in candidates where candidate != name {
            let other = Array(candidate.lowercased())
            let limit = max(1, max(wanted.count, other.count) / 3)
            // The lengths alone can rule a candidate out.
            guard abs(wanted.count - other.count) <= limit else { continue }
            let distance = distance(wanted, other)
            // A name of one or two characters shares nothing with another when each of them changes.
            guard distance <= limit, distance < max(wanted.count, other.count) else { continue }
            if distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.name
    }

    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1] + [Int](repeating: 0, count: b.count)
            for j in b.indices {
                row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
                }
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }
}
