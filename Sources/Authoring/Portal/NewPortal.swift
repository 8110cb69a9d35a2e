import Model

/// What a portal of one's own begins with.
public struct NewPortal: Sendable {
    public let areas: AreaTable
    public let day: Day
    public var name: String
    public var owner: String
    public var phone = ""
    public var address = ""
    public var baseURL = ""

    /// With the usual names for the topmost place of the table; `day` is the first that obligations count from.
    public init(_ areas: AreaTable, on day: Day) {
        self.areas = areas
        self.day = day
        name = areas.top.map { $0.name + "公开栏" } ?? ""
        owner = areas.top.map(OfficeName.of) ?? ""
    }

    /// The holidays of this year and the next are asked for; the State Council's office announces a year's in the autumn before.
    private var calendarYears: ClosedRange<Int> { day.year...(day.year + 1) }

    /// The years among them of which the program does not know the holidays.
    public var yearsWithoutHolidays: [Int] {
        let known = ModelCatalogue.knownYears(of: calendarYears)
        return calendarYears.filter { !known.contains($0) }
    }

    /// Every file of the content folder, by path.
    public var files: [ContentFile] {
        let levels = Set(areas.regions.regions.map(\.level))
        return [
            ContentFile("README.md", filled(PackageResources.README_md)),
            ContentFile("site.yaml", SettingsFile(values: settings).text),
            ContentFile("regions.csv", areas.csv),
            ContentFile("bases.yaml", ModelCatalogue.bases),
            ContentFile("obligations.csv", ModelCatalogue.obligations(for: levels)),
            ContentFile("calendar.csv", ModelCatalogue.calendar(of: calendarYears)),
            ContentFile("synonyms.yaml", PackageResources.synonyms_yaml),
            ContentFile("pages/about.md", filled(PackageResources.about_md)),
            ContentFile("pages/contact.md", filled(PackageResources.contact_md)),
            ContentFile("pages/privacy.md", filled(PackageResources.privacy_md)),
        ]
    }

    private var settings: [String: String] {
        var values = [
            "name": SettingsFile.quoted(name), "owner": SettingsFile.quoted(owner),
            "banner": SettingsFile.quoted("本网站正在筹建，内容以公示栏张贴的为准。"),
            "emergency_numbers": "[报警 110, 火警 119, 急救 120]", "disclosure_start": day.description,
        ]
        for (key, text) in [("phone", phone), ("address", address), ("base_url", baseURL)] where !text.isEmpty {
            values[key] = SettingsFile.quoted(text)
        }
        return values
    }

    /// A text of the model with what is known of this portal.
    private func filled(_ template: [UInt8]) -> String {
        let missing = yearsWithoutHolidays.map { "\($0) 年" }.joined(separator: "、")
        let calendar =
            missing.isEmpty
            ? "已有\(calendarYears.map { " \($0) " }.joined(separator: "、"))年的放假和调休。"
            : "还没有 \(missing)的放假和调休：国务院办公厅公布后补上，否则按工作日计算的期限只扣除周六、周日。"
        let values = [
            "【网站名称】": name, "【主办单位】": owner, "【联系电话】": phone.isEmpty ? "（填写电话）" : phone,
            "【日期】": day.description, "【放假安排】": calendar,
        ]
        return values.reduce(String(decoding: template, as: UTF8.self)) { text, value in
            text.replacing(value.key, with: value.value)
        }
    }
}
