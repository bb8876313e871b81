import Mustache
import Testing

@testable import Templating

/// Our templates render like swift-mustache's, whatever the template and the values.
@Suite struct MustacheTests {
  private static let names = ["t", "u", "h", "e", "f", "g", "l", "m", "none"]
  private static let printable = ["t", "u", "h", "e", "missing"]
  private static let pieces = [
    "a", "<p>", " ", "  ", "\n", "\n", "\n\n", "\t", "{ }", "é", "{{! why }}", "{{t}}", "{{{h}}}",
    "{{& u}}",
    "{{> partials/p}}", "{{>partials/q}}", "  {{> partials/p }}\n", "\t{{> partials/q}}\n", "x\n",
    "{{ e }}",
  ]

  private func template(_ chance: inout Chance, depth: Int = 0) -> String {
    var text = ""
    for _ in 0..<(1 + chance.below(6)) {
      if depth < 3, chance.below(4) == 0 {
        let name = Self.names[chance.below(Self.names.count)]
        let end = chance.below(2) == 0 ? "\n" : ""
        let indent = ["", "", "  "][chance.below(3)]
        let mark = chance.below(3) == 0 ? "^" : "#"
        text += "\(indent){{\(mark)\(name)}}\(end)"
        text += template(&chance, depth: depth + 1)
        text += "\(indent){{/\(name)}}\(end)"
      } else if chance.below(3) == 0 {
        let name = Self.printable[chance.below(Self.printable.count)]
        text += ["{{\(name)}}", "{{{\(name)}}}", "{{ \(name) }}"][chance.below(3)]
      } else {
        text += Self.pieces[chance.below(Self.pieces.count)]
      }
    }
    return text
  }

  private func context(_ chance: inout Chance, depth: Int = 0) -> TemplateContext {
    let texts = ["", "x", "a < b & \"c\" > 'd'", "two\nlines", "end\n", "{{t}}"]
    var context = TemplateContext()
    for name in ["t", "u", "e"] where chance.below(5) > 0 {
      context[name] = .text(texts[chance.below(texts.count)])
    }
    if chance.below(5) > 0 { context["h"] = .html(Array(texts[chance.below(texts.count)].utf8)) }
    for name in ["f", "g"] where chance.below(4) > 0 { context[name] = .flag(chance.below(2) == 0) }
    guard depth < 2 else { return context }
    for name in ["l", "m"] where chance.below(4) > 0 {
      context[name] = .list(
        (0..<chance.below(4)).map { _ in self.context(&chance, depth: depth + 1) })
    }
    return context
  }

  private func object(_ context: TemplateContext) -> [String: Any] {
    var object: [String: Any] = [:]
    for (name, value) in context.pairs {
      switch value {
      case .text(let text): object[name] = text
      case .html(let html): object[name] = String(decoding: html, as: UTF8.self)
      case .flag(let isSet): object[name] = isSet
      case .list(let items): object[name] = items.map { self.object($0) }
      }
    }
    return object
  }

  @Test(arguments: 0..<8)
  func rendersLikeSwiftMustache(seed: Int) throws {
    var chance = Chance(seed: UInt64(seed))
    var printed = 0
    for _ in 0..<400 {
      let page = template(&chance)
      let partials = [
        "p": template(&chance, depth: 2).withoutPartials, "q": "q{{t}}\n{{> partials/p}}",
      ]
      let context = context(&chance)
      var library = MustacheLibrary()
      try library.register(page, named: "page")
      for (name, text) in partials { try library.register(text, named: "partials/" + name) }
      let expected = library.render(object(context), withTemplate: "page")
      let found = rendered(page, context, partials: partials)
      printed += found.utf8.count
      if found != expected {
        Issue.record(
          "\(page.debugDescription) \(partials) \(context): \(found.debugDescription) is not \(expected.debugDescription)"
        )
        return
      }
    }
    #expect(printed > 10_000)
  }
}

extension String {
  /// A partial that includes none, so that no circle arises.
  fileprivate var withoutPartials: String {
    split(separator: "{{>", omittingEmptySubsequences: false).enumerated().map { index, part in
      index == 0 ? String(part) : part.split(separator: "}}", maxSplits: 1).dropFirst().joined()
    }.joined()
  }
}

/// Chance that is the same in each run.
private struct Chance {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
