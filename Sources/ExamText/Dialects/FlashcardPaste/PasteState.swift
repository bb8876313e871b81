/// Where in a question the reader stands.
enum PasteState: Hashable {
  /// The question is being asked.
  case prompt
  /// A marker said that the answer follows.
  case answer
  /// The answer is a list, and may go on.
  case answerList
  /// The right options follow, each perhaps with its reason.
  case rightOptions
  /// What comes belongs to the explanation.
  case explanation
  /// Wrong options and their reasons follow.
  case wrongOptions
}

/// What a line is to the state machine.
enum PasteEvent: Hashable {
  case blank
  case rule
  case code
  case marker(Marker)
  case item
  case heading
  case text
}

/// What the state machine makes of a line.
struct PasteStep: Equatable {
  /// What the line is for.
  var role: LineRole
  /// The state after it.
  var next: PasteState

  init(_ role: LineRole, _ next: PasteState) {
    self.role = role
    self.next = next
  }

  /// The table: what a line is for, by the state it is met in.
  static func of(_ state: PasteState, _ event: PasteEvent) -> PasteStep {
    switch (state, event) {
    case (let state, .blank): PasteStep(.blank, state)
    case (let state, .rule): PasteStep(.marker, state)

    case (_, .marker(.question)): PasteStep(.marker, .prompt)
    case (.prompt, .marker(.correct(many: true))): PasteStep(.marker, .rightOptions)
    case (_, .marker(.correct)): PasteStep(.marker, .answer)
    case (_, .marker(.incorrect)): PasteStep(.marker, .wrongOptions)
    case (_, .marker(.explanation)): PasteStep(.marker, .explanation)

    case (.prompt, .code): PasteStep(.prompt, .prompt)
    case (.prompt, .item): PasteStep(.answer, .answerList)
    case (.prompt, _): PasteStep(.answer, .explanation)

    case (.answer, .item): PasteStep(.answer, .answerList)
    case (.answer, _): PasteStep(.answer, .explanation)

    case (.answerList, .item): PasteStep(.answer, .answerList)
    case (.answerList, _): PasteStep(.explanation, .explanation)

    case (.explanation, _): PasteStep(.explanation, .explanation)

    case (.rightOptions, _): PasteStep(.option, .rightOptions)
    case (.wrongOptions, .heading): PasteStep(.explanation, .explanation)
    case (.wrongOptions, _): PasteStep(.option, .wrongOptions)
    }
  }
}
