/// Where the bar of 50 mm stands that shows whether the printer kept the scale.
public struct ScaleBar: Sendable, Hashable {
  /// Where it starts, in mm from the left.
  public let x: Double
  /// Where it starts, in mm from the top.
  public let y: Double
  /// Whether it runs upwards, else to the right.
  public let isUpright: Bool
  /// Its length in mm.
  public static let length = 50.0

  /// The place for it in the margin of a stock: below the cards, else at their left; nil when no
  /// margin has the room.
  public init?(_ sheet: SheetSpec) {
    let below = sheet.height - sheet.y - sheet.gridHeight
    let half = Self.length / 2
    if below >= 9, sheet.cardWidth >= 64 {
      x = sheet.x + sheet.cardWidth / 2 - half
      y = sheet.height - below + min(6.5, below / 2)
      isUpright = false
    } else if sheet.x >= 9.5, sheet.cardHeight >= 64 {
      x = sheet.x - 1.95
      y = sheet.y + sheet.cardHeight / 2 + half
      isUpright = true
    } else {
      return nil
    }
  }
}
