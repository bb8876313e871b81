import Cards
import Output
import Templating
import Testing

@testable import Site

@Suite struct OfflineFilesTests {
  private func tree(_ publication: Publication) -> [String: String] {
    var tree = SiteBuilder(templates: TemplateLibrary()).build(publication).tree
    tree.add("assets/fonts/letters.ttf", [1, 2, 3])
    let whole = OfflineFiles(publication: publication, templates: TemplateLibrary()).added(to: tree)
    return Dictionary(
      whole.files.map { ($0.path, String(decoding: $0.bytes(), as: UTF8.self)) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func theWorkerKnowsEachFileOfASmallSite() throws {
    let files = tree(Sample.publication)
    let worker = try #require(files["sw.js"])
    #expect(worker.hasPrefix(#"globalThis.RECTO_SITE={"site":"s1","files":{"#))
    for path in files.keys where path != "sw.js" {
      #expect(worker.contains("\"\(path)\":\""), "\(path)")
    }
    #expect(files["site.webmanifest"]?.contains(#""name":"Hot \"drinks\"""#) == true)
  }

  @Test func anotherTextIsAnotherVersion() {
    var other = Sample.choice
    other.prompt = "Which leaf is oxidised *most*?"
    let before = tree(Sample.publication([Sample.choice]))["sw.js"]
    #expect(before == tree(Sample.publication([Sample.choice]))["sw.js"])
    #expect(before != tree(Sample.publication([other]))["sw.js"])
  }

  @Test func aBigSiteIsKeptWithoutItsPagesAndFonts() throws {
    let cards = (0..<1001).map { number in
      var card = Sample.recall
      card.id = CardID(rawValue: "c\(number)")
      return card
    }
    let files = tree(Sample.publication(cards))
    let worker = try #require(files["sw.js"])
    for path in ["index.html", "assets/app.js", "data/one.js", "data/one/2.js"] {
      #expect(worker.contains("\"\(path)\":\""), "\(path)")
    }
    for path in ["cards/one/c1.html", "assets/fonts/letters.ttf", "decks/one.html"] {
      #expect(files[path] != nil && !worker.contains("\"\(path)\":\""), "\(path)")
    }
    #expect(
      files["data/one/2.js"]?.hasPrefix(#"RECTO.deck({"name":"one","part":1,"cards":[{"#) == true)
    #expect(
      files["data/site.js"]?.contains(#""data":"data/one.js","more":["data/one/2.js"]"#) == true)
  }

  @Test func pagesSpeakTheLanguageOfTheSite() throws {
    var publication = Sample.publication
    publication.language = "ar"
    let files = Sample.files(publication)
    let page = try #require(files["cards/tea/tea1.html"])
    #expect(page.contains(#"<html lang="ar" dir="rtl">"#))
    #expect(page.contains("البطاقة 1 من 4"))
    #expect(files["decks/tea.html"]?.contains("4 بطاقات") == true)
    #expect(files["assets/words/ar.js"]?.hasPrefix(#"RECTO.words.use("ar",{"#) == true)
  }
}
