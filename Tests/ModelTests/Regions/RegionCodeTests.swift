import Model
import Testing

@Suite("A region's code")
struct RegionCodeTests {
    @Test(
        "tells its level by its length",
        arguments: [
            ("53", RegionLevel.province), ("5303", .prefecture), ("530302", .county), ("530302001", .township),
            ("530302001201", .village), ("5303k1", .county), ("5303k1001", .township), ("5303k1001201", .village),
        ])
    func levels(text: String, level: RegionLevel) throws {
        #expect(try #require(RegionCode(text)).level == level)
        #expect(try #require(RegionCode(text)).description == text)
    }

    @Test(
        "may be padded to twelve digits",
        arguments: [
            ("530000000000", "53"), ("530300000000", "5303"), ("530302000000", "530302"), ("530302001000", "530302001"),
            ("5303k1000000", "5303k1"), ("530302001201", "530302001201"), ("530302001200", "530302001200"),
            ("530302000201", "530302000201"),
        ])
    func padding(text: String, code: String) throws {
        #expect(try #require(RegionCode(text)).description == code)
    }

    @Test("is in lower case, as folders are")
    func letterCase() throws {
        #expect(try #require(RegionCode("5303K1")).description == "5303k1")
        #expect(RegionCode("5303K1") == RegionCode("5303k1"))
    }

    @Test(
        "is nothing else",
        arguments: [
            "", "5", "530", "53030", "5303020", "53030200", "5303020012", "53030200120", "5303020012011", "５３", "省",
            "k15303", "53 3", "53-3", "53.302", "53/302", "..", "5303é1", " 530302", "530302 ",
        ])
    func rejection(text: String) {
        #expect(RegionCode(text) == nil)
    }

    @Test("lies in the unit that its beginning names")
    func parents() throws {
        var code = RegionCode("530302001201")
        var path: [String] = []
        while let region = code {
            path.append(region.description)
            code = region.parent
        }
        #expect(path == ["530302001201", "530302001", "530302", "5303", "53"])
    }

    @Test("comes after its parent and before the parent's neighbour")
    func order() throws {
        let codes = ["53", "5303", "530302", "530302001", "530302001201", "530302002", "5303k1"].map { RegionCode($0) }
        let ordered = try codes.map { try #require($0) }
        #expect(ordered.reversed().sorted() == ordered)
    }
}
