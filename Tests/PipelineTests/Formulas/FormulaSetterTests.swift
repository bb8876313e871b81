import Cards
import Testing

@testable import Pipeline
@testable import Print

@Suite struct FormulaSetterTests {
  @Test(arguments: [
    "$x_1^2$", "$$\\frac{a}{b}$$", "\\(\\alpha\\)", "\\[\\sum_{i=1}^n i\\]", "$\\{1, 2\\}$",
    "$\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}$", "$a \\mathrel{R} b$", "$f''(x)$",
  ])
  func whatOnlySetsSignsIsGivenToTeX(text: String) {
    #expect(FormulaSource(text)?.text == text)
  }

  @Test(arguments: [
    "$\\input{/etc/passwd}$", "$\\write18{ls}$", "$\\immediate\\openin5=x$", "$^^5cinput x$",
    "$a} \\input b {$", "$\\csname input\\endcsname x$", "$\\def\\a{\\a}\\a$", "$x% y$",
    "$\\end{document}$", "$\\begin{verbatim}$", "$\\special{ps: x}$", "$#1$", "$\\catcode`\\|=0$",
    "$$", "$$$$", "$\\loop\\iftrue\\repeat$", "$\\setbox0\\hbox{}$", "${x$", "$x}$", "$\u{1}$",
  ])
  func whatDoesMoreIsNot(text: String) {
    #expect(FormulaSource(text) == nil)
  }

  @Test func formulasThatStandAloneAreSetLarge() {
    #expect(FormulaSource("$$x$$")?.tex == "$\\displaystyle x$")
    #expect(FormulaSource("\\[\nx\n\\]")?.tex == "$\\displaystyle  x $")
    #expect(FormulaSource("$x$")?.tex == "$x$")
    #expect(
      FormulaSource("$$\\begin{align*} a &= b \\end{align*}$$")?.tex
        == "$\\displaystyle \\begin{aligned} a &= b \\end{aligned}$")
  }

  @Test func theLogTellsMeasuresAndMistakes() {
    let log = """
      This is TeX
      RECTO 0 47.2pt8.1pt2.5pt
      ! Undefined control sequence.
      l.7 $\\foo
      RECTO 1 0.0pt0.0pt0.0pt
      Missing character: There is no x in font y!
      RECTO 2 1.0pt2.0pt3.0pt
      RECTO 3 1.5pt2.5pt-3.5pt
      """
    let sizes = FormulaLog.sizes(log, count: 4)
    #expect(sizes?.map { $0?.width } == [47.2, nil, nil, 1.5])
    #expect(sizes?[3]?.depth == -3.5)
    #expect(FormulaLog.sizes(log, count: 5) == nil)
    #expect(FormulaLog.mistakes(log) == [1: "Undefined control sequence."])
  }

  @Test func aProgramThatDoesNotEndIsEnded() {
    func run(_ script: String, seconds: Double) -> Int32? {
      ChildProcess.run(
        ["/bin/sh", "-c", script], in: "/", environment: ["PATH=/bin:/usr/bin"], seconds: seconds)
    }
    #expect(run("sleep 3600 & sleep 3600", seconds: 0.05) == nil)
    #expect(run("exit 3", seconds: 600) == 3)
    #expect(run("test \"$PWD\" = / && test -z \"$HOME\"", seconds: 600) == 0)
    #expect(run("kill -9 $$", seconds: 600) == nil)
  }

  @Test(.enabled(if: FormulaSetter(files: PosixFileSystem()) != nil, "TeX is not installed"))
  func oneMistakeLeavesTheOthersAlone() throws {
    let setter = try #require(FormulaSetter(files: PosixFileSystem()))
    let texts = ["$a+b$", "$\\nonsense$", "$\\left( x$", "$\\frac{1}{2}$", "$\\text{日本}$"]
    let book = setter.book(texts.compactMap(FormulaSource.init))
    let notLacking = texts.filter { text in
      !book.lacksFormula(of: .init(kind: .recall, prompt: .init(text)), widest: 100)
    }
    #expect(notLacking == ["$a+b$", "$\\nonsense$", "$\\left( x$", "$\\frac{1}{2}$"])
    let wrong = texts.flatMap { text in
      book.mistakes(of: .init(kind: .recall, prompt: .init(text)))
    }
    #expect(wrong.map(\.source) == ["$\\nonsense$", "$\\left( x$"])
    #expect(wrong.first?.mistake == "Undefined control sequence.")
  }
}
