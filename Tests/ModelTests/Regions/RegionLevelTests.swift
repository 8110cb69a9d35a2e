import Model
import Testing

@Suite("The levels of administration")
struct RegionLevelTests {
    @Test("rise from village to province")
    func order() {
        #expect(RegionLevel.allCases.shuffled().sorted() == [.province, .prefecture, .county, .township, .village])
    }

    @Test("lie each below the one before it")
    func above() {
        #expect(RegionLevel.allCases.map(\.above) == [nil, .province, .prefecture, .county, .township])
    }
}
