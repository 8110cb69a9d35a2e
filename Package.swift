// swift-tools-version: 6.0
import PackageDescription

// Targets stand in dependency order. The law of imports:
//
//   noticeboard → Commands → { Authoring, Serving, Pipeline, Bundles, Forms, Templates, Obligations, Formats, Model,
//                              Diagnostics, JSON }
//   Serving     → { JSON, Diagnostics, FlyingSocks }
//   Authoring   → { Pipeline, Formats, JSON, Model, Diagnostics }
//   Pipeline    → { Bundles, Forms, Formats, Privacy, Obligations, Figures, HTML, JSON, Model, Diagnostics }
//   Templates   → { HTML, JSON, Model }, and not Foundation
//   Formats     → { Model, Diagnostics, CArchive, CCmark, CDeflate, CExpat, CPixbuf, CPoppler, CQRencode, CSodium, Yams }
//   Bundles     → { Formats, JSON, Model, Diagnostics }
//   Forms       → { Formats, Privacy, Obligations, Figures, Model, Diagnostics, CXlsxwriter }
//   Privacy, Obligations, Figures → { Model, Diagnostics }
//   Model       → Diagnostics
//   Diagnostics → JSON
//   JSON, HTML → nothing of ours, and not Foundation
//
// Only Commands sees both the pipeline and the templates, and passes the theme in.
// Tests/ArchitectureTests reads the sources and fails where an import breaks this law.

// Pages are generic types of HTML's elements: without inlining across modules every tag costs a witness call and metadata
// look-ups, and a whole build a fifth more instructions.
let optimized: [SwiftSetting] = [.unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))]

let package = Package(
    name: "noticeboard",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "noticeboard", targets: ["noticeboard"]),
        // For Benchmarks/ alone, which measures them one by one.
        .library(
            name: "NoticeboardModules", targets: ["Formats", "HTML", "Model", "Pipeline", "Privacy", "Templates"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CCmark", pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(
            name: "CArchive", pkgConfig: "libarchive",
            providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
        .systemLibrary(
            name: "CDeflate", pkgConfig: "libdeflate",
            providers: [.apt(["libdeflate-dev"]), .brew(["libdeflate"])]),
        .systemLibrary(
            name: "CExpat", pkgConfig: "expat",
            providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
        .systemLibrary(
            name: "CPoppler", pkgConfig: "poppler-glib",
            providers: [.apt(["libpoppler-glib-dev"]), .brew(["poppler"])]),
        .systemLibrary(
            name: "CSodium", pkgConfig: "libsodium",
            providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]),
        .systemLibrary(
            name: "CQRencode", pkgConfig: "libqrencode",
            providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
        .systemLibrary(
            name: "CPixbuf",
            providers: [.apt(["libgdk-pixbuf-2.0-dev"]), .brew(["gdk-pixbuf"])]),
        .systemLibrary(
            name: "CXlsxwriter", pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
        .target(name: "JSON", swiftSettings: optimized),
        .target(name: "Diagnostics", dependencies: ["JSON"], swiftSettings: optimized),
        .target(name: "HTML", swiftSettings: optimized),
        .target(name: "Model", dependencies: ["Diagnostics"], swiftSettings: optimized),
        .target(
            name: "Formats",
            dependencies: [
                "CArchive", "CCmark", "CDeflate", "CExpat", "CPixbuf", "CPoppler", "CQRencode", "CSodium",
                "Diagnostics",
                "Model",
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: optimized,
            // Part of the C library on Linux.
            linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]),
        .target(
            name: "Bundles", dependencies: ["Diagnostics", "Formats", "JSON", "Model"], swiftSettings: optimized),
        .target(name: "Privacy", dependencies: ["Diagnostics", "Model"], swiftSettings: optimized),
        .target(name: "Obligations", dependencies: ["Diagnostics", "Model"], swiftSettings: optimized),
        .target(name: "Figures", dependencies: ["Diagnostics", "Model"], swiftSettings: optimized),
        .target(
            name: "Forms",
            dependencies: ["CXlsxwriter", "Diagnostics", "Figures", "Formats", "Model", "Obligations", "Privacy"],
            swiftSettings: optimized),
        .target(
            name: "Pipeline",
            dependencies: [
                "Bundles", "Diagnostics", "Figures", "Formats", "Forms", "HTML", "JSON", "Model", "Obligations",
                "Privacy",
            ],
            exclude: ["6-Index/Language/Tables/LICENSE-Unicode.txt"],
            resources: ["han", "places", "readings", "symbols", "synonyms"].map {
                .embedInCode("6-Index/Language/Tables/\($0).txt")
            },
            swiftSettings: optimized),
        .target(
            name: "Templates", dependencies: ["HTML", "JSON", "Model"], path: "Templates",
            resources: [
                "across", "base", "callouts", "charts", "disclosure", "duties", "entrances", "facts", "flow", "forms",
                "frame", "lists", "manual", "notices", "office", "opinion", "parts", "places", "print", "prose",
                "reading",
                "responsive", "row-cards", "search", "services", "sheet", "steps", "table-tools", "tables", "tokens",
                "warnings",
            ]
            .map { .embedInCode("Assets/Styles/\($0).css") }
                + [
                    "filters", "folds", "highlight", "reading", "speech", "tables", "village",
                    "search/answer", "search/combobox", "search/disk", "search/engine", "search/facets",
                    "search/find", "search/inflate", "search/instead", "search/loading", "search/marks",
                    "search/misses",
                    "search/names", "search/narrow", "search/nearby", "search/normal", "search/parts",
                    "search/places", "search/query", "search/rank", "search/recent", "search/results",
                    "search/search-page", "search/series", "search/sounds", "search/suggest", "search/terms",
                    "search/texts", "search/typing",
                ]
                .map { .embedInCode("Assets/Scripts/\($0).js") },
            swiftSettings: optimized),
        .target(
            name: "Authoring", dependencies: ["Diagnostics", "Formats", "JSON", "Model", "Pipeline"],
            // The three tables are links to the sample portal's, which is the model.
            resources: [
                "README.md", "bases.yaml", "calendar.csv", "obligations.csv", "synonyms.yaml", "pages/about.md",
                "pages/contact.md", "pages/privacy.md",
            ]
            .map { .embedInCode("Portal/Model/\($0)") },
            swiftSettings: optimized),
        .target(
            name: "Serving",
            // The sockets alone: its HTTP server would link libcurl into every run, and knows no bounds (docs/architecture.md).
            dependencies: ["Diagnostics", "JSON", .product(name: "FlyingSocks", package: "FlyingFox")],
            resources: ["phone.html", "phone.js", "preview.css", "preview.js", "waiting.html"]
                .map { .embedInCode("Preview/Assets/\($0)") }),
        .target(
            name: "Commands",
            dependencies: [
                "Authoring", "Bundles", "Diagnostics", "Formats", "Forms", "JSON", "Model", "Obligations", "Pipeline",
                "Serving", "Templates",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "noticeboard", dependencies: ["Commands"]),

        .testTarget(name: "JSONTests", dependencies: ["JSON"]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "HTMLTests", dependencies: ["HTML"]),
        .testTarget(name: "ModelTests", dependencies: ["Model"]),
        .testTarget(name: "FormatsTests", dependencies: ["Formats"]),
        .testTarget(name: "BundlesTests", dependencies: ["Bundles", "Formats"]),
        .executableTarget(name: "seal-bundle", dependencies: ["Bundles", "Model"], path: "Tests/BundleSealing"),
        .target(name: "PersonalDataCorpus", dependencies: ["Privacy"], path: "Tests/PersonalDataCorpus"),
        .testTarget(name: "PrivacyTests", dependencies: ["PersonalDataCorpus", "Privacy"]),
        .testTarget(name: "ObligationsTests", dependencies: ["Obligations"]),
        .testTarget(name: "FiguresTests", dependencies: ["Figures"]),
        .testTarget(name: "FormsTests", dependencies: ["Formats", "Forms", "Model"]),
        .target(name: "SearchFileReading", dependencies: ["Formats"], path: "Tests/SearchFileReading"),
        .testTarget(name: "PipelineTests", dependencies: ["PersonalDataCorpus", "Pipeline", "SearchFileReading"]),
        .testTarget(name: "TemplatesTests", dependencies: ["Templates"]),
        .testTarget(name: "AuthoringTests", dependencies: ["Authoring", "Pipeline", "Templates"]),
        .testTarget(name: "ServingTests", dependencies: ["Diagnostics", "Serving"]),
        .testTarget(
            name: "CommandsTests", dependencies: ["Bundles", "Commands", "Diagnostics", "Pipeline"], exclude: ["Help"]),
        .testTarget(
            name: "GoldenTests", dependencies: ["Model", "Pipeline", "SearchFileReading", "Templates"],
            exclude: ["Sites"]),
        .testTarget(name: "ArchitectureTests", dependencies: ["Diagnostics", "Pipeline"]),
    ],
    swiftLanguageModes: [.v6]
)
