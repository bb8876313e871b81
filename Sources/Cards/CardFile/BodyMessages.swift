import Diagnostics

/// What can be wrong in a card's body, in words.
extension BodyReader {
  private func place(_ line: FileLine, _ column: Int = 1) -> SourceLocation {
    SourceLocation(path: path, line: line.number, column: line.offset + column)
  }

  /// Where a line's text starts.
  private func start(_ line: FileLine) -> SourceLocation {
    place(line, line.bytes.count - line.bytes.droppingLeadingBlanks.count + 1)
  }

  func headingForm(_ heading: SectionHeading, _ line: FileLine) -> Diagnostic {
    let name = "## \(heading.section.rawValue)"
    let text = line.bytes.trimmingBlanks
    let fixIt = Diagnostic.FixIt(
      "write '\(name)'", at: start(line), length: text.count, replacement: name)
    if heading.form == .misspelt {
      let message = "'\(text.text)' is no heading of a card; did you mean '\(name)'?"
      return .error("unknown-heading", message, at: start(line), fixIts: [fixIt])
    }
    let message = "write '\(name)' for '\(text.text)', so that every program sees the heading"
    return .warning("heading-form", message, at: start(line), fixIts: [fixIt])
  }

  func duplicateHeading(
    _ heading: SectionHeading, _ line: FileLine, _ first: FileLine
  ) -> Diagnostic {
    let name = heading.section.rawValue
    return .error(
      "duplicate-heading",
      "'## \(name)' stands here for the second time; put both texts under one,"
        + " or write '\\## \(name)' if it is part of the text",
      at: place(line), notes: [.init("the first one", at: place(first))])
  }

  func emptySection(_ section: SectionHeading.Section, _ line: FileLine) -> Diagnostic {
    .warning(
      "empty-section",
      "nothing stands under '## \(section.rawValue)'; write the text or delete the heading",
      at: place(line))
  }

  func lateOption(_ section: SectionHeading.Section, _ line: FileLine) -> Diagnostic {
    .error(
      "late-option",
      "an option must stand above '## \(section.rawValue)'; move it up,"
        + " or write '\\- [ ]' if it is part of the text",
      at: place(line))
  }

  func indentedOption(_ line: FileLine) -> Diagnostic {
    .error(
      "indented-option",
      "an option must start at the line's first column; move it left,"
        + " or write '\\- [ ]' if it is part of the text above",
      at: start(line))
  }

  func indentedHeading(_ line: FileLine) -> Diagnostic {
    .error(
      "indented-heading",
      "a heading must start at the line's first column; move it left,"
        + " or write a backslash before it if it is part of the text above",
      at: start(line))
  }

  func checkboxSlip(
    _ slip: Checkbox.Slip, _ box: Checkbox, _ head: LineHead, _ line: FileLine
  ) -> Diagnostic {
    let right = box.isTicked ? "- [x] " : "- [ ] "
    let reason =
      switch slip {
      case .noBullet: "an option needs a bullet"
      case .numbered: "an option starts with '-', not with a number"
      case .noSpaceAfterBullet: "a space is missing after the bullet"
      case .badMark: "the box must hold one space or one 'x'"
      case .noSpaceAfterBox: "a space is missing after the box"
      }
    let length = box.text.startIndex - head.rest.startIndex
    return .error(
      "bad-checkbox", "\(reason); write '\(right)'", at: place(line, head.indent + 1),
      fixIts: [
        .init(
          "write '\(right)'", at: place(line, head.indent + 1), length: length,
          replacement: right)
      ])
  }

  func optionWithoutText(_ line: FileLine) -> Diagnostic {
    .error(
      "empty-option", "this option has no text; write it after the box, or delete the line",
      at: place(line))
  }

  func wrappedOption(_ line: FileLine) -> Diagnostic {
    .warning(
      "wrapped-option",
      "the next line is taken for the rationale; if it goes on with the option,"
        + " put both on one line",
      at: place(line))
  }

  func strayText(_ line: FileLine) -> Diagnostic {
    .error(
      "stray-text",
      "text below the options belongs to nothing; indent it by two spaces if it is a rationale,"
        + " or put it under '## Explanation'",
      at: place(line))
  }

  func unclosedFence(_ line: FileLine) -> Diagnostic {
    let marks = line.bytes.droppingLeadingBlanks.prefix { $0 == line.bytes.trimmingBlanks.first }
    return .error(
      "unclosed-fence",
      "the code block that starts here never ends; write a line '\(marks.text)' below it,"
        + " or '\\\(marks.text)' if it is text",
      at: start(line))
  }

  func noPrompt(
    _ headings: [SectionHeading.Section: FileLine], _ lines: ArraySlice<FileLine>
  ) -> Diagnostic {
    let line =
      options.first?.lines?.lowerBound ?? headings.values.map(\.number).min()
      ?? max((lines.first?.number ?? 1) - 1, 1)
    return .error(
      "missing-prompt", "the card has no question; write it above the options and headings",
      at: SourceLocation(path: path, line: line, column: 1))
  }

  func answerAndOptions(_ heading: FileLine) -> Diagnostic {
    .error(
      "answer-and-options",
      "the card has options and an answer; tick the right option and delete '## Answer',"
        + " or move the text to '## Explanation'",
      at: place(heading))
  }

  func noRightOption(_ line: Int) -> Diagnostic {
    .warning(
      "no-right-option", "no option is ticked; write '- [x]' before each right one",
      at: SourceLocation(path: path, line: line, column: 1))
  }

  /// What is said where nothing answers; a heading within the question may be meant to.
  func missingAnswer(_ line: Int, _ heading: FileLine?) -> Diagnostic {
    let advice = heading.map { heading in
      "'\(heading.bytes.trimmingBlanks.text)' belongs to the question;"
        + " write '## Answer' above the answer, whatever its language"
    }
    return .warning(
      "missing-answer",
      "the card has no answer; "
        + (advice ?? "write options '- [x] …' and '- [ ] …', or '## Answer'"),
      at: heading.map { place($0) } ?? SourceLocation(path: path, line: max(line, 1), column: 1))
  }

  func noOptions(_ heading: FileLine) -> Diagnostic {
    .warning(
      "no-options",
      "a choice card needs options; write '- [x] …' and '- [ ] …', or leave 'kind' out",
      at: place(heading))
  }

  func noGap(_ line: Int) -> Diagnostic {
    .warning(
      "no-gap", "a cloze card needs a gap in its question; write ____ for what is to be filled in",
      at: SourceLocation(path: path, line: max(line, 1), column: 1))
  }
}
