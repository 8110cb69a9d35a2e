import HTML
import Model

/// What a sheet ends with: who made it, for which day, and which of several it is.
struct SheetFoot: Markup {
    let context: SiteContext
    let isOffWeb: Bool
    var place: SheetPlace?

    var content: some Markup {
        footer(.class("sheet-foot")) {
            span { context.settings.owner }
            if isOffWeb { span { "本件只在公示栏张贴，请勿拍照上网传播。" } }
            if let place { span { "第 \(place.number) 件，共 \(place.count) 件" } }
            // A page of the portal has none: it would be another one every day.
            if let day = context.asOf { span { "生成日期：\(day.chinese)" } }
        }
    }
}

/// Which of the sheets of a period one is.
struct SheetPlace {
    let number: Int
    let count: Int
}
