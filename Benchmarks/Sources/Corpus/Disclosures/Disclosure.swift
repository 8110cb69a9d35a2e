/// One disclosure as both sites tell it.
struct Disclosure {
    let village: Village
    let item: CatalogueItem
    let period: Period
    let title: String
    let published: String
    let reviewed: String
    let head: String
    let financeGroup: String
    let accountant: String
    let reviewer: String
    let text: Prose
    let statement: Statement
}
