import HTML
import Model

/// What to bring, as a list of boxes to tick: on the screen as on paper.
struct ServiceMaterials: Markup {
    let materials: [ServiceMaterial]

    var content: some Markup {
        if !materials.isEmpty {
            PageSection("要带什么", id: "materials") {
                MaterialTable(materials: materials.map { .init(material: $0) })
            }
        }
    }
}

/// Papers, each with its box; those of several services say which ask for them.
struct MaterialTable: Markup {
    struct Row {
        let material: ServiceMaterial
        var isRequired: Bool
        var services: [PageLink] = []

        init(material: ServiceMaterial) {
            self.material = material
            isRequired = material.isRequired
        }

        init(_ shared: ServiceEventPage.SharedMaterial) {
            material = shared.material
            isRequired = shared.isRequired
            services = shared.services
        }
    }

    let materials: [Row]

    var content: some Markup {
        TableFrame("申请材料清单", showsCaption: false, headings: headings, class: "checklist") {
            ForEach(materials) { MaterialRow(row: $0) }
        }
    }

    private var headings: [TableHeading] {
        ["材料（可以边准备边打钩）", "要求", "从哪里来"] + (materials.contains { !$0.services.isEmpty } ? ["哪些事项要用"] : [])
    }
}

struct MaterialRow: Markup {
    let row: MaterialTable.Row

    var content: some Markup {
        tr {
            th(.scope("row")) {
                label {
                    input(.type("checkbox"))
                    row.material.name
                }
                if !row.material.notes.isEmpty { span(.class("detail")) { Lines(row.material.notes) } }
                MaterialForms(material: row.material)
            }
            td {
                span(.class("line")) { row.isRequired ? "必备" : "视情况提供" }
                if !row.material.form.isEmpty { span(.class("line")) { row.material.form } }
                if !row.material.issued.isEmpty { span(.class("line")) { row.material.issued } }
                if row.material.isSharedByData { Badge("能免交：系统查得到", .good) }
                if row.material.canBePromised { Badge("可写承诺书代替", .good) }
            }
            td {
                if !row.material.source.isEmpty { span(.class("line")) { row.material.source } }
                if !row.material.issuer.isEmpty { span(.class("line")) { row.material.issuer } }
            }
            if !row.services.isEmpty { td { InlineLinks(row.services) } }
        }
    }
}

/// The empty form to fill in, and one filled in as an example.
struct MaterialForms: Markup {
    let material: ServiceMaterial

    var content: some Markup {
        if !material.blankForm.isEmpty || !material.sampleForm.isEmpty {
            span(.class("detail")) {
                if !material.blankForm.isEmpty { FileLink("空白表", material.blankForm) }
                if !material.blankForm.isEmpty, !material.sampleForm.isEmpty { "　" }
                if !material.sampleForm.isEmpty { FileLink("填写样表", material.sampleForm) }
            }
        }
    }
}

/// A file to take away, with its kind, since opening one costs an old phone much.
struct FileLink: Markup {
    private let name: String
    private let path: String

    init(_ name: String, _ path: String) {
        self.name = name
        self.path = path
    }

    var content: some Markup {
        a(.href(fromRoot: path), .flag("download")) { "\(name)（\(kind)）" }
    }

    private var kind: String { String(path.split(separator: ".").last ?? "").uppercased() }
}
