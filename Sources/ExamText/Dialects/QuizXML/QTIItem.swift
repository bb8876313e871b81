import Cards

/// A question of QTI 1.2, as Canvas, Blackboard and others export it.
struct QTIItem {
  /// The card; nil for a question that asks nothing in words.
  let card: Card?

  /// Reads an `<item>`.
  init(_ item: QuizElement, _ text: ExamLines) {
    guard let presentation = item.first("presentation") else {
      card = nil
      return
    }
    let key = QTIKey(item)
    let prompt = Self.material(presentation, text)
    let responses = presentation.all(["response_lid", "response_str", "response_num"])
    let general = item.all(["itemfeedback"]).filter { feedback in
      !key.feedback.values.contains { $0 == feedback.attribute("ident") }
    }
    let reasons =
      general.map { Self.material($0, text) }
      + item.all(["solution"]).map {
        Self.material($0, text)
      }
    var options: [Option] = []
    var answers: [Markdown] = []
    if responses.count == 1 {
      options = responses[0].all(["response_label"]).compactMap { label in
        Self.option(label, of: item, key, text)
      }
    } else {
      // Several lists under one stem: each of its own text, to be matched with a label.
      for response in responses {
        let right = key.right[response.attribute("ident") ?? ""] ?? []
        let labels = response.all(["response_label"]).filter {
          right.contains($0.attribute("ident") ?? "")
        }
        let partner = labels.compactMap { Self.material($0, text) }
        let parts = [Self.material(response, text)] + partner
        let said = parts.compactMap { $0?.text }.joined(separator: " → ")
        let lines = parts.compactMap { $0 }.flatMap(\.sourceLines)
        if !said.isEmpty { answers.append(Markdown(said, sourceLines: Array(lines.prefix(1)))) }
      }
    }
    if options.isEmpty, answers.isEmpty {
      answers = key.values.compactMap { $0.trimmed.markdown(.plain) }
    }
    card = QuizXML.card(
      item, text, prompt: [prompt], options: options, answers: answers, explanation: reasons)
  }

  private static func option(
    _ label: QuizElement, of item: QuizElement, _ key: QTIKey, _ text: ExamLines
  ) -> Option? {
    guard let said = material(label, text) else { return nil }
    let name = label.attribute("ident") ?? ""
    let feedback = key.feedback[name].flatMap { wanted in
      item.all(["itemfeedback"]).first { $0.attribute("ident") == wanted }
    }
    return Option(
      said, isCorrect: key.right.values.contains { $0.contains(name) },
      rationale: feedback.flatMap { material($0, text) }, lines: label.lines)
  }

  /// The texts of an element that belong to none of its options.
  private static func material(_ element: QuizElement, _ text: ExamLines) -> Markdown? {
    let inner = element.children.filter {
      element.name == "response_label"
        || !$0.name.hasPrefix("render_") && !$0.name.hasPrefix("response_")
    }
    let parts = inner.compactMap { child -> Markdown? in
      if child.name == "mattext" {
        return child.text.trimmed.markdown(
          child.attribute("texttype") == "text/html" ? .html : .unknown)
      }
      return material(child, text)
    }
    return LineBuilder.paragraphs(parts)
  }
}

/// What the conditions of a question of QTI 1.2 say is right.
struct QTIKey {
  /// For each list of options the names of the right ones.
  private(set) var right: [String: Set<String>] = [:]
  /// What may be written where there are no options.
  private(set) var values: [TracedText] = []
  /// For an option the name of what is said when it is chosen.
  private(set) var feedback: [String: String] = [:]

  /// Reads the conditions of an `<item>`.
  init(_ item: QuizElement) {
    for condition in item.all(["respcondition"]) {
      let points = condition.all(["setvar"]).compactMap { Double($0.text.trimmed.string) }
      var named: [QuizElement] = []
      Self.collect(condition, &named)
      if named.count == 1, let link = condition.first("displayfeedback")?.attribute("linkrefid") {
        feedback[named[0].text.trimmed.string] = link
      }
      guard points.contains(where: { $0 > 0 }) || condition.attribute("title") == "correct" else {
        continue
      }
      for value in named {
        let list = value.attribute("respident") ?? ""
        right[list, default: []].insert(value.text.trimmed.string)
        values.append(value.text)
      }
    }
  }

  /// The values that a condition asks for; not those that it excludes.
  private static func collect(_ element: QuizElement, _ found: inout [QuizElement]) {
    for child in element.children where child.name != "not" {
      if child.name == "varequal" || child.name == "varsubset" { found.append(child) }
      collect(child, &found)
    }
  }
}

/// A question of QTI 2: `<assessmentItem>`.
struct QTI2Item {
  /// The card; nil for a kind of question that no card asks.
  let card: Card?

  /// Reads an item.
  init(_ item: QuizElement, _ text: ExamLines) {
    guard let body = item.first("itembody") else {
      card = nil
      return
    }
    let values = item.all(["correctresponse"]).flatMap { $0.all(["value"]) }
    let right = Set(values.map { $0.text.trimmed.string })
    let choices = body.all(["choiceinteraction", "inlinechoiceinteraction"])
    let options = choices.count == 1 ? choices[0].all(["simplechoice", "inlinechoice"]) : []
    guard !options.isEmpty || body.first("textentryinteraction", "extendedtextinteraction") != nil
    else {
      card = nil
      return
    }
    let asides: Set<String> = ["feedbackinline", "simplechoice", "inlinechoice", "rubricblock"]
    let feedback = item.all(["modalfeedback"]).map { $0.markdown(of: text) }
    card = QuizXML.card(
      item, text, prompt: [body.markdown(of: text, without: asides)],
      options: options.compactMap { option in
        guard let said = option.markdown(of: text, without: asides) else { return nil }
        return Option(
          said, isCorrect: right.contains(option.attribute("identifier") ?? ""),
          rationale: option.first("feedbackinline")?.markdown(of: text), lines: option.lines)
      }, answers: values.compactMap { $0.text.trimmed.markdown(.plain) }, explanation: feedback)
  }
}
