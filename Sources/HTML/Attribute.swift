/// One attribute of an element; its value is escaped as it is written.
public struct Attribute {
    enum Value {
        case text(String)
        case addressFromRoot(String)
        case present
        case absent
    }

    let name: StaticString
    let value: Value

    private init(_ name: StaticString, _ value: Value) {
        self.name = name
        self.value = value
    }

    /// Any attribute by name; the value nil leaves it out.
    public static func named(_ name: StaticString, _ value: String?) -> Attribute {
        Attribute(name, value.map { .text($0) } ?? .absent)
    }

    /// An address of the portal, given from its root and written relative to the page.
    public static func named(_ name: StaticString, fromRoot address: String) -> Attribute {
        Attribute(name, .addressFromRoot(address))
    }

    /// An attribute whose presence is its value, such as `open`.
    public static func flag(_ name: StaticString, _ isPresent: Bool = true) -> Attribute {
        Attribute(name, isPresent ? .present : .absent)
    }

    public static func `class`(_ names: String?) -> Attribute { named("class", names) }
    public static func id(_ id: String?) -> Attribute { named("id", id) }
    public static func href(_ address: String) -> Attribute { named("href", address) }
    public static func href(fromRoot address: String) -> Attribute { named("href", fromRoot: address) }
    public static func src(fromRoot address: String) -> Attribute { named("src", fromRoot: address) }
    public static func src(_ address: String) -> Attribute { named("src", address) }
    public static func rel(_ relation: String?) -> Attribute { named("rel", relation) }
    public static func title(_ text: String) -> Attribute { named("title", text) }
    public static func lang(_ code: String) -> Attribute { named("lang", code) }
    public static func role(_ role: String) -> Attribute { named("role", role) }
    public static func label(_ text: String) -> Attribute { named("aria-label", text) }
    public static func labelled(by id: String) -> Attribute { named("aria-labelledby", id) }
    public static func current(_ isCurrent: Bool) -> Attribute { named("aria-current", isCurrent ? "page" : nil) }
    public static var hiddenFromReaders: Attribute { named("aria-hidden", "true") }
    public static func type(_ type: String) -> Attribute { named("type", type) }
    public static func name(_ name: String) -> Attribute { named("name", name) }
    public static func value(_ value: String) -> Attribute { named("value", value) }
    public static func contentText(_ text: String) -> Attribute { named("content", text) }
    public static func scope(_ scope: String) -> Attribute { named("scope", scope) }
    public static func datetime(_ value: String) -> Attribute { named("datetime", value) }
    public static func style(_ css: String?) -> Attribute { named("style", css) }

    func write(to buffer: inout HTMLBuffer) {
        switch value {
        case .absent: break
        case .present:
            buffer.append(0x20)
            buffer.append(name)
        case .text(let text): write(text, to: &buffer)
        case .addressFromRoot(let address): write(buffer.pathToRoot + address, to: &buffer)
        }
    }

    private func write(_ text: String, to buffer: inout HTMLBuffer) {
        buffer.append(0x20)
        buffer.append(name)
        buffer.append("=\"")
        buffer.append(escaping: text)
        buffer.append(0x22)
    }
}
