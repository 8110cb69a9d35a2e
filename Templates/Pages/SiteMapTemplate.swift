import HTML
import Model

/// Links to everything.
struct SiteMapTemplate: Markup {
    let page: SiteMapPage

    var content: some Markup {
        div(.searchable(false)) { LinkGroups(page.groups) }
    }
}
