/// An element with children.
public struct Element<Children: Markup>: Markup {
    private let tag: StaticString
    private let attributes: [Attribute]
    private let children: Children
    public typealias Content = Never

    public init(_ tag: StaticString, _ attributes: [Attribute], _ children: Children) {
        self.tag = tag
        self.attributes = attributes
        self.children = children
    }

    public func write(to buffer: inout HTMLBuffer) {
        buffer.append(0x3C)
        buffer.append(tag)
        for attribute in attributes { attribute.write(to: &buffer) }
        buffer.append(0x3E)
        children.write(to: &buffer)
        buffer.append("</")
        buffer.append(tag)
        buffer.append(0x3E)
    }
}

/// An element that HTML gives neither children nor an end tag.
public struct VoidElement: Markup {
    private let tag: StaticString
    private let attributes: [Attribute]
    public typealias Content = Never

    public init(_ tag: StaticString, _ attributes: [Attribute]) {
        self.tag = tag
        self.attributes = attributes
    }

    public func write(to buffer: inout HTMLBuffer) {
        buffer.append(0x3C)
        buffer.append(tag)
        for attribute in attributes { attribute.write(to: &buffer) }
        buffer.append(0x3E)
    }
}
