import Model
import Testing

@Suite("An obligation")
struct ObligationTests {
    private func obligation(channel: String?) -> Obligation {
        Obligation(Obligation.schema.record(channel.map { ["channel": .choice($0)] } ?? [:]))
    }

    @Test("is on the web only if its channel is the web")
    func web() {
        for channel in Obligation.Channel.allCases {
            #expect(obligation(channel: channel.rawValue).isOnWeb == (channel == .web))
        }
    }

    @Test("that does not say where is not published at all")
    func failsClosed() {
        #expect(obligation(channel: nil).channel == .never)
        #expect(obligation(channel: "email").channel == .never)
    }
}
