import Model

extension PageAssembler {
    /// The warnings that top a page: those of its place and of all above it; on pages of no place those of the portal's own.
    func warnings(on path: PagePath) -> [UrgentWarning] {
        // A copy outlives a warning.
        guard copyScope == nil, !relations.urgentNotices.isEmpty else { return [] }
        let folder = path.description.prefix { $0 != "/" }
        let place = RegionCode(folder).flatMap { site.regions[$0] }
        let regions = place.map { site.regions.path(to: $0.code) } ?? site.regions.roots
        return regions.flatMap { relations.urgentNotices[$0.code] ?? [] }.compactMap { index in
            let notice = site.notices[index]
            guard let level = notice.urgency, notice.start <= asOf, !notice.isOver(on: asOf) else { return nil }
            return UrgentWarning(
                level: level, notice: notice, regionName: site.regions[notice.region]?.name ?? "")
        }.sorted { ($0.level, $1.notice.start, $0.notice.code) < ($1.level, $0.notice.start, $1.notice.code) }
    }
}
