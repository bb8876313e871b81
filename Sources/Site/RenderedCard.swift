import Bytes

/// A card whose texts are HTML, ready for its page, its deck's page and the study data.
struct RenderedCard: Sendable {
  /// An option with its texts.
  struct Option: Sendable {
    var text: [UInt8]
    var isCorrect: Bool
    var why: [UInt8]?
  }

  /// Its id.
  var id: String
  /// What the prompt says, on one line, without markup; cut when it is long.
  var title: String
  /// The first paragraph of the prompt without its tags, where the prompt starts with one.
  var lead: [UInt8]?
  /// The prompt after its lead.
  var rest: [UInt8]
  /// The options in source order.
  var options: [Option]
  /// The answer of a recall or cloze card.
  var answer: [UInt8]?
  /// The explanation.
  var explanation: [UInt8]?
  /// Whether a text may show a file, whose address hangs on where the page lies.
  var mayShowMedia: Bool
  /// What in its texts is to be typeset.
  var typeset: Typeset = []

  /// The whole prompt.
  var prompt: [UInt8] {
    guard let lead else { return rest }
    var html: [UInt8] = []
    html.reserveCapacity(lead.count + rest.count + 8)
    html += "<p>"
    html += lead
    html += "</p>\n"
    html += rest
    return html
  }

  /// What is right: the correct options, or the answer.
  var answers: [(text: [UInt8], why: [UInt8]?)] {
    if let answer { return [(answer, nil)] }
    return options.lazy.filter(\.isCorrect).map { ($0.text, $0.why) }
  }
}
