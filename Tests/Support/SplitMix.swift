/// Numbers that look random and are the same at every run: Steele, Lea and Flood's SplitMix64.
public struct SplitMix: RandomNumberGenerator {
  /// Where the sequence stands.
  private var state: UInt64

  /// A sequence that `seed` alone decides.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SplitMix {
  /// One element of a list that isn't empty.
  public mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: list.indices, using: &self)]
  }

  /// True once in `chances` times.
  public mutating func once(in chances: Int) -> Bool {
    Int.random(in: 0..<chances, using: &self) == 0
  }
}
