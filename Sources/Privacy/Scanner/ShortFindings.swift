/// What is told by the words and letters around a few digits: plates, passports, dates of birth.
enum ShortFindings {
    /// The finding that the digit at a position belongs to.
    static func find(at position: Int, in text: ScannedBytes) -> PersonalDataMatch? {
        let before = text[position - 1]
        if before.isLetter || before == 0x20 || before >= 0x80 || before == 0x2D || before == 0x2E,
            let plate = LicencePlate.range(aroundDigit: position, in: text)
        {
            return PersonalDataMatch(kind: .licencePlate, range: plate)
        }
        if let passport = PassportNumber.range(aroundDigit: position, in: text) {
            return PersonalDataMatch(kind: .passport, range: passport)
        }
        if let date = BirthDate.range(atDigit: position, in: text) {
            return PersonalDataMatch(kind: .birthDate, range: date)
        }
        return nil
    }
}
