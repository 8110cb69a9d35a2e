// One function a tag of HTML that the templates use, named as the tag is.

// MARK: Document structure

public func html<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("html", attributes, children())
}

public func head<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("head", attributes, children())
}

public func body<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("body", attributes, children())
}

public func title<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("title", attributes, children())
}

public func header<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("header", attributes, children())
}

public func footer<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("footer", attributes, children())
}

public func main<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("main", attributes, children())
}

public func nav<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("nav", attributes, children())
}

public func section<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("section", attributes, children())
}

public func article<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("article", attributes, children())
}

public func aside<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("aside", attributes, children())
}

public func div<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("div", attributes, children())
}

// MARK: Text

public func h1<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("h1", attributes, children())
}

public func h2<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("h2", attributes, children())
}

public func h3<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("h3", attributes, children())
}

public func h4<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("h4", attributes, children())
}

public func p<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("p", attributes, children())
}

public func span<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("span", attributes, children())
}

public func ins<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("ins", attributes, children())
}

public func del<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("del", attributes, children())
}

public func strong<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("strong", attributes, children())
}

public func em<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("em", attributes, children())
}

public func small<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("small", attributes, children())
}

public func mark<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("mark", attributes, children())
}

public func time<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("time", attributes, children())
}

public func blockquote<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("blockquote", attributes, children())
}

public func pre<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("pre", attributes, children())
}

public func code<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("code", attributes, children())
}

// MARK: Lists

public func ul<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("ul", attributes, children())
}

public func ol<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("ol", attributes, children())
}

public func li<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("li", attributes, children())
}

public func dl<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("dl", attributes, children())
}

public func dt<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("dt", attributes, children())
}

public func dd<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("dd", attributes, children())
}

// MARK: Tables

public func table<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("table", attributes, children())
}

public func caption<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("caption", attributes, children())
}

public func thead<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("thead", attributes, children())
}

public func tbody<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("tbody", attributes, children())
}

public func tfoot<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("tfoot", attributes, children())
}

public func tr<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("tr", attributes, children())
}

public func th<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("th", attributes, children())
}

public func td<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("td", attributes, children())
}

// MARK: Links and controls

public func a<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("a", attributes, children())
}

public func form<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("form", attributes, children())
}

public func label<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("label", attributes, children())
}

public func button<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("button", attributes, children())
}

public func details<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("details", attributes, children())
}

public func summary<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("summary", attributes, children())
}

public func script<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("script", attributes, children())
}

public func noscript<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("noscript", attributes, children())
}

public func figure<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("figure", attributes, children())
}

public func figcaption<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("figcaption", attributes, children())
}

public func fieldset<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("fieldset", attributes, children())
}

public func legend<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("legend", attributes, children())
}

public func select<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("select", attributes, children())
}

public func option<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("option", attributes, children())
}

public func output<C: Markup>(_ attributes: Attribute..., @MarkupBuilder children: () -> C) -> Element<C> {
    Element("output", attributes, children())
}

// MARK: Void elements

public func meta(_ attributes: Attribute...) -> VoidElement { VoidElement("meta", attributes) }
public func link(_ attributes: Attribute...) -> VoidElement { VoidElement("link", attributes) }
public func input(_ attributes: Attribute...) -> VoidElement { VoidElement("input", attributes) }
public func br(_ attributes: Attribute...) -> VoidElement { VoidElement("br", attributes) }
public func hr(_ attributes: Attribute...) -> VoidElement { VoidElement("hr", attributes) }
public func img(_ attributes: Attribute...) -> VoidElement { VoidElement("img", attributes) }
