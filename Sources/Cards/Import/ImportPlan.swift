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
    /// Both changed: the file stays unless told to overwrite.
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
    /// Its file, relative to the project.
    public var path: String
    /// What is special, for people: "the answer changed in both".
    public var remark: String
  }

  /// One step per card: incoming cards in their order, then those that are gone.
  public var steps: [Step] = []
  /// The files to write, sorted by path; the deck's import record is among them if it changes.
  public var writes: [TextFile] = []
  /// What the author should know; an error among them means that nothing may be written.
  public var diagnostics: [Diagnostic] = []

  /// The plan in words, one line per step that does something, then the sums; ends in a newline.
  public var summary: String { "" }
}

/// Makes the plan of an import.
public struct ImportPlanner: Sendable {
  /// The deck's name.
  public let deck: String
  /// The deck's folder, relative to the project, without a slash at its end: `Content/NAME`.
  public let folder: String
  /// Whether the source wins where a person changed the same thing.
  public let overwrites: Bool

  /// A planner for a deck.
  public init(deck: String, folder: String, overwrites: Bool = false) {
    self.deck = deck
    self.folder = folder
    self.overwrites = overwrites
  }

  /// Plans an import.
  ///
  /// - Parameters:
  ///   - incoming: the cards of the source, without ids.
  ///   - title: the deck's title as the source has it; used when there is no `deck.yml`.
  ///   - existing: all files that lie in the deck's folder now, the import record included.
  /// - Returns: what would be done; nothing is written.
  public func plan(_ incoming: [Card], title: String?, existing: [TextFile]) -> ImportPlan {
    ImportPlan()
  }
}
