import Cards
import ExamText
import Testing

/// Pages of the web: the same two questions in the dress of many sites.
struct WebPageTests {
  private static let marked = [
    """
    <ul>
    <li>Wren</li>
    <li class="correct">Duck</li>
    <li>Crow</li>
    </ul>
    """,
    """
    <ol type="a">
    <li>Wren</li>
    <li><b>Duck</b></li>
    <li>Crow</li>
    </ol>
    """,
    """
    <label><input type="radio" name="q" value="1"> Wren</label><br>
    <label><input type="radio" name="q" value="2" data-correct="true"> Duck</label><br>
    <label><input type="radio" name="q" value="3"> Crow</label>
    """,
    """
    <div><input type="radio" value="1"><span>Wren</span></div>
    <div><input type="radio" checked value="2"><span>Duck</span></div>
    <div><input type="radio" value="3"><span>Crow</span></div>
    """,
    """
    <ol type="A"><li>Wren</li><li>Duck</li><li>Crow</li></ol>
    <p><b>Answer: B</b></p>
    """,
    """
    <p>(a) Wren<br>(b) Duck<br>(c) Crow</p>
    <p>Answer: (b)</p>
    """,
  ]

  @Test(arguments: marked)
  func readsWhatTagsSayOfOptions(options: String) {
    let source = """
      <!DOCTYPE html>
      <html><head><title>Birds</title><style>p { color: red }</style></head>
      <body><h1>Birds &amp; water</h1>
      <p><strong>1. Which of these swims?</strong></p>
      \(options)
      <p><strong>2. Which of these swims best?</strong></p>
      \(options)
      <script>var a = "What?";</script>
      </body></html>
      """
    let result = read(source, path: "page.html")
    #expect(result.cards.map(\.prompt) == ["Which of these swims?", "Which of these swims best?"])
    #expect(result.cards.allSatisfy { $0.options.map(\.text) == ["Wren", "Duck", "Crow"] })
    #expect(result.cards.allSatisfy { $0.answers == ["Duck"] })
    #expect(result.title == "Birds & water")
    #expect(result.cards.first?.origin?.lines.lowerBound == 4)
  }

  @Test func readsListsOfTerms() {
    let result = read(
      "<dl>\n<dt>bow</dt>\n<dd>the front of a boat</dd>\n<dt>stern</dt>\n<dd>its back</dd>\n</dl>\n",
      path: "terms.html")
    #expect(result.cards.map(\.prompt) == ["bow", "stern"])
    #expect(result.cards.map(\.answer) == ["the front of a boat", "its back"])
    #expect(result.roles == [.marker, .prompt, .answer, .prompt, .answer, .marker])
  }

  @Test func leavesPagesWithoutQuestionsToOthers() {
    let result = read("<html>\n<body>\n<p>Hello.</p>\n</body>\n</html>\n", path: "page.html")
    #expect(result.cards.isEmpty)
    #expect(result.codes.contains("no-questions"))
  }
}
