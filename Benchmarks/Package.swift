// swift-tools-version: 6.0
import PackageDescription

// A package of its own, so that the project does not build, and does not depend on, what only measures it.

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v14)],
    products: [
        .executable(name: "corpus", targets: ["Corpus"]),
        .executable(name: "write-floor", targets: ["WriteFloor"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        .target(name: "Files"),
        .executableTarget(
            name: "Corpus",
            dependencies: ["Files", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
        .executableTarget(
            name: "WriteFloor",
            dependencies: ["Files", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
    ],
    swiftLanguageModes: [.v6]
)
