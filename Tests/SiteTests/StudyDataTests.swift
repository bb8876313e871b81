import Cards
import Testing

@testable import Site

@Suite struct StudyDataTests {
  @Test func siteListsItsDecks() {
    #expect(
      Sample.file("data/site.js", of: Sample.publication)
        == #"RECTO.site({"id":"s1","title":"Hot \"drinks\"","lang":"en","#
        + #""words":["ar","de","es","fr","ja","pt","zh"],"decks":[{"name":"tea","#
        + #""title":"Tea & leaves","lang":"en","count":4,"ids":"9eb596a8cc43c5c3","data":"data/tea.js","#
        + #""page":"decks/tea.html","print":[{"paper":"A4","href":"print/tea-a4.html"},"#
        + #"{"paper":"US Letter","href":"print/tea-letter.html"}]}]});"# + "\n")
  }

  @Test func aDeckWithOtherCardsIsKnownByAnotherText() {
    let known = { (cards: [Card]) in
      let text = Sample.file("data/site.js", of: Sample.publication(cards))
      return text.split(separator: #""ids":""#).last?.prefix(16)
    }
    var reworded = Sample.choice
    reworded.prompt = "Which leaf?"
    #expect(known([Sample.choice])?.count == 16)
    #expect(known([Sample.choice]) == known([reworded]))
    #expect(known([Sample.choice]) != known([Sample.choice, Sample.recall]))
    #expect(known([Sample.choice]) != known([Sample.recall]))
  }

  @Test func newCardsOfADayAreToldWhereTheSettingsTell() {
    var publication = Sample.publication
    publication.newCardsPerDay = 8
    #expect(Sample.file("data/site.js", of: publication).contains(#""lang":"en","newPerDay":8,"#))
  }

  @Test func deckHoldsItsCardsInOrder() {
    let text = Sample.file("data/tea.js", of: Sample.publication)
    #expect(text.hasPrefix(#"RECTO.deck({"name":"tea","cards":[{"id":"tea1","kind":"choice","#))
    #expect(text.hasSuffix("]});\n"))
    #expect(
      text.contains(
        #""options":[{"html":"<p>Green tea</p>\n","right":true,"#
          + #""why":"<p>It is heated soon after picking.</p>\n"},"#))
    #expect(text.contains(#"{"html":"<p>Oolong</p>\n","right":false},"#))
    #expect(text.contains(#""page":"cards/tea/tea1.html","from":"Content/tea.txt:1"}"#))
    #expect(
      text.contains(
        #"{"id":"tea2","kind":"recall","lang":"zh","tags":[],"#
          + #""prompt":"<p>What does a gaiwan do?</p>\n","options":[],"#
          + #""answer":"<p>It steeps small amounts of leaf.</p>\n","page":"#))
    #expect(text.contains(#"{"id":"tea4","kind":"recall","tags":[],"#))
  }

  @Test func languageIsTakenUpOnlyWhereItDiffersFromTheDeck() {
    var card = Sample.recall
    card.language = "en"
    #expect(!Sample.file("data/one.js", of: Sample.publication([card])).contains(#""lang""#))
  }

  @Test func nothingBreaksOutOfTheScript() {
    var card = Sample.recall
    card.tags = ["</script><script>alert(1)</script>", "__proto__", "\u{2028}"]
    var publication = Sample.publication([card])
    publication.title = "</script><!--"
    publication.decks[0].title = "\" }) ; alert(1) //"
    for path in ["data/site.js", "data/one.js"] {
      let text = Sample.file(path, of: publication)
      #expect(!text.contains("</script"))
      #expect(!text.contains("<!--"))
      #expect(!text.unicodeScalars.contains("\u{2028}"))
    }
    #expect(Sample.file("data/site.js", of: publication).contains(#""\" }) ; alert(1) //""#))
    #expect(Sample.file("data/one.js", of: publication).contains(#""__proto__""#))
  }

  @Test func emptyPublicationHasAListWithoutDecks() {
    let publication = Publication(id: "x", title: "", decks: [])
    #expect(Sample.file("data/site.js", of: publication).contains(#""decks":[]"#))
  }
}
