import HTML
import Model

/// An office's own piece of the frame, with what the page puts in its places.
struct PartialView: Markup {
    private let partial: Partial
    private let page: Page?
    private let context: SiteContext
    typealias Content = Never

    init(_ partial: Partial, page: Page? = nil, context: SiteContext) {
        self.partial = partial
        self.page = page
        self.context = context
    }

    func write(to buffer: inout HTMLBuffer) {
        for piece in partial.pieces {
            switch piece {
            case .html(let bytes): buffer.append(bytes)
            case .root: buffer.append(escaping: buffer.pathToRoot)
            case .placeholder(let placeholder): write(placeholder, to: &buffer)
            }
        }
    }

    private func write(_ placeholder: Partial.Placeholder, to buffer: inout HTMLBuffer) {
        let settings = context.settings
        switch placeholder {
        case .name: buffer.append(escaping: settings.name)
        case .slogan: buffer.append(escaping: settings.slogan)
        case .owner: buffer.append(escaping: settings.owner)
        case .phone: PhoneText(settings.phone).write(to: &buffer)
        case .date: if let day = context.asOf { DayText(day).write(to: &buffer) }
        case .search: if let page { HeaderSearch(page: page).write(to: &buffer) }
        case .reading: ReadingControls().write(to: &buffer)
        case .navigation: if let page { MainNavigation(links: context.navigation, current: page).write(to: &buffer) }
        case .links: LinkList(context.footerLinks).write(to: &buffer)
        }
    }
}
