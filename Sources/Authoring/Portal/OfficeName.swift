import Model

/// The usual full name of the office of a place, from which a new portal starts.
enum OfficeName {
    static func of(_ region: Region) -> String {
        let suffix =
            switch region.kind.isEmpty ? kind(ofName: region.name, level: region.level) : region.kind {
            case "村": "村民委员会"
            case "社区": "居民委员会"
            case "街道": "办事处"
            case "开发区": "管理委员会"
            default: "人民政府"
            }
        return region.name + suffix
    }

    /// What a place is, as its name ends; by its level where the name does not tell.
    static func kind(ofName name: String, level: RegionLevel) -> String {
        let kinds = ["开发区", "社区", "街道", "村", "乡", "镇", "县", "区", "市"]
        if let kind = kinds.first(where: { name.hasSuffix($0) }) { return kind }
        return switch level {
        case .province: ""
        case .prefecture: "市"
        case .county: "县"
        case .township: "乡"
        case .village: "村"
        }
    }
}
