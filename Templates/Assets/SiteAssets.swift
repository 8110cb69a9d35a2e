/// The files that pages refer to, made of the sources under `Styles` and `Scripts`.
///
/// They are several so that an old phone fetches little: a page loads the first style sheet and script, and what its kind and
/// its parts ask for besides (`PageContent.requirements`, `Requirement`).
enum SiteAssets {
    /// On every page. What stands later overrides: first the ground, then what pages are made of, then screens and paper.
    static let styleSheet = CompactAsset.style([
        PackageResources.tokens_css, PackageResources.base_css, PackageResources.forms_css,
        PackageResources.frame_css, PackageResources.reading_css, PackageResources.parts_css,
        PackageResources.warnings_css, PackageResources.facts_css, PackageResources.lists_css,
        PackageResources.responsive_css, PackageResources.print_css,
    ])

    /// On pages that hold more than ways to others. From here on each source says itself how it is on phones and paper.
    static let contentStyleSheet = CompactAsset.style([
        PackageResources.callouts_css, PackageResources.steps_css, PackageResources.tables_css,
        PackageResources.prose_css, PackageResources.duties_css, PackageResources.notices_css,
    ])

    static let entranceStyleSheet = CompactAsset.style([PackageResources.entrances_css])

    /// With tables to sort and filter, and those that become cards on phones.
    static let tableStyleSheet = CompactAsset.style([PackageResources.table_tools_css, PackageResources.row_cards_css])

    /// With a table too wide for upright paper.
    static let acrossStyleSheet = CompactAsset.style([PackageResources.across_css])

    static let chartStyleSheet = CompactAsset.style([PackageResources.charts_css])
    static let flowStyleSheet = CompactAsset.style([PackageResources.flow_css])

    static let disclosureStyleSheet = CompactAsset.style([PackageResources.disclosure_css])
    static let placeStyleSheet = CompactAsset.style([PackageResources.places_css])
    static let manualStyleSheet = CompactAsset.style([PackageResources.manual_css])
    static let opinionStyleSheet = CompactAsset.style([PackageResources.opinion_css])
    static let serviceStyleSheet = CompactAsset.style([PackageResources.services_css])

    static let siteScript = CompactAsset.script([PackageResources.reading_js])
    static let tableScript = CompactAsset.script([PackageResources.tables_js])
    static let foldScript = CompactAsset.script([PackageResources.folds_js])
    static let filterScript = CompactAsset.script([PackageResources.filters_js])
    static let villageScript = CompactAsset.script([PackageResources.village_js])
    /// Fetched only by who wants to be read to.
    static let speechScript = CompactAsset.script([PackageResources.speech_js])
    /// Fetched only by who comes from the search.
    static let highlightScript = CompactAsset.script([PackageResources.highlight_js])
    static let searchStyleSheet = CompactAsset.style([PackageResources.search_css])

    /// All that a first answer needs, from what is loaded to the list of what was found.
    static let searchScript = closure([
        PackageResources.loading_js, PackageResources.normal_js, PackageResources.terms_js, PackageResources.query_js,
        PackageResources.find_js, PackageResources.names_js, PackageResources.texts_js, PackageResources.rank_js,
        PackageResources.answer_js, PackageResources.engine_js, PackageResources.marks_js, PackageResources.results_js,
        PackageResources.search_page_js,
    ])

    /// Where several words are typed, conditions set, or facets seen.
    static let narrowSearchScript = part(
        "narrow", [PackageResources.places_js, PackageResources.narrow_js, PackageResources.facets_js],
        result: "{ findPlaces, loadAllNames, apply, showFacets }")

    /// For who types on the search page, and what was searched last.
    static let typingSearchScript = part(
        "typing",
        [
            PackageResources.suggest_js, PackageResources.combobox_js, PackageResources.recent_js,
            PackageResources.typing_js,
        ],
        result: "{ attend, closeWords, remember }")

    /// Where a series is opened.
    static let seriesSearchScript = part("series", [PackageResources.series_js], result: "toggle")

    /// Where nothing was found.
    static let fallbackSearchScript = part(
        "more",
        [
            PackageResources.sounds_js, PackageResources.parts_js, PackageResources.instead_js,
            PackageResources.nearby_js,
        ], result: "{ answer, spelled, ask }")

    /// Where a page that was read lacks what was typed.
    static let missesSearchScript = part(
        "misses", [PackageResources.misses_js], result: "{ loadTraditional, judgeAgain, learn }")

    /// What reads pages from a disk.
    static let diskSearchScript = part("disk", [PackageResources.disk_js], result: "readText")

    /// What unpacks the index on engines that cannot.
    static let inflateSearchScript = part("inflate", [PackageResources.inflate_js], result: "inflate")

    /// A script that the search loads only when it is needed (`loadPart`): it is given what the search knows.
    private static func part(_ name: String, _ sources: [[UInt8]], result: String) -> [UInt8] {
        closure(sources, begin: "window.noticeboardSearch.\(name) = core => {\n", end: "return \(result);\n};\n")
    }

    /// One script of several sources, which share their names with one another and with nobody else.
    private static func closure(_ sources: [[UInt8]], begin: String = "", end: String = "") -> [UInt8] {
        CompactAsset.script(
            [Array("(() => {\n\"use strict\";\n\(begin)".utf8)] + sources + [Array("\(end)})();\n".utf8)])
    }
}
