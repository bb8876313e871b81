import TestSupport

/// How a dialect writes a question.
struct DialectDress: Sendable {
  /// Its row in the table.
  let name: String
  /// What a file of it is called.
  let path: String
  /// What stands before all questions.
  var head = ""
  /// What stands behind them.
  var foot = ""
  /// Whether a file holds one question only.
  var isSingle = false
  /// One question.
  let question: @Sendable (GeneratedQuestion) -> String

  /// Files of together so many bytes.
  func texts(bytes: Int) -> [[UInt8]] {
    var random = SplitMix(seed: 1)
    var texts: [[UInt8]] = []
    var text = Array(head.utf8)
    var total = 0
    var number = 0
    while total < bytes {
      number += 1
      let before = text.count
      text += question(GeneratedQuestion(number: number, random: &random)).utf8
      total += text.count - before
      if isSingle || total >= bytes {
        texts.append(text + foot.utf8)
        text = Array(head.utf8)
      }
    }
    return texts
  }

  /// Every dialect.
  static let all = plain + tools + data

  private static let plain = [
    DialectDress(name: "flashcard paste", path: "exam.txt", head: "Generated deck\n") { item in
      let wrong = item.options.indices.filter { $0 != item.right }.map { index in
        "\(item.options[index])\n- \(item.explanation)\n"
      }
      return "\(item.stem)\n\(item.answer)\n\(item.explanation)\nIncorrect Answers\n"
        + wrong.joined()
    },
    DialectDress(name: "lettered options", path: "exam.txt") { item in
      "\(item.number). \(item.stem)\n" + item.lettered { "\($0)) \($1)" }
        + "Answer: \(item.letter)\nExplanation: \(item.explanation)\n\n"
    },
    DialectDress(name: "lettered, folded key", path: "exam.md") { item in
      "\(item.number). \(item.stem)\n" + item.lettered { "    - \($0). \($1)" }
        + "\n    <details markdown=1><summary markdown=\"span\">Answer</summary>\n\n"
        + "    Correct Answer: \(item.letter)\n\n    Explanation: \(item.explanation)\n"
        + "    </details>\n\n"
    },
    DialectDress(name: "code quiz", path: "exam.md") { item in
      "###### \(item.number). \(item.stem)\n\n```js\nconsole.log(\(item.number) + 1);\n```\n\n"
        + item.lettered { "- \($0): \($1)" }
        + "\n<details><summary><b>Answer</b></summary>\n<p>\n\n#### Answer: \(item.letter)\n\n"
        + "\(item.explanation)\n\n</p>\n</details>\n\n---\n\n"
    },
    DialectDress(name: "check lists", path: "exam.md") { item in
      "## \(item.stem)\n\n" + item.marked { "- [\($1 ? "x" : " ")] \($0)" } + "\n"
    },
    DialectDress(name: "Chinese", path: "exam.md") { item in
      "\(item.number). 下列关于分布式训练中的梯度缓存的说法，\(item.number)号机房的哪一项是正确的？\n"
        + item.lettered { "\($0). 它减少了小批量训练中的噪声（\($1)）" }
        + "正确答案：\(item.letter)\n解析：较长的预热让学习率计划更稳定，缓存满了以后也不会丢失任何数据。\n\n"
    },
    DialectDress(name: "questions and answers", path: "exam.txt") { item in
      "Q: \(item.stem)\nA: \(item.answer). \(item.explanation)\n\n"
    },
    DialectDress(name: "folded answers", path: "exam.md") { item in
      "### \(item.stem)\n\n<details><summary>show</summary>\n<p>\n\n\(item.explanation)\n\n"
        + "</p>\n</details>\n\n"
    },
    DialectDress(name: "interview headings", path: "exam.md") { item in
      "### \(item.stem)\n\n\(item.explanation)\n\n- \(item.options[0])\n- \(item.options[1])\n\n"
    },
    DialectDress(name: "Obsidian notes", path: "exam.md", head: "#flashcards\n\n") { item in
      "\(item.stem)\n?\n\(item.explanation)\n\n\(item.options[0])::\(item.options[1])\n\n"
    },
  ]

  private static let tools = [
    DialectDress(name: "radio pool", path: "exam.txt") { item in
      "T\(item.number % 9 + 1)A\(item.number % 90 + 10) (\(item.letter)) [97.305]\n\(item.stem)\n"
        + item.lettered { "\($0). \($1)" } + "~~\n\n"
    },
    DialectDress(name: "OpenTriviaQA", path: "exam.txt") { item in
      "#Q \(item.stem)\n^ \(item.answer)\n" + item.lettered { "\($0) \($1)" } + "\n"
    },
    DialectDress(name: "Testownik", path: "exam.txt") { item in
      "X" + item.options.indices.map { $0 == item.right ? "1" : "0" }.joined()
        + "\n\(item.stem)\n" + item.marked { text, _ in text } + "\n"
    },
    DialectDress(name: "Aiken", path: "exam.txt") { item in
      "\(item.stem)\n" + item.lettered { "\($0). \($1)" } + "ANSWER: \(item.letter)\n\n"
    },
    DialectDress(name: "GIFT", path: "exam.gift") { item in
      "::Q\(item.number):: \(item.stem) {\n"
        + item.marked { "\($1 ? "=" : "~")\($0)#\(item.explanation)" } + "}\n\n"
    },
    DialectDress(name: "text2qti", path: "exam.txt", head: "Quiz title: Generated\n\n") { item in
      "\(item.number % 9000). \(item.stem)\n... \(item.explanation)\n"
        + zip("abcd", item.options).map { letter, text in
          "\(text == item.answer ? "*" : "")\(letter)) \(text)\n"
        }.joined() + "\n"
    },
    DialectDress(name: "R/exams", path: "exam.Rmd", isSingle: true) { item in
      "Question\n========\n\(item.stem)\n\nAnswerlist\n----------\n"
        + item.marked { text, _ in "* \(text)" }
        + "\nSolution\n========\n\(item.explanation)\n\nMeta-information\n================\n"
        + "exname: case \(item.number)\nextype: schoice\nexsolution: "
        + item.options.indices.map { $0 == item.right ? "1" : "0" }.joined() + "\n"
    },
    DialectDress(name: "Open edX", path: "exam.md") { item in
      ">>\(item.stem)<<\n\n" + item.marked { "(\($1 ? "x" : " ")) \($0)" }
        + "\n[explanation]\n\(item.explanation)\n[explanation]\n\n---\n\n"
    },
  ]

  private static let data = [
    DialectDress(name: "Anki export", path: "exam.txt", head: "#separator:tab\n#html:true\n") {
      "\($0.stem)\t\($0.answer).<br>\($0.explanation)\n"
    },
    DialectDress(name: "CSV", path: "exam.csv", head: "Question,Answer\n") {
      "\"\($0.stem)\",\"\($0.answer). \($0.explanation)\"\n"
    },
    DialectDress(name: "Moodle XML", path: "exam.xml", head: "<quiz>\n", foot: "</quiz>\n") {
      item in
      "<question type=\"multichoice\">\n<questiontext format=\"html\"><text><![CDATA[<p>"
        + "\(item.stem)</p>]]></text></questiontext>\n"
        + item.marked {
          "<answer fraction=\"\($1 ? 100 : 0)\"><text>\($0)</text><feedback><text>"
            + "\(item.explanation)</text></feedback></answer>"
        } + "</question>\n"
    },
    DialectDress(name: "JSON", path: "exam.json", head: "[\n", foot: "{}]\n") { item in
      "{\"question\": \"\(item.stem)\",\n\"options\": ["
        + item.options.map { "\"\($0)\"" }.joined(separator: ", ")
        + "],\n\"answer\": \"\(item.letter)\",\n\"explanation\": \"\(item.explanation)\"},\n"
    },
    DialectDress(name: "YAML", path: "exam.yaml") { item in
      "- question: \"\(item.stem)\"\n  answers:\n"
        + item.marked { "    - {value: \"\($0)\", correct: \($1)}" }
        + "  help: \"\(item.explanation)\"\n"
    },
    DialectDress(name: "TOML", path: "exam.toml") { item in
      "[[questions]]\nprompt = \"\(item.stem)\"\nanswer = \"\(item.answer)\"\ndistractors = ["
        + item.options.filter { $0 != item.answer }.map { "\"\($0)\"" }.joined(separator: ", ")
        + "]\nexplanation = \"\(item.explanation)\"\n\n"
    },
  ]
}
