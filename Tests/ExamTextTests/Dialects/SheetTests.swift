import Cards
import ExamText
import Testing

/// Sheets that people fill in for quiz games, and tables that ask nothing.
struct SheetTests {
  @Test func readsSheetsInChinese() {
    let result = read(
      """
      题型,题干,选项A,选项B,选项C,正确答案,答案解析,难度
      单选题,船的前端叫什么？,船尾,船首,桅杆,B,前端为首。,易
      多选题,哪些能浮在水上？,木头,铁,软木,AC,,中
      填空题,船后端叫____。,,,,船尾,,易
      """, path: "题库.csv")
    #expect(result.cards.map(\.answers) == [["船首"], ["木头", "软木"], ["船尾"]])
    #expect(result.cards.map(\.kind) == [.choice, .choice, .recall])
  }

  @Test func aQuestionMayAskForWords() {
    let result = read(
      """
      Question Text,Question Type,Option 1,Option 2,Correct Answer
      Which side is port?,Multiple Choice,left,right,1
      A knot is ____ per hour,Fill-in-the-Blank,one mile,1 mile,
      """, path: "quiz.csv")
    #expect(result.cards.map(\.answers) == [["left"], ["- one mile\n- 1 mile"]])
    #expect(result.cards.map(\.kind) == [.choice, .recall])
  }

  @Test func findsQuestionAndAnswerAmongRecords() {
    let result = read(
      "Show Number, Air Date, Round, Value, Question, Answer\n"
        + "12,2001-02-03,First,$100,It lies in front of the mast,the jib\n"
        + "12,2001-02-03,First,$200,It steers,the rudder\n", path: "shows.csv")
    #expect(result.cards.map(\.prompt) == ["It lies in front of the mast", "It steers"])
    #expect(result.cards.map(\.answer) == ["the jib", "the rudder"])
  }

  private static let rows =
    "1,Which bird cannot fly?,Swift,Emu,Crow,20,2\n2,Largest bird?,Ostrich,Wren,,20,1\n"

  @Test(arguments: [
    ",Question - max 90 characters,Answer 1 - max 50,Answer 2,Answer 3,Time limit (sec),"
      + "Correct answer(s)\n",
    "My sheet,,,,,,\n,,,,,,\n\"Fill in one row for each question, please.\",,,,,,\n"
      + ",Question,Answer 1,Answer 2,Answer 3,Time limit,Correct answer(s)\n",
    "\"Quiz\nTemplate\",,,,,,\nQuestion #,Question Text,Answer 1,Answer 2,\"Answer 3\n(Optional)\","
      + "\"Time (sec)\n(at most 300)\",\"Correct Answer(s)\n(its number)\"\n",
  ])
  func findsTheNamesOfColumnsBelowATitle(head: String) {
    let result = read(head + Self.rows + "3,,,,,,\n", path: "sheet.csv")
    #expect(result.cards.map(\.prompt) == ["Which bird cannot fly?", "Largest bird?"])
    #expect(result.cards.map { $0.options.count } == [3, 2])
    #expect(result.cards.map { $0.answers } == [["Emu"], ["Ostrich"]])
    #expect(result.codes.contains("left-out-row"))
    #expect(Set(result.codes).isSubset(of: ["left-out-row", "left-out-columns"]))
  }

  @Test func leavesOutTheRowThatSaysWhatToWrite() {
    let result = read(
      """
      Question Text,Question Type,Option 1,Option 2,Option 3,Correct Answer,Image Link
      Text of the question,The question type,Text for option 1,Text for option 2,\
      Text for option 3,Number of the correct answer,Link of the image
      Which bird swims?,Multiple Choice,Penguin,Wren,Crow,1,
      An egg is laid in a ___.,Fill in,nest,,,,
      """, path: "sheet.csv")
    #expect(result.cards.map(\.prompt) == ["Which bird swims?", "An egg is laid in a \\_\\_\\_."])
    #expect(result.cards.map { $0.answers } == [["Penguin"], ["nest"]])
    #expect(result.cards.last?.kind == .recall)
  }

  @Test(arguments: ["option2", "Option 2", "OPTION_2", "2", "b", "Emu"])
  func readsKeysThatNameTheColumn(key: String) {
    let result = read(
      "Question,Option1,Option2,Option3,CorrectOption\nWhich runs?,Wren,Emu,Crow,\(key)\n"
        + "Which sings?,Wren,Emu,Crow,\(key == "Emu" ? "Wren" : key)\n", path: "sheet.csv")
    #expect(result.cards.first?.options.map(\.text) == ["Wren", "Emu", "Crow"])
    #expect(result.cards.first?.answers == ["Emu"])
  }

  @Test func countsEmptyCellsWhereAKeyIsANumber() {
    let result = read(
      "question,option a,option b,option c,key\nHow many legs?,2,,3,3\nHow many eyes?,1,2,4,2\n"
        + "How many wings?,1,2,6,3\n", path: "sheet.csv")
    #expect(result.cards.map { $0.answers } == [["3"], ["2"], ["6"]])
  }

  @Test func readsStatementsThatAreTrueOrFalse() {
    let result = read(
      "statement,answer\nAn emu can fly over hills.,FALSE\nA wren is a small bird.,TRUE\n",
      path: "sheet.csv")
    #expect(result.cards.allSatisfy { $0.options.map(\.text.text) == ["True", "False"] })
    #expect(result.cards.map { $0.answers } == [["False"], ["True"]])
  }

  @Test(arguments: [
    "q_id,question,option,is_correct\n1,Which swims?,Wren,FALSE\n1,Which swims?,Duck,TRUE\n"
      + "2,Which runs?,Emu,TRUE\n2,Which runs?,Wren,FALSE\n",
    "Question,Option,Correct\nWhich swims?,Wren,\n,Duck,x\nWhich runs?,Emu,x\n,Wren,\n",
  ])
  func readsARowForEachOption(source: String) {
    let result = read(source, path: "sheet.csv")
    #expect(result.cards.map(\.prompt) == ["Which swims?", "Which runs?"])
    #expect(result.cards.map { $0.options.map(\.text) } == [["Wren", "Duck"], ["Emu", "Wren"]])
    #expect(result.cards.map { $0.answers } == [["Duck"], ["Emu"]])
    #expect(result.cards.map { $0.origin?.lines } == [2...3, 4...5])
  }

  @Test func readsOptionsOnTheFrontOfACard() {
    let result = read(
      "#separator:tab\n#html:true\nWhich swims?<br>A) wren<br>B) duck\t<b>B) duck</b>\n"
        + "Which runs?<br>A. emu<br>B. wren\tA<br>It cannot fly.\n")
    #expect(result.cards.map(\.prompt) == ["Which swims?", "Which runs?"])
    #expect(result.cards.map { $0.answers } == [["duck"], ["emu"]])
    #expect(result.cards.map { $0.options.count } == [2, 2])
  }

  @Test func asksInEachLanguageOfATable() {
    let result = read(
      "id;question_en;correct_en;incorrect_en;question_fr;correct_fr;incorrect_fr\n"
        + "1;Which swims?;duck;wren;Qui nage ?;canard;roitelet\n", path: "sheet.csv")
    #expect(result.cards.map(\.prompt) == ["Which swims?", "Qui nage ?"])
    #expect(result.cards.map { $0.answers } == [["duck"], ["canard"]])
    #expect(result.cards.allSatisfy { $0.options.count == 2 })
  }

  @Test(arguments: [
    "time,place,value,unit\n2024-05-01T10:00:00Z,roof,1,C\n2024-05-01T11:00:00Z,roof,2,C\n",
    "Name,Phone,E-mail,City\nIda Holm,555 01,ida@example.org,Ulm\nBo Lind,555 02,bo@example.org,Ulm\n",
    "order_id,customer,item,qty,price\n1,Holm,rope,2,9.50\n2,Holm,bolt,40,0.10\n3,Lind,rope,1,9.50\n",
  ])
  func asksNothingOfTablesOfData(source: String) {
    let result = read(source, path: "data.csv")
    #expect(result.cards.isEmpty)
    #expect(result.codes.contains("table-of-data"))
    #expect(result.codes.contains("no-questions"))
  }

  @Test func optionsOfOneCellLoseTheirLetters() {
    let result = read(
      "题目,选项,正确答案\n船的前端叫什么？,A.船尾|B.船首|C.桅杆,B\n哪个能浮？,A、铁|B、铅|C、木,C\n",
      path: "题库.csv")
    #expect(result.cards.map(\.answers) == [["船首"], ["木"]])
    #expect(result.cards.first?.options.map(\.text) == ["船尾", "船首", "桅杆"])
  }
}
