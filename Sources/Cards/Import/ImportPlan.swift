public import Diagnostics

/// What an import would do to a deck's folder.
public struct ImportPlan: Sendable, Hashable {
  /// What happens to one card.
  public enum Action: String, Sendable, Hashable, CaseIterable {
    /// A new file is written.
    case create
    /// A file takes over what changed in the source.
    case update
    /// Nothing to do: the file says what the source says.
    case unchanged
    /// A person changed the file, and the source says what it said before: the file stays.
    case edited
    /// Both changed the same: that part of the file stays unless told to overwrite.
    case conflict
    /// A person deleted the file: it isn't written again unless told to overwrite.
    case deleted
    /// The source has the card no more: the file stays.
    case gone
  }

  /// One card of the plan.
  public struct Step: Sendable, Hashable {
    /// What happens.
    public var action: Action
    /// The card.
    public var id: CardID
    /// Its file, relative to the project; the folder when there is no file.
    public var path: String
    /// What is special, for people: "prompt, answer"; may be empty.
    public var remark: String
  }

  /// One step per card: incoming cards in their order, then those that are gone.
  public var steps: [Step] = []
  /// The files to write, sorted by path; the deck's import record is among them if it changes.
  public var writes: [TextFile] = []
  /// What the author should know; an error among them means that nothing may be written.
  public var diagnostics: [Diagnostic] = []

  /// An empty plan.
  public init() {}

  /// The plan in words, one line per step that does something, then the sums; ends in a newline.
  ///
  /// - Parameter isDryRun: whether the plan is only shown; the sums then say what would be done.
  /// - Returns: lines for people.
  public func summary(isDryRun: Bool) -> String {
    let lines = steps.filter { $0.action != .unchanged }.map { step in
      let verb = step.action.rawValue
      let padding = String(repeating: " ", count: 10 - verb.utf8.count)
      return "\(verb)\(padding)\(step.path)\(step.remark.isEmpty ? "" : ": \(step.remark)")\n"
    }
    let words: [(Action, String)] = [
      (.create, isDryRun ? "to create" : "created"),
      (.update, isDryRun ? "to update" : "updated"), (.unchanged, "unchanged"),
      (.edited, "edited by hand and left alone"), (.conflict, "in conflict"),
      (.deleted, "deleted by hand and left out"), (.gone, "gone from the source and kept"),
    ]
    let sums = words.compactMap { action, text in
      let count = steps.count { $0.action == action }
      return count == 0 ? nil : "\(count) \(text)"
    }
    let sum = sums.isEmpty ? "no cards" : sums.joined(separator: ", ")
    return lines.joined() + sum + (isDryRun ? "; nothing was written\n" : "\n")
  }
}
