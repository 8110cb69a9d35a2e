import Model
import Testing

@Suite struct BallotTests {
    @Test(
        "a share is reached by the fewest that are enough and not by one less",
        arguments: [
            (Share.moreThanHalf, 40, 21), (.moreThanHalf, 41, 21), (.moreThanHalf, 1, 1), (.twoThirds, 36, 24),
            (.twoThirds, 37, 25), (.twoThirds, 38, 26), (.twoThirds, 1, 1),
        ])
    func share(share: Share, whole: Int, least: Int) {
        #expect(share.minimum(of: whole) == least)
        #expect(share.isReached(by: least, of: whole))
        #expect(!share.isReached(by: least - 1, of: whole))
    }

    @Test func `nobody called means no quorum, and no number overflows`() {
        #expect(!Share.twoThirds.isReached(by: 0, of: 0))
        #expect(Share.twoThirds.isReached(by: .max, of: .max))
    }

    @Test(
        "a ballot comes to what its meeting asks for",
        arguments: [
            (Assembly.representatives, 36, 29, 27, BallotOutcome.Verdict.passed),
            (.representatives, 30, 19, 19, .noQuorum), (.representatives, 36, 30, 15, .rejected),
            (.residentRepresentatives, 30, 16, 9, .passed), (.villagers, 1580, 790, 700, .noQuorum),
            (.households, 150, 100, 51, .passed),
        ])
    func verdict(assembly: Assembly, due: Int, present: Int, yes: Int, verdict: BallotOutcome.Verdict) {
        let ballot = Ballot(due: due, present: present, yes: yes)
        #expect(BallotOutcome(ballot, attendance: assembly.attendance).verdict == verdict)
    }

    @Test func `two thirds of all can be missed where more than half of those present agreed`() {
        let ballot = Ballot(due: 42, present: 37, yes: 21)
        #expect(BallotOutcome(ballot, attendance: .twoThirds).verdict == .passed)
        #expect(BallotOutcome(ballot, attendance: .twoThirds, approval: .twoThirdsOfAll).verdict == .rejected)
    }

    @Test func `a count that is not public leaves the outcome open, unless another settles it`() {
        #expect(BallotOutcome(Ballot(due: 30, present: nil, yes: 20), attendance: .twoThirds).verdict == .unknown)
        #expect(BallotOutcome(Ballot(due: 30, present: 10, yes: nil), attendance: .twoThirds).verdict == .noQuorum)
    }

    @Test(
        "counts that contradict each other do not add up",
        arguments: [
            Ballot(due: 30, present: 31, yes: nil), Ballot(due: 30, present: 20, yes: 15, no: 4, abstained: 2),
            Ballot(due: 30, present: nil, yes: 31), Ballot(due: nil, present: 5, yes: -1),
            Ballot(due: nil, present: nil, yes: .max, no: 1),
        ])
    func contradiction(ballot: Ballot) { #expect(!ballot.addsUp) }

    @Test func `votes may be fewer than those present`() {
        #expect(Ballot(due: 30, present: 20, yes: 15, no: 4).addsUp)
        #expect(Ballot(due: nil, present: nil, yes: nil).addsUp)
    }
}
