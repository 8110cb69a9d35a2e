import Diagnostics
import Model

/// Finds places and items of a site by what somebody typed.
public struct KnownNames {
    let site: Site

    public init(site: Site) { self.site = site }

    /// A place by code or name.
    public func region(_ text: String) throws(AuthoringFailure) -> Region {
        if let code = RegionCode(text), let region = site.regions[code] { return region }
        let named = site.regions.regions.filter { $0.name == text }
        if named.count == 1 { return named[0] }
        if named.count > 1 {
            let codes = named.map(\.code.description).joined(separator: ", ")
            throw AuthoringFailure(
                zh: "叫“\(text)”的不止一个，请写区划代码：\(codes)", en: "Several places have that name; give the code: \(codes)")
        }
        let near = NearMiss.suggestion(
            for: text, among: site.regions.regions.flatMap { [$0.code.description, $0.name] })
        throw AuthoringFailure(
            zh: "区划表中没有“\(text)”。\(near.map { "您是不是要写“\($0)”？" } ?? "")",
            en: "There is no region \"\(text)\".\(near.map { " Did you mean \"\($0)\"?" } ?? "")")
    }

    /// An item of the catalogue by code or title.
    func obligation(_ text: String) throws(AuthoringFailure) -> Obligation {
        let wanted = text.lowercased()
        if let item = site.obligations.first(where: { $0.item.lowercased() == wanted || $0.title == text }) {
            return item
        }
        let near = NearMiss.suggestion(for: text, among: site.obligations.flatMap { [$0.item, $0.title] })
        throw AuthoringFailure(
            zh: "公开目录中没有“\(ShownName(text))”。\(near.map { "您是不是要写“\($0)”？" } ?? "")",
            en: "The catalogue has no item \"\(ShownName(text))\".\(near.map { " Did you mean \"\($0)\"?" } ?? "")")
    }
}
