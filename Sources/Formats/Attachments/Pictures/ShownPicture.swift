/// How large a picture is on a page, and whether it is made anew for that.
public struct ShownPicture: Hashable, Encodable, Sendable {
    /// In pixels, the right way up.
    public let width: Int
    public let height: Int
    /// Wider than a page shows; of JPEG and PNG alone, for the rest may move.
    public let isRemade: Bool

    /// Twice the width of a text column, so that it is sharp on the screens of telephones as well.
    private static let mostWidth = 1280

    init(_ shape: PictureShape, kind: AttachmentKind) {
        let (width, height) = shape.isSideways ? (shape.height, shape.width) : (shape.width, shape.height)
        isRemade = width > Self.mostWidth && (kind == .jpeg || kind == .png) && !shape.isAnimated
        guard isRemade else {
            (self.width, self.height) = (width, height)
            return
        }
        self.width = Self.mostWidth
        self.height = max(1, (height * Self.mostWidth + width / 2) / width)
    }
}
