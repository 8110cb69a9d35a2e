import Testing

@testable import Serving

@Suite("A site that is served")
struct ServedSiteTests {
    @Test("shows nothing before its first build")
    func empty() async {
        let site = ServedSite(root: "/")
        #expect(await site.look { $0 } == nil)
        site.release(isChanged: true)
        #expect(await site.look { $0 } == site.edition)
    }

    @Test("keeps readers waiting while a build moves its files, and then shows the new ones")
    func held() async {
        let site = ServedSite(root: "/")
        site.release(isChanged: true)
        let before = site.edition
        site.hold()
        let readers = (1...20).map { _ in Task { await site.look { $0 } } }
        for _ in 1...50 { await Task.yield() }
        site.release(isChanged: true)
        for reader in readers { #expect(await reader.value == site.edition) }
        #expect(site.edition != before)
    }

    @Test("is the same edition after a build that changed nothing, or that failed before it touched a file")
    func same() async {
        let site = ServedSite(root: "/")
        site.release(isChanged: true)
        let edition = site.edition
        site.hold()
        site.release(isChanged: false)
        site.release(isChanged: nil)
        #expect(await site.look { $0 } == edition)
    }

    @Test("shows nothing after a build that stopped among its files, until the next is through")
    func unsound() async {
        let site = ServedSite(root: "/")
        site.release(isChanged: true)
        let edition = site.edition
        site.hold()
        site.release(isChanged: nil)
        #expect(await site.look { $0 } == nil)
        site.hold()
        // What the next build finished for it counts as changed, even if that had nothing to do of its own.
        site.release(isChanged: false)
        let now = await site.look { $0 }
        #expect(now != nil && now != edition)
    }
}
