extension Array {
  /// Moves the elements of another list behind its own.
  ///
  /// `+=` would copy each: a copy of a card counts the references of all its texts.
  mutating func take(_ other: inout [Element]) {
    if isEmpty, other.count * 2 > capacity {
      swap(&self, &other)
    } else if let last = other.popLast() {
      // Most lists are of one or two.
      if other.count == 1 { append(other.removeLast()) } else { self += other }
      append(last)
      other = []
    }
  }
}
