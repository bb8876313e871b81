/// The small words by which the shape of an English sentence is seen.
enum EnglishParticles {
  /// Articles, which a name sheds.
  static let articles = Lexicon("the a an")

  /// What follows a verb rather than a plural noun.
  static let complements = Lexicon(
    """
    the a an its their his her our your my how what whether that this these those each every all
    both one two three four five any some more less most only not no why when where which who
    several many another
    """)

  /// What follows a noun rather than a verb.
  static let prepositions = Lexicon(
    """
    of in on at by for from with without within into onto through between among across during
    against about under over per via as to and or nor but than like near after before
    """)

  /// Words that join what stands before and after them, so that hardly a line ends with one unless it
  /// was broken there.
  static let joining = Lexicon("and or nor but so of from with than because if that which")

  /// What belongs to the verb before it: "hands out".
  static let particles = Lexicon("out up down off away back together apart")

  /// Words that open a clause which belongs to the noun before it.
  static let relatives = Lexicon("that which who whose whom where what how whether")

  /// Words that open something else than a sentence's subject.
  static let openings = Lexicon(
    """
    while although though if when whenever since because unless unlike in on for by during with
    without as to at from after before until however instead despite once where whereas rather
    therefore thus hence so and or but not yet both either neither why how what which who
    """)

  /// Subjects that point back to something said before.
  static let pronouns = Lexicon(
    """
    it this that these those they he she we you i there here its their his her our your such one
    """)

  /// Adverbs that may stand between subject and verb without ending in `-ly`.
  static let adverbs = Lexicon(
    "also only just still often never always not instead even thus then both all each now")
}
