import CQRencode
import Model

/// Makes QR codes with libqrencode.
public enum QRCodeEncoder {
    /// With error correction M, which a crease or a drop of rain on the sheet does not defeat; nil for what no code can hold
    /// (more than 2,331 bytes) and for nothing.
    public static func encode(_ text: String) -> QRCode? {
        guard !text.isEmpty else { return nil }
        let bytes = Array(text.utf8)
        guard let code = QRcode_encodeData(CInt(clamping: bytes.count), bytes, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        let side = Int(code.pointee.width)
        guard let data = code.pointee.data else { return nil }
        return QRCode(side: side, modules: (0..<side * side).map { data[$0] & 1 == 1 })
    }
}
