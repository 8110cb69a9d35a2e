import Model
import Testing

@Suite("An obligation")
struct ObligationTests {
    private func obligation(channels: String?) -> Obligation {
        let entries = channels.map { $0.split(separator: "、").map { CodeSet.Entry(String($0), String($0)) } }
        return Obligation(Obligation.schema.record(entries.map { ["channel": .choices($0)] } ?? [:]))
    }

    @Test("is on the web only if one of its channels is the web")
    func web() {
        for channel in Obligation.Channel.allCases {
            #expect(obligation(channels: channel.rawValue).isOnWeb == (channel == .web || channel == .webOnly))
        }
        #expect(obligation(channels: "web、board").isOnWeb)
        #expect(!obligation(channels: "board、stick").isOnWeb)
    }

    @Test("that does not say where is not published at all", arguments: [nil, "", "email"])
    func failsClosed(channels: String?) {
        let channels = obligation(channels: channels).channels
        #expect(Obligation.Channel.allCases.allSatisfy { !channels.allow($0) })
        #expect(!channels.allowContent)
        #expect(channels.label == "不公开")
    }

    @Test("stays public for good where it does not say for how long")
    func retention() {
        #expect(obligation(channels: "web").retention == .permanent)
    }
}
