/// A deck's name in paths and links, made from a title or a path.
///
/// Lower-case letters, digits and `-`: "Practice Exam 1.txt" becomes `practice-exam-1`.
public func deckSlug(for title: String) -> String {
  ""
}
