import Model
import Testing

@Suite("A sign-off")
struct SignOffTests {
    private func signOff(_ names: String...) -> SignOff {
        DisclosureHeader(
            DisclosureHeader.schema.record(
                Dictionary(uniqueKeysWithValues: names.map { ($0, Value.text("张")) }))
        ).signOff
    }

    @Test("is complete with head, finance group and accountant")
    func threeSignatures() {
        #expect(signOff("head", "finance_group", "accountant").hasThreeSignatures)
        #expect(!signOff("head", "finance_group", "reviewer").hasThreeSignatures)
        #expect(!signOff("head", "accountant").hasThreeSignatures)
        #expect(!signOff("finance_group", "accountant").hasThreeSignatures)
    }

    @Test("is empty without any name")
    func emptiness() {
        #expect(signOff().isEmpty)
        for name in ["head", "finance_group", "accountant", "reviewer"] { #expect(!signOff(name).isEmpty) }
    }
}
