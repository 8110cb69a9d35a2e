/// The name of an element, packed into a number; names longer than eight letters are all the same to the reader.
struct TagName: Hashable, Sendable {
    private var packed: UInt64 = 0

    init(_ name: some Collection<UInt8>) {
        guard name.count <= 8 else { return }
        for byte in name { packed = packed << 8 | UInt64(byte) }
    }

    static let main = TagName("main".utf8)
    static let anchor = TagName("a".utf8)
    static let picture = TagName("img".utf8)
    /// A comment, or the document's type.
    static let declaration = TagName("!".utf8)
    static let script = TagName("script".utf8)
    static let style = TagName("style".utf8)

    /// Ways around and things to fill in are no content; readings above characters would tear words apart.
    static let unsearched = set("script style template nav form noscript rt rp")

    /// Elements that do not end a word.
    static let inline = set(
        "! a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark output q rp rt ruby s samp small span "
            + "strong sub sup time u var wbr")

    static let void = set("area base br col embed hr img input link meta param source track wbr")

    private static func set(_ names: String) -> Set<TagName> {
        Set(names.utf8.split(separator: UInt8(ascii: " ")).map { TagName($0) })
    }
}
