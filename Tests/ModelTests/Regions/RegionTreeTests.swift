import Model
import Testing

@Suite("The tree of regions")
struct RegionTreeTests {
    private func tree(_ regions: (code: String, managedBy: String?)...) throws -> RegionTree {
        RegionTree(try regions.map { try Region.sample($0.code, managedBy: $0.managedBy) })
    }

    private func sample() throws -> RegionTree {
        try tree(
            ("530302001202", nil), ("530302001", nil), ("530302", nil), ("5303", nil), ("530302001201", nil),
            ("530302002", "5303k1"), ("5303k1", nil), ("530302002201", nil))
    }

    private func code(_ text: String) throws -> RegionCode { try #require(RegionCode(text)) }

    @Test("lists its regions by code, whatever their order was")
    func order() throws {
        #expect(
            try sample().regions.map(\.code.description) == [
                "5303", "530302", "530302001", "530302001201", "530302001202", "530302002", "530302002201", "5303k1",
            ])
        #expect(try sample().roots.map(\.code.description) == ["5303"])
    }

    @Test("finds a region by its code")
    func lookup() throws {
        #expect(try sample()[code("530302001")]?.code == code("530302001"))
        #expect(try sample()[code("530309")] == nil)
    }

    @Test("puts a region under who manages it, with all that lies below")
    func managedBy() throws {
        let tree = try sample()
        #expect(try tree.children(of: code("530302")).map(\.code.description) == ["530302001"])
        #expect(try tree.children(of: code("5303k1")).map(\.code.description) == ["530302002"])
        #expect(
            try tree.path(to: code("530302002201")).map(\.code.description)
                == ["5303", "5303k1", "530302002", "530302002201"])
        #expect(
            try tree.subtree(of: code("5303k1")).map(\.code.description) == ["5303k1", "530302002", "530302002201"])
    }

    @Test("leads from the root down to a region")
    func path() throws {
        #expect(
            try sample().path(to: code("530302001201")).map(\.code.description)
                == ["5303", "530302", "530302001", "530302001201"])
        #expect(try sample().path(to: code("5303")).map(\.code.description) == ["5303"])
        #expect(try sample().path(to: code("530309")).isEmpty)
    }

    @Test("has all below a region in its subtree, parents first")
    func subtree() throws {
        #expect(
            try sample().subtree(of: code("530302")).map(\.code.description)
                == ["530302", "530302001", "530302001201", "530302001202"])
        #expect(try sample().subtree(of: code("5303")).count == 8)
        #expect(try sample().subtree(of: code("530309")).isEmpty)
        #expect(try sample().children(of: code("530302001201")).isEmpty)
    }

    @Test("makes a region whose parent is not there a root")
    func missingParent() throws {
        let tree = try tree(("5303", nil), ("530302001201", nil), ("530302001", "5304"))
        #expect(tree.roots.map(\.code.description) == ["5303", "530302001"])
        #expect(try tree.path(to: code("530302001201")).map(\.code.description) == ["530302001", "530302001201"])
    }

    @Test("ends, though regions manage one another in a ring")
    func ring() throws {
        let tree = try tree(("530301", "530302"), ("530302", "530303"), ("530303", "530301"), ("530304", "530304"))
        #expect(tree.roots.map(\.code.description) == ["530301", "530302", "530303", "530304"])
        for region in tree.regions {
            #expect(tree.path(to: region.code).map(\.code) == [region.code])
            #expect(tree.subtree(of: region.code).map(\.code) == [region.code])
        }
    }

    @Test("takes no manager of the same level or below")
    func managerBelow() throws {
        let tree = try tree(("5303", "530302001"), ("530302", nil), ("530302001", nil))
        #expect(tree.roots.map(\.code.description) == ["5303"])
        #expect(try tree.path(to: code("530302001")).map(\.code.description) == ["5303", "530302", "530302001"])
    }

    @Test("keeps the first of two regions with one code")
    func duplicates() throws {
        let tree = RegionTree([
            try .sample("530302", name: "先"), try .sample("530302", name: "后"), try .sample("5303", name: "市"),
        ])
        #expect(tree.regions.map(\.name) == ["市", "先"])
        #expect(try tree.children(of: code("5303")).count == 1)
    }

    @Test(
        "says whether a list of codes reaches a place",
        arguments: [
            ([], true), (["530302001201"], true), (["530302001"], true), (["5303"], true), (["530302001202"], false),
            (["530302002"], false), (["5303k1", "530302"], true), (["530309"], false),
        ])
    func scope(codes: [String], isReached: Bool) throws {
        let scope = try codes.map { try code($0) }
        #expect(try sample().scope(scope, reaches: code("530302001201")) == isReached)
    }

    @Test("lets a scope follow the management, not the code")
    func scopeByManagement() throws {
        #expect(try sample().scope([code("5303k1")], reaches: code("530302002201")))
        #expect(try !sample().scope([code("530302")], reaches: code("530302002201")))
    }

    @Test("may be empty")
    func empty() throws {
        let tree = RegionTree([])
        #expect(tree.regions.isEmpty && tree.roots.isEmpty)
        #expect(try tree.scope([], reaches: code("5303")))
        #expect(try !tree.scope([code("5303")], reaches: code("5303")))
    }
}
