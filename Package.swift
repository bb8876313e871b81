// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// Whether `FUZZ=1` asks for the fuzzer and for a reader that it can watch.
let fuzzes = Context.environment["FUZZ"] == "1"
let watched: [SwiftSetting] = fuzzes ? [.unsafeFlags(["-sanitize=fuzzer,address"])] : []

/// A room of the house: a library target that lists what it may import.
func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], plugins: [Target.PluginUsage]? = nil
) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict, plugins: plugins)
}

/// The tests of one room.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies, exclude: [], swiftSettings: strict)
}

let package = Package(
  name: "recto",
  products: [
    .executable(name: "recto", targets: ["recto"]),
    .executable(name: "recto-bench", targets: ["recto-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // C libraries: a module map and a shim, nothing else. One Swift file imports each.
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CPango", pkgConfig: "pangocairo pangoft2 fontconfig",
      providers: [.apt(["libpango1.0-dev"]), .brew(["pango"])]),
    .systemLibrary(
      name: "CHarfBuzz", pkgConfig: "harfbuzz-subset",
      providers: [.apt(["libharfbuzz-dev"]), .brew(["harfbuzz"])]),
    .systemLibrary(
      name: "CPictures", pkgConfig: "librsvg-2.0 libwebp",
      providers: [.apt(["librsvg2-dev", "libwebp-dev"]), .brew(["librsvg", "webp"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

    // The bottom: these import nothing of ours.
    room("Bytes"),
    room("Diagnostics"),
    room("Output", ["Bytes"]),
    room("Workers"),

    room("CommonMark", ["CCMark", "Bytes", "Diagnostics"]),
    room("Cards", ["Diagnostics", "CommonMark", .product(name: "Yams", package: "Yams")]),
    room("ExamText", ["Bytes", "Diagnostics", "Cards", .product(name: "Yams", package: "Yams")]),
    room("Templating", ["Bytes", "Diagnostics"], plugins: ["EmbedTemplatesPlugin"]),
    room(
      "Site", ["Bytes", "Diagnostics", "Output", "CommonMark", "Cards", "Templating", "Workers"]),
    room(
      "Print",
      [
        "CPango", "CHarfBuzz", "CPictures", "CZlib", "Bytes", "Diagnostics", "Output", "CommonMark",
        "Cards", "Templating", "Workers",
      ]),
    room(
      "Pipeline",
      [
        "Diagnostics", "Output", "CommonMark", "Cards", "ExamText", "Templating", "Site", "Print",
        "Workers", .product(name: "Yams", package: "Yams"),
      ]),

    .executableTarget(
      name: "recto",
      dependencies: [
        "Diagnostics", "Pipeline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "recto-bench",
      dependencies: ["Diagnostics", "Output", "Cards", "ExamText", "Pipeline", "TestSupport"],
      swiftSettings: strict),

    // `Templates/` compiled in: a project's own file wins, file by file.
    .executableTarget(name: "EmbedTemplates", swiftSettings: strict),
    .plugin(
      name: "EmbedTemplatesPlugin", capability: .buildTool(), dependencies: ["EmbedTemplates"],
      path: "Sources/EmbedTemplatesPlugin"),

    // What tests, measurements and the fuzzer share.
    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: strict),
    .target(
      name: "Conservation", dependencies: ["ExamText", "Cards", "Diagnostics"],
      path: "Tests/Conservation", swiftSettings: strict),

    tests("Bytes", ["Bytes"]),
    tests("Diagnostics", ["Diagnostics"]),
    tests("Output", ["Output"]),
    tests("Workers", ["Workers"]),
    tests("CommonMark", ["CommonMark", "Diagnostics", "TestSupport"]),
    tests("Cards", ["Cards", "Diagnostics", "TestSupport"]),
    tests("ExamText", ["ExamText", "Cards", "Diagnostics", "Conservation", "TestSupport"]),
    // swift-mustache is what our templates must render like: the tests compare the two.
    tests(
      "Templating",
      [
        "Templating", "Site", "Print", "Diagnostics",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    tests("Site", ["Site", "Cards", "CommonMark", "Templating", "Output", "Diagnostics"]),
    tests(
      "Print", ["Print", "Bytes", "Cards", "CommonMark", "Templating", "Output", "Diagnostics"]),
    tests(
      "Pipeline",
      ["Pipeline", "Site", "Print", "ExamText", "Cards", "Templating", "Output", "Diagnostics"]),
  ]
)

if fuzzes {
  for target in package.targets where target.name == "ExamText" {
    target.swiftSettings = strict + watched
  }
  package.products.append(.executable(name: "recto-fuzz", targets: ["recto-fuzz"]))
  package.targets.append(
    .executableTarget(
      name: "recto-fuzz", dependencies: ["ExamText", "Conservation"],
      swiftSettings: strict + watched,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]))
}
