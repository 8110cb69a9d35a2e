import Model
import Testing

@Suite("Channels")
struct ChannelsTests {
    @Test("allow what is named, in whatever order and however often")
    func named() {
        let channels = Channels([.board, .web, .board])
        #expect(channels.all == [.web, .board])
        #expect(channels.allow(.web) && channels.allow(.board) && !channels.allow(.onRequest))
        #expect(channels.label == "网站、公示栏")
    }

    @Test("let a stick carry what the web shows, unless it is for the web alone")
    func stick() {
        #expect(Channels([.web]).allow(.stick))
        #expect(Channels([.stick]).allow(.stick) && !Channels([.stick]).allow(.web))
        #expect(Channels([.webOnly]).allow(.web) && !Channels([.webOnly]).allow(.stick))
        #expect(!Channels([.board]).allow(.stick))
    }

    @Test(
        "that contradict each other allow nothing",
        arguments: [
            [Obligation.Channel.never, .web], [.board, .never], [.web, .onRequest], [.webOnly, .onRequest],
            [.webOnly, .stick], [.never, .onRequest],
        ])
    func contradiction(channels: [Obligation.Channel]) {
        #expect(Channels(channels).isContradictory)
        #expect(!Channels(channels).allowContent)
        #expect(Obligation.Channel.allCases.allSatisfy { !Channels(channels).allow($0) })
    }

    @Test("take content for the web, the board and the stick, and none for what is given on request or kept")
    func content() {
        for channel in Obligation.Channel.allCases {
            #expect(Channels([channel]).allowContent == [.web, .webOnly, .board, .stick].contains(channel))
        }
        // 征地补偿: on the board first, on request when that is over.
        #expect(Channels([.board, .onRequest]).allowContent)
    }
}
