/// Lets markup be written as statements, one below the other.
@resultBuilder
public enum MarkupBuilder {
    public static func buildExpression<M: Markup>(_ markup: M) -> M { markup }
    public static func buildExpression(_ text: String) -> Text { Text(text) }
    public static func buildBlock() -> EmptyMarkup { EmptyMarkup() }
    public static func buildPartialBlock<M: Markup>(first: M) -> M { first }
    public static func buildPartialBlock<A: Markup, B: Markup>(accumulated: A, next: B) -> Sequenced<A, B> {
        Sequenced(first: accumulated, second: next)
    }
    public static func buildOptional<M: Markup>(_ markup: M?) -> M? { markup }
    public static func buildEither<A: Markup, B: Markup>(first: A) -> Either<A, B> { .first(first) }
    public static func buildEither<A: Markup, B: Markup>(second: B) -> Either<A, B> { .second(second) }
}
