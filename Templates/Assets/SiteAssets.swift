/// The files that pages refer to, made of the sources under `Styles` and `Scripts`.
enum SiteAssets {
    /// The style sheet of every page. What stands later overrides: first the ground, then what pages are made of, then screens and paper.
    static let styleSheet = CompactAsset.style([
        PackageResources.tokens_css, PackageResources.base_css, PackageResources.forms_css,
        PackageResources.frame_css, PackageResources.reading_css, PackageResources.parts_css,
        PackageResources.warnings_css,
        PackageResources.facts_css, PackageResources.lists_css,
        PackageResources.entrances_css, PackageResources.responsive_css, PackageResources.print_css,
    ])

    /// The style sheet of pages that hold more than ways to others; each source says itself how it is on phones and paper.
    static let contentStyleSheet = CompactAsset.style([
        PackageResources.callouts_css, PackageResources.steps_css, PackageResources.tables_css,
        PackageResources.prose_css, PackageResources.table_tools_css, PackageResources.row_cards_css,
        PackageResources.charts_css, PackageResources.flow_css, PackageResources.duties_css,
        PackageResources.disclosure_css,
        PackageResources.notices_css,
        PackageResources.opinion_css,
        PackageResources.services_css,
    ])

    /// What every page runs.
    static let siteScript = CompactAsset.script([PackageResources.reading_js])

    /// What pages with tables to sort and filter run besides.
    static let tablesScript = CompactAsset.script([PackageResources.tables_js])

    /// What reads pages aloud; fetched only by who looks for it.
    static let speechScript = CompactAsset.script([PackageResources.speech_js])
    /// What the catalogue of services and its guides run besides.
    static let serviceScript = CompactAsset.script([PackageResources.filters_js, PackageResources.village_js])

    /// What the search page runs besides.
    static let searchScript = CompactAsset.script([PackageResources.search_js])
}
