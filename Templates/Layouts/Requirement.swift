import HTML
import Model

/// Has the page load a style sheet or script; writes nothing where it stands. A page fetches those of what it holds, and no others.
struct Requirement: Markup {
    private let path: PagePath
    typealias Content = Never

    init(_ path: PagePath) { self.path = path }

    func write(to buffer: inout HTMLBuffer) { buffer.require(path.description) }
}

/// The style sheets and scripts that the page's parts asked for.
struct RequiredFiles: Markup {
    let addresses: [String]

    var content: some Markup {
        ForEach(addresses.filter { $0.hasSuffix(".css") }) { address in
            link(.rel("stylesheet"), .href(fromRoot: address))
        }
        ForEach(addresses.filter { $0.hasSuffix(".js") }) { address in
            script(.src(fromRoot: address), .flag("defer")) {}
        }
    }
}
