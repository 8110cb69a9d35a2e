extension Disclosure {
    /// What stays when the 公开期限 is over: that there was such a disclosure, for which period and until when, but neither its
    /// content nor a name.
    public func stub(publicUntil day: Day) -> Disclosure {
        var stub = self
        // An own title can name people; the catalogue's does not.
        stub.title = ""
        stub.note = ""
        stub.correction = ""
        stub.handler = ""
        stub.signOff = .unsigned
        stub.tableFile = nil
        stub.textFile = nil
        stub.publicUntil = day
        return stub
    }

    /// The content files, at least one.
    public var files: [String] { [tableFile, textFile].compactMap { $0 } }
}
