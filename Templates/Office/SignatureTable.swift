import HTML

/// Room for who did each step to sign.
struct SignatureTable: Markup {
    let steps: [String]

    var content: some Markup {
        table(.class("signatures")) {
            thead {
                tr {
                    th(.scope("col")) { "环节" }
                    th(.scope("col")) { "姓名、职务" }
                    th(.scope("col")) { "日期" }
                    th(.scope("col")) { "签字" }
                }
            }
            tbody {
                ForEach(steps) { step in
                    tr {
                        th(.scope("row")) { step }
                        td {}
                        td {}
                        td {}
                    }
                }
            }
        }
    }
}
