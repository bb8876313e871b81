#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif
import Cards
import Print

/// Has formulas set by TeX, where `latex` and `dvisvgm` are installed.
///
/// TeX runs in an empty folder without the right to start programs or to read files from elsewhere.
/// A formula that it does not understand is left as it is.
struct FormulaSetter {
  /// The programs, by their paths.
  private let latex: String
  private let dvisvgm: String
  private let files: any FileSystem

  /// So long may a run take, in seconds.
  private static let patience = 20.0
  /// So many formulas are set in a run.
  private static let mostOfRun = 500

  /// What sets formulas; nil where the programs are not installed.
  init?(files: any FileSystem) {
    guard let latex = ChildProcess.path(of: "latex"),
      let dvisvgm = ChildProcess.path(of: "dvisvgm")
    else { return nil }
    (self.latex, self.dvisvgm, self.files) = (latex, dvisvgm, files)
  }

  /// The formulas of some decks; none where the programs are not installed.
  static func book(of decks: [Deck], files: any FileSystem) -> FormulaBook {
    let sources = FormulaBook.sources(in: decks.lazy.flatMap(\.cards))
    guard !sources.isEmpty, let setter = FormulaSetter(files: files) else { return FormulaBook() }
    var book = setter.book(sources.compactMap(FormulaSource.init))
    for source in sources where !FormulaSource.hasPairedBraces(source.utf8) {
      book.add(source, mistake: "braces that do not pair")
    }
    return book
  }

  /// The formulas that TeX understands.
  func book(_ sources: [FormulaSource]) -> FormulaBook {
    var book = FormulaBook(isSetByTeX: true)
    for start in stride(from: 0, to: sources.count, by: Self.mostOfRun) {
      let some = Array(sources[start..<min(start + Self.mostOfRun, sources.count)])
      for (source, outcome) in zip(some, set(some)) {
        switch outcome {
        case .set(let shape): book.add(source.text, shape)
        case .mistake(let mistake): book.add(source.text, mistake: mistake)
        case .unknown: break
        }
      }
    }
    return book
  }

  /// What became of a formula.
  private enum Outcome {
    case set(FormulaShape)
    case mistake(String)
    case unknown
  }

  /// What became of formulas; what keeps others from being set is looked for by halving.
  private func set(_ sources: [FormulaSource]) -> [Outcome] {
    if let outcomes = run(sources) { return outcomes }
    guard sources.count > 1 else { return [.unknown] }
    let half = sources.count / 2
    return set(Array(sources[..<half])) + set(Array(sources[half...]))
  }

  /// One run; nil when it broke off, so that nothing is known of any of them.
  private func run(_ sources: [FormulaSource]) -> [Outcome]? {
    guard let folder = Self.makeFolder() else { return nil }
    defer { try? files.removeTree(folder) }
    let environment = [
      "PATH=" + Self.folder(of: latex) + ":" + Self.folder(of: dvisvgm) + ":/usr/bin:/bin",
      "HOME=" + folder, "TEXMFVAR=" + folder, "openin_any=p", "openout_any=p", "LC_ALL=C",
    ]
    func run(_ command: [String]) -> Bool {
      ChildProcess.run(
        command, in: folder, environment: environment, seconds: Self.patience) != nil
    }
    do {
      try files.create(folder + "/f.tex", Array(document(sources).utf8))
      // It ends with an error when one formula has one.
      guard run([latex, "-no-shell-escape", "-interaction=nonstopmode", "f.tex"]) else {
        return nil
      }
      let log = String(decoding: try files.read(folder + "/f.log"), as: UTF8.self)
      let mistakes = FormulaLog.mistakes(log)
      if sources.count == 1, let mistake = mistakes[0] { return [.mistake(mistake)] }
      guard let sizes = FormulaLog.sizes(log, count: sources.count),
        run([
          dvisvgm, "--no-fonts", "--no-specials", "--page=1-", "--bbox=none", "--output=%p.svg",
          "f.dvi",
        ])
      else { return nil }
      let pictures = try files.list(folder).filter { $0.hasSuffix(".svg") }
      let byPage = Dictionary(
        pictures.map { (Int($0.dropLast(4)) ?? 0, $0) }, uniquingKeysWith: { one, _ in one })
      return sources.indices.map { index in
        if let mistake = mistakes[index] { return .mistake(mistake) }
        guard let size = sizes[index], let name = byPage[index + 1],
          let svg = try? files.read(folder + "/" + name)
        else { return .unknown }
        let shape = FormulaShape(
          svg: String(decoding: svg, as: UTF8.self), source: sources[index].text, size: size)
        return shape.map(Outcome.set) ?? .unknown
      }
    } catch { return nil }
  }

  /// The formulas one a page, each with its measures in the log.
  private func document(_ sources: [FormulaSource]) -> String {
    var tex = """
      \\documentclass{article}
      \\usepackage{amsmath,amssymb}
      \\nofiles
      \\begin{document}

      """
    for (index, source) in sources.enumerated() {
      tex += "\\setbox0\\hbox{\(source.tex)}%\n"
      tex += "\\typeout{RECTO \(index) \\the\\wd0 \\the\\ht0 \\the\\dp0 }\\shipout\\box0\n"
    }
    return tex + "\\end{document}\n"
  }

  private static func makeFolder() -> String? {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var name = Array((base + "/recto-XXXXXX").utf8CString)
    return unsafe name.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress, let made = unsafe mkdtemp(start) else {
        return nil
      }
      return unsafe String(cString: made)
    }
  }

  private static func folder(of program: String) -> String { Path.parent(program) }
}

/// Reads what a run of TeX has written down.
enum FormulaLog {
  /// The first mistake in each formula that has one, in TeX's own words.
  static func mistakes(_ log: String) -> [Int: String] {
    var found: [Int: String] = [:]
    var index = 0
    for line in log.split(separator: "\n") {
      if line.hasPrefix("RECTO \(index) ") { index += 1 }
      // A sign that TeX's fonts lack is no mistake of the author.
      guard line.hasPrefix("! "), found[index] == nil, !line.contains("Unicode char") else {
        continue
      }
      found[index] = String(line.dropFirst(2))
    }
    return found
  }

  /// The measures of each formula in pt: width, height, depth; nil for one with an error.
  ///
  /// Nil in all when the run did not come to its end.
  static func sizes(
    _ log: String, count: Int
  ) -> [(width: Double, height: Double, depth: Double)?]? {
    var sizes: [(width: Double, height: Double, depth: Double)?] = []
    var hasError = false
    for line in log.split(separator: "\n") {
      if line.hasPrefix("! ") || line.hasPrefix("Missing character") { hasError = true }
      guard line.hasPrefix("RECTO \(sizes.count) ") else { continue }
      let numbers = line.split(separator: " ")[2...].joined(separator: " ").split(separator: "pt")
        .compactMap { Double($0.filter { $0 != " " }) }
      guard numbers.count >= 3 else { return nil }
      sizes.append(hasError ? nil : (numbers[0], numbers[1], numbers[2]))
      hasError = false
    }
    return sizes.count == count ? sizes : nil
  }
}
