/// What joins a sheet on the wall with the same content on the web.
public struct SheetReference: Hashable, Encodable, Sendable {
    /// The page's address, for people and for telephones.
    public struct WebAddress: Hashable, Encodable, Sendable {
        public let url: String
        public let qrCode: QRCode

        public init(url: String, qrCode: QRCode) {
            self.url = url
            self.qrCode = qrCode
        }
    }

    public let code: VerificationCode
    /// Nil where nobody has said at which address the portal is found, and for what has no page on the web.
    public let address: WebAddress?
    /// The newest issue of the copy that is handed out with the place's pages; nil where there is none, or within a copy.
    public let copy: IssuedCopy?

    public init(code: VerificationCode, address: WebAddress? = nil, copy: IssuedCopy? = nil) {
        self.code = code
        self.address = address
        self.copy = copy
    }
}
