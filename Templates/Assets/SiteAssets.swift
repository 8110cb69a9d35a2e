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
    /// What finds, from what is loaded to the order of it: fetched when somebody is about to search.
    static let searchEngineScript = closure([
        PackageResources.loading_js, PackageResources.normal_js, PackageResources.terms_js, PackageResources.query_js,
        PackageResources.find_js, PackageResources.names_js,
        PackageResources.texts_js, PackageResources.rank_js, PackageResources.answer_js, PackageResources.engine_js,
    ])

    /// What unpacks the index on engines that cannot: fetched only there.
    static let inflateSearchScript = closure([PackageResources.inflate_js])

    /// What is seen of the search.
    static let searchScript = closure([
        PackageResources.marks_js, PackageResources.facets_js, PackageResources.combobox_js,
        PackageResources.results_js, PackageResources.search_page_js,
    ])

    /// What the engine does where nothing was found: fetched only then, and given what the engine knows.
    static let fallbackSearchScript = closure(
        [PackageResources.sounds_js, PackageResources.parts_js, PackageResources.nearby_js],
        begin: "window.noticeboardSearch.more = core => {\n", end: "};\n")

    /// One script of several sources, which share their names with one another and with nobody else.
    private static func closure(_ sources: [[UInt8]], begin: String = "", end: String = "") -> [UInt8] {
        CompactAsset.script(
            [Array("(() => {\n\"use strict\";\n\(begin)".utf8)] + sources + [Array("\(end)})();\n".utf8)])
    }
}
