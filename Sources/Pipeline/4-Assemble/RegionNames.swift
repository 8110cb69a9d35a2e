import Diagnostics
import Model

/// Finds places by what people write in a column: a code or a name that only one place has.
struct RegionNames: Sendable {
    private let byText: [String: [RegionCode]]

    init(_ regions: RegionTree) {
        var byText: [String: [RegionCode]] = [:]
        for region in regions.regions {
            byText[region.code.description, default: []].append(region.code)
            byText[region.name, default: []].append(region.code)
        }
        self.byText = byText
    }

    subscript(text: String) -> RegionCode? {
        guard let codes = byText[text], codes.count == 1 else { return nil }
        return codes[0]
    }

    /// Why a filled cell names no place.
    func problem(of text: String) -> BilingualText? {
        if text.isEmpty { return nil }
        switch byText[text]?.count {
        case 1: return nil
        case nil: return .init(zh: "不是区划表中的名称或代码", en: "is no name or code of a region")
        default: return .init(zh: "有几个同名的地方，请写区划代码", en: "is the name of several places: write the code")
        }
    }
}
