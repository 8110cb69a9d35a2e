import ArgumentParser

/// Where the portal is found online, for what has to name a whole address.
struct BaseAddressOptions: ParsableArguments {
    @Option(help: "Where the portal will be found online, such as https://www.example.gov.cn/cwgk/.")
    var baseURL: String?

    func validate() throws {
        guard let baseURL else { return }
        guard baseURL.hasPrefix("https://") || baseURL.hasPrefix("http://"), !baseURL.contains(where: \.isWhitespace)
        else {
            throw ValidationError("--base-url takes an address that begins with https:// or http://.")
        }
    }
}
