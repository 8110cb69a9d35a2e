extension Icon.Name {
    /// The icon of a field of services; fields are free text, so it is chosen by a word within.
    init(serviceField field: String) {
        self = Self.fields.first { field.contains($0.word) }?.name ?? .more
    }

    /// The fields of basic public services (国家基本公共服务标准) and what village catalogues add; the first word that occurs counts.
    private static let fields: [(word: String, name: Icon.Name)] = [
        ("教育", .education), ("就业", .work), ("创业", .work), ("医疗", .health), ("卫生", .health), ("健康", .health),
        ("养老", .care), ("残疾", .person), ("救助", .aid), ("保险", .seal), ("社保", .seal), ("文化", .sport),
        ("体育", .sport), ("法律", .law), ("调解", .law), ("安全", .safety), ("退役", .star), ("优军", .star),
        ("户籍", .register), ("生育", .family), ("婴", .family), ("托育", .family), ("儿童", .family), ("住房", .housing),
        ("农业", .farming), ("农村", .farming), ("交通", .vehicle), ("税", .money), ("金融", .money),
        ("社会服务", .people), ("社区服务", .people),
    ]
}
