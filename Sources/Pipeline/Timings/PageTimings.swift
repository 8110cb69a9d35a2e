import Model

/// What pages cost, by kind and by template. Every batch gathers its own, which are added up when all are made: threads share nothing.
struct PageTimings: Sendable {
    private(set) var kinds: [SubjectKind: PageCosts] = [:]
    /// By the name of the content, for which there is one template each.
    private(set) var templates: [String: TemplateCosts] = [:]

    private var page = PageCosts()
    private var last = WorkTime.zero

    struct TemplateCosts: Sendable {
        var pages = 0
        var bytes = 0
        var time = WorkTime.zero
        var kinds: Set<SubjectKind> = []
    }

    mutating func begin() {
        page = PageCosts()
        last = SystemClock.thread
    }

    /// Books what has gone by since the phase before, or since the beginning.
    mutating func lap(_ phase: PagePhase) {
        let now = SystemClock.thread
        page.phases[phase, default: .zero] += now - last
        last = now
    }

    /// Books what the template took and made.
    mutating func lap(templateOf content: PageContent, _ kind: SubjectKind, bytes: Int) {
        lap(.template)
        var costs = TemplateCosts(pages: 1, bytes: bytes, kinds: [kind])
        costs.time = page.phases[.template] ?? .zero
        // A case without a value has no children; asked for only where somebody measures.
        add(costs, of: Mirror(reflecting: content).children.first?.label ?? "\(content)")
        last = SystemClock.thread
    }

    mutating func count(fileOf bytes: Int) {
        page.files += 1
        page.bytes += bytes
    }

    /// Notes that the page is as it was.
    mutating func count(_ recalled: RememberedPage) {
        page.recalled = 1
        for file in recalled.files { count(fileOf: file.stamp.size) }
    }

    mutating func end(_ kind: SubjectKind) {
        page.pages = 1
        kinds[kind, default: PageCosts()].add(page)
    }

    mutating func add(_ other: Self) {
        for (kind, costs) in other.kinds { kinds[kind, default: PageCosts()].add(costs) }
        for (name, costs) in other.templates { add(costs, of: name) }
    }

    private mutating func add(_ costs: TemplateCosts, of name: String) {
        var sum = templates[name] ?? TemplateCosts()
        sum.pages += costs.pages
        sum.bytes += costs.bytes
        sum.time += costs.time
        sum.kinds.formUnion(costs.kinds)
        templates[name] = sum
    }
}
