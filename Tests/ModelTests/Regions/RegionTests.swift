import Model
import Testing

@Suite("A region")
struct RegionTests {
    @Test("lies under who manages it, else in the unit its code names")
    func parent() throws {
        #expect(try Region.sample("530302001").parent == RegionCode("530302"))
        #expect(try Region.sample("530302001", managedBy: "5303k1").parent == RegionCode("5303k1"))
        #expect(try Region.sample("53").parent == nil)
    }

    @Test("is a community by its kind, not its code", arguments: [("社区", true), ("村", false), ("", false)])
    func community(kind: String, isCommunity: Bool) throws {
        let record = Region.schema.record(["code": try .region("530302001201"), "kind": .text(kind)])
        #expect(Region(record).isCommunity == isCommunity)
    }
}
