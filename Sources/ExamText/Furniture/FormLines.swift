/// The lines at the head of a printed test that its taker fills in: "Name: ______  Date: ____".
enum FormLines {
  private static let headLines = 12
  private static let longestLabel = 24
  private static let longestRest = 12

  /// What a lone label with a gap asks of its taker.
  private static let labels = PhraseTable(
    """
    name, names, date, class, grade, score, student, student name, student id, period, section,
    teacher, instructor, full name, first name, last name, signature, datum, klasse, note, punkte,
    vorname, nachname, matrikelnummer, nom, prénom, classe, nombre, apellidos, fecha, curso, nota,
    nome, data, turma, cognome, matrícula, imię, nazwisko, klasa, имя, фамилия, класс, дата, naam,
    klas, ad, soyad, sınıf, tarih, nama, kelas, tanggal, họ và tên, lớp, ngày, 姓名, 班级, 学号, 氏名,
    이름, 날짜, الاسم, التاريخ, नाम, दिनांक
    """)

  /// Which of a text's lines are such lines.
  static func lines(of bytes: [UInt8], ranges: [Range<Int>]) -> [Int] {
    ranges.indices.prefix(headLines).filter { isForm(Trim.both(ranges[$0], in: bytes), bytes) }
  }

  /// What stands behind the last wide blank: "Worksheet 3          Date:".
  private static func lastPart(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    let blank = range.dropFirst().last {
      bytes[$0] == ASCII.tab || bytes[$0] == ASCII.space && bytes[$0 - 1] == ASCII.space
    }
    return blank.map { $0 + 1..<range.upperBound } ?? range
  }

  private static func isForm(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard range.count > 6, ByteSearch.hasGap(bytes, range), !ASCII.isDigit(bytes[range.lowerBound])
    else { return false }
    var labels: [Range<Int>] = []
    var start = range.lowerBound
    var at = start
    while at < range.upperBound {
      guard bytes[at] == ASCII.underscore else {
        at += 1
        continue
      }
      let gap = at
      while at < range.upperBound, bytes[at] == ASCII.underscore { at += 1 }
      guard at - gap >= 2 else { continue }
      let label = lastPart(Trim.both(start..<gap, in: bytes), bytes)
      start = at
      // `__/__/____`: a date has several gaps.
      if label.count > 1 { labels.append(label) }
    }
    guard range.upperBound - start <= longestRest, !labels.isEmpty,
      labels.allSatisfy({ $0.count <= longestLabel && !bytes[$0].contains(ASCII.question) })
    else { return false }
    if labels.count > 1 { return labels.allSatisfy { bytes[$0.upperBound - 1] == ASCII.colon } }
    guard let end = Self.labels.end(of: labels[0], in: bytes) else { return false }
    return bytes[end..<labels[0].upperBound].allSatisfy { $0 == ASCII.colon || $0 == ASCII.space }
  }
}
