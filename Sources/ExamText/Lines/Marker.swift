/// What a line such as "Incorrect Answers" says of the lines after it.
enum Marker: Hashable {
  /// A question follows: "Question 3", "Q:".
  case question
  /// What is right follows; `many` when the marker itself is in the plural.
  case correct(many: Bool)
  /// Wrong options follow.
  case incorrect
  /// Why the answer is right, or an option wrong, follows.
  case explanation
}
