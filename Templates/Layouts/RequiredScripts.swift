import HTML

/// The scripts that the page's parts asked for, at its end: a page fetches those of what it holds, and no others.
struct RequiredScripts: Markup {
    typealias Content = Never

    func write(to buffer: inout HTMLBuffer) {
        for path in buffer.requiredScripts {
            script(.src(fromRoot: path), .flag("defer")) {}.write(to: &buffer)
        }
    }
}

/// Has the page run a script; writes nothing where it stands.
struct ScriptRequirement: Markup {
    let path: String
    typealias Content = Never

    func write(to buffer: inout HTMLBuffer) { buffer.require(script: path) }
}
