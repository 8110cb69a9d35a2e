import Model
import Testing

@Suite("A legal basis")
struct LegalBasisTests {
    @Test(
        "is cited with number and article where it has them",
        arguments: [
            ("", "", "《村民委员会组织法》"), ("", "第三十条", "《村民委员会组织法》第三十条"),
            ("国令第711号", "第十九条", "《村民委员会组织法》（国令第711号）第十九条"),
        ])
    func citation(number: String, article: String, citation: String) {
        let record = LegalBasis.schema.record([
            "name": .text("村民委员会组织法"), "document_number": .text(number), "article": .text(article),
        ])
        #expect(LegalBasis(record).citation == citation)
    }
}
