// swift-tools-version: 6.0
import PackageDescription

// A package of its own, so that the project does not build, and does not depend on, what only measures it.

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "corpus", targets: ["Corpus"]),
        .executable(name: "write-floor", targets: ["WriteFloor"]),
        .executable(name: "micro", targets: ["Micro"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(name: "noticeboard", path: ".."),
    ],
    targets: [
        .target(name: "Files"),
        .executableTarget(
            name: "Corpus",
            dependencies: ["Files", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
        .executableTarget(
            name: "WriteFloor",
            dependencies: ["Files", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
        // Counts allocations and instructions; C, for it stands in for malloc.
        .target(name: "CCounters"),
        .executableTarget(
            name: "Micro",
            dependencies: [
                "CCounters", .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "NoticeboardModules", package: "noticeboard"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
