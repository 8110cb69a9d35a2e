import Model
import Testing

@Suite("The settings of a site")
struct SiteSettingsTests {
    private func settings(baseURL: String) -> SiteSettings {
        SiteSettings(SiteSettings.schema.record(["name": .text("甲"), "base_url": .text(baseURL)]), navigation: [])
    }

    @Test(
        "end the portal's address with a slash",
        arguments: [
            ("", ""), ("https://a.gov.cn", "https://a.gov.cn/"), ("https://a.gov.cn/", "https://a.gov.cn/"),
            ("https://a.gov.cn/cun", "https://a.gov.cn/cun/"),
        ])
    func baseURL(given: String, address: String) {
        #expect(settings(baseURL: given).baseURL == address)
        #expect(settings(baseURL: "https://b").with(baseURL: given).baseURL == address)
    }

    @Test("stay the same for another address")
    func otherAddress() {
        let other = settings(baseURL: "https://a").with(baseURL: "https://b")
        #expect(other.name == "甲")
        #expect(settings(baseURL: "https://a").baseURL == "https://a/")
    }
}
