import Model

/// The way to the plan.
extension PageAssembler {
    var planLink: [PageLink] { plan.contains(.plan) ? [PageLink("规划监测", .plan)] : [] }
}
