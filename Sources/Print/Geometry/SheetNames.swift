import Diagnostics

extension SheetCatalogue {
  /// The stock that a person named, however they wrote it: "Avery 5371", "C32011-10", "a4_8".
  ///
  /// - Parameters:
  ///   - name: what they wrote.
  ///   - own: the stocks of the project; they come first.
  /// - Returns: the stock; nil when there is none.
  public static func sheet(named name: String, own: [SheetSpec] = []) -> SheetSpec? {
    let wanted = plain(name)
    return (own + all).first { sheet in names(of: sheet).contains { plain($0) == wanted } }
  }

  /// The name most like one that is not known; nil when none is like it.
  public static func nearest(to name: String, own: [SheetSpec] = []) -> String? {
    let names = (own + all).flatMap { [$0.name] + $0.equivalents }
    return nearestName(to: name.lowercased(), in: names)
  }

  /// What a stock is called: labelled stock by its number alone, too.
  private static func names(of sheet: SheetSpec) -> [String] {
    let number = sheet.name.drop { $0 != "-" }.dropFirst()
    let isLabelled = perforated.contains(sheet)
    return [sheet.name] + sheet.equivalents + (isLabelled ? [String(number)] : [])
  }

  /// A name without what people write differently.
  private static func plain(_ name: String) -> String {
    String(name.lowercased().filter { !" -_".contains($0) })
  }
}
