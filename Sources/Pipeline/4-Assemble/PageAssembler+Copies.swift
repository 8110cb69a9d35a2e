import Model

/// What the portal and its sheets say of copies that were handed out. A copy itself says nothing of that: its own code can't be
/// in it, and an older one would mislead.
extension PageAssembler {
    var copies: CopiesPage {
        CopiesPage(
            entries: site.regions.parentsFirst.compactMap { region in
                relations.issuedCopies[region.code].map {
                    CopiesPage.Entry(region: regionLink(region.code), copy: issued($0))
                }
            })
    }

    /// The newest issue with a place's pages: its own, else that of the nearest above it.
    func issuedCopy(for code: RegionCode) -> IssuedCopy? {
        guard copyScope == nil, !relations.issuedCopies.isEmpty else { return nil }
        let nearest = site.regions.path(to: code).last { relations.issuedCopies[$0.code] != nil }
        return nearest.flatMap { relations.issuedCopies[$0.code] }.map(issued)
    }

    /// For footer and site map; none where there is no such page, or within a copy.
    var copiesLink: [PageLink] {
        copyScope == nil && plan.contains(.copies) ? [PageLink("离线副本核对", .copies)] : []
    }

    private func issued(_ copy: RegisteredCopy) -> IssuedCopy {
        guard let code = copy.digits else { preconditionFailure("a copy without a code passed the checks") }
        return IssuedCopy(
            place: site.regions[copy.region]?.name ?? copy.region.description, issue: copy.issue, day: copy.day,
            validUntil: copy.validUntil, code: code, manifest: copy.manifest,
            isExpired: copy.validUntil.map { $0 < asOf } ?? false)
    }
}
