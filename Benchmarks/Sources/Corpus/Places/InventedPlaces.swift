/// Makes up a prefecture; its codes begin with 99, which no province has.
enum InventedPlaces {
    /// About as many as a large prefecture has: with more pages the villages disclose more, as over the years.
    private static let mostVillages = 1_700
    private static let pagesPerVillage = 6
    private static let villagesPerTownship = 12
    private static let townshipsPerCounty = 14

    private static let first = Array("青白石云龙松竹梅柳杨桃杏枣樟枫桂兰荷苇鹤鹭雁岩岭坪")
    private static let second = Array("溪塘湾坝箐冲坡桥寨营屯堡坪井泉沟洼岗头关渡台源谷")

    static func make(forPages pages: Int, seed: UInt64) -> Places {
        let count = min(max(pages / pagesPerVillage, villagesPerTownship), mostVillages)
        var random = RandomNumbers(seed: ~seed)
        let townshipCount = (count - 1) / villagesPerTownship + 1
        let countyCount = (townshipCount - 1) / townshipsPerCounty + 1
        let counties = (0..<countyCount).map { number in
            Place(
                code: "9901" + padded(number + 1, to: 2), name: name(&random) + (number % 3 == 0 ? "区" : "县"))
        }
        let townships = (0..<townshipCount).map { number in
            Place(
                code: counties[number / townshipsPerCounty].code + padded(number % townshipsPerCounty + 101, to: 3),
                name: name(&random) + random.pick(["镇", "镇", "乡", "街道"]))
        }
        return Places(
            (0..<count).map { number in
                let township = number / villagesPerTownship
                return Village(
                    code: townships[township].code + padded(number % villagesPerTownship + 201, to: 3),
                    name: name(&random) + random.pick(["村", "村", "村", "社区"]), township: townships[township],
                    county: counties[township / townshipsPerCounty])
            })
    }

    /// Names repeat now and then, as those of villages do.
    private static func name(_ random: inout RandomNumbers) -> String {
        String([random.pick(first), random.pick(second)])
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(width - digits.count, 0)) + digits
    }
}
