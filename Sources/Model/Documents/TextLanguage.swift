/// A language other than Chinese that a text may be written in, by its tag (BCP 47), so that a page is read aloud as it is written.
///
/// Those in which authorities of autonomous areas publish, and English.
public enum TextLanguage: String, LabelledChoice, Encodable {
    case tibetan = "bo"
    case uyghur = "ug"
    case mongolian = "mn"
    case kazakh = "kk"
    case korean = "ko"
    case zhuang = "za"
    case yi = "ii"
    case english = "en"

    public var label: String {
        switch self {
        case .tibetan: "藏文"
        case .uyghur: "维吾尔文"
        case .mongolian: "蒙古文"
        case .kazakh: "哈萨克文"
        case .korean: "朝鲜文"
        case .zhuang: "壮文"
        case .yi: "彝文"
        case .english: "英文"
        }
    }
}
