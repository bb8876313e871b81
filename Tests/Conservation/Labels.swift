/// Words that a format puts between the fields of one line.
enum Labels {
  static let words: Set<[UInt8]> = Set(
    """
    a b c d e f g h x q correct incorrect answer answers true false question value help prompt
    distractors context type text feedback option options explanation richtig moodle html markdown
    plain id correctchoice wrongchoice choice item part fillin textbf emph textit underline texttt
    verb begin end solution parts choices checkboxes enumerate itemize hspace vspace blank mc ma tf
    fib ess num ord mat starti endi cloze c0 c1 c2 c3 c4 c5 c6 c7 c8 c9 multiple checkbox
    """.split { $0.isWhitespace }.map { Array($0.utf8) })
}
