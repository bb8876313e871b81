import Cards

/// A question of an Open edX problem in XML; a `<problem>` may hold several.
struct EdXProblem {
  /// The elements that hold a question each.
  static let kinds: Set<String> = [
    "multiplechoiceresponse", "choiceresponse", "optionresponse", "stringresponse",
    "numericalresponse", "truefalseresponse",
  ]
  private static let asides: Set<String> = [
    "choicegroup", "checkboxgroup", "optioninput", "textline", "formulaequationinput", "solution",
    "choicehint", "optionhint", "compoundhint", "correcthint", "stringequalhint",
    "additional_answer", "responseparam", "demandhint", "hint", "script",
  ]

  /// The card; nil when nothing is asked.
  let card: Card?

  /// The questions of a text's problems.
  static func questions(in root: QuizElement) -> [QuizElement] {
    root.all(["problem"]).flatMap { $0.all(kinds) }
  }

  /// Reads a question.
  init(_ item: QuizElement, _ text: ExamLines) {
    let labels = item.all(["choice", "option"])
    var options = labels.compactMap { choice -> Option? in
      guard let said = choice.markdown(of: text, without: Self.asides) else { return nil }
      let hints = choice.all(["choicehint", "optionhint"]).compactMap { $0.markdown(of: text) }
      return Option(
        said, isCorrect: choice.attribute("correct")?.lowercased() == "true",
        rationale: LineBuilder.paragraphs(hints), lines: choice.lines)
    }
    if options.isEmpty, let menu = item.first("optioninput") { options = Self.menu(menu) }
    let line = Int32(item.lines.lowerBound)
    let answer = item.attribute("answer").map { Markdown($0, sourceLines: [line]) }
    let others = item.all(["additional_answer"]).compactMap { other in
      other.attribute("answer").map { Markdown($0, sourceLines: [Int32(other.lines.lowerBound)]) }
    }
    let reasons = item.all(["solution", "correcthint", "stringequalhint"]).map {
      $0.markdown(of: text)
    }
    card = QuizXML.card(
      item, text, prompt: [item.markdown(of: text, without: Self.asides)], options: options,
      answers: [answer].compactMap { $0 } + others, explanation: reasons)
  }

  /// `options="('one','two')" correct="two"`.
  private static func menu(_ menu: QuizElement) -> [Option] {
    let right = menu.attribute("correct") ?? ""
    let names = (menu.attribute("options") ?? "").split { "(),'\"".contains($0) }
    return names.filter { !$0.allSatisfy(\.isWhitespace) }.map { name in
      Option(
        Markdown(String(name), sourceLines: [Int32(menu.lines.lowerBound)]),
        isCorrect: name == right, lines: menu.lines)
    }
  }
}
