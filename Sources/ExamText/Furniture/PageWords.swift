/// What stands around the cards on the pages of flashcard sites and quiz tools, a line each.
///
/// A further language or habit is a further line.
enum PageWords {
  /// Lines that say nothing of any subject, wherever they stand.
  static let telling = PhraseSet(
    """
    Skip to main content
    Skip to content
    End of preview
    End of preview Want to read all # pages
    Want to read all # pages
    Upload your study docs or become a member
    Identified Q&As #
    Solutions available
    Total views #
    Zum Inhalt springen
    Custom View Settings
    Expert Verified Online Free
    Community vote distribution
    Reveal Solution
    Reveal Solution Hide Solution
    Reveal Solution Hide Solution Discussion #
    Hide Solution
    Hide Solution Discussion #
    Viewing page # out of # pages
    Viewing questions # # out of # questions
    Next Questions
    Previous Questions
    View Answer Discuss in Forum Workspace Report
    View Answer Workspace Report Discuss in Forum
    View Answer Report Discuss Too Difficult
    No answer description is available Let's discuss
    No answer description available for this question Let us discuss
    ページの先頭へ
    ページトップへ
    How well did you know this?
    How well did you know this
    Not at all # # # Perfectly
    # Not at all # # # # Perfectly
    # Not at all # # # Perfectly #
    Not at all Perfectly
    Click the card to flip
    Click card to flip
    Click to flip
    Click to reveal
    Click to reveal the answer
    Click card to see definition
    Click again to see term
    Tap card to see definition
    Tap again to see term
    Tap the card to flip
    Tap to flip
    Tap to reveal
    Flip card
    Flip this card
    Flag question
    Flag this question
    Mark # out of #
    Mark # # out of # #
    Points # of #
    # # points out of # #
    # out of # points
    # # pts
    # # # pts
    # # # # pts
    # # point
    # # points
    Did you know this?
    Did you know the answer?
    Question text
    Question #Select one
    Question #Select one or more
    Question #Answer
    Fragetext
    Frage #Wählen Sie eine Antwort
    Texto de la pregunta
    Pregunta #Seleccione una
    Pregunta #Seleccione una o más de una
    Texte de la question
    Question #Veuillez choisir une réponse
    Texto da questão
    Questão #Escolha uma opção
    Testo della domanda
    Domanda #Scegli un'alternativa
    Текст вопроса
    Вопрос #Выберите один ответ
    # pt
    # pts
    Rate this card
    Report this card
    Report this question
    Report question
    Report an error
    Total points # #
    Indicates required question
    Never submit passwords through Google Forms
    This content is neither created nor endorsed by Google
    The respondent's email was recorded on submission of this form
    Clear form
    Clear selection
    Section none
    Add a note
    Add to favorites
    Add to favourites
    Save this question
    Bookmark this question
    Mark for review
    Next question
    Previous question
    Next card
    Previous card
    Show more cards
    Sign up to see more
    Sign up for free
    You've begun learning these terms
    You haven't studied these terms yet
    Select these # only
    Wie gut wusstest du das?
    Karte umdrehen
    Frage markieren
    Erreichte Punkte # # von # #
    Toca la tarjeta para girarla
    Marcar pregunta
    Puntúa # # sobre # #
    Marquer la question
    Note de # # sur # #
    Marcar questão
    Contrassegna domanda
    """)

  /// What a quiz says to the answer that was given; with a full stop, since other pages put the
  /// same words before the right option.
  static let verdicts = PhraseSet(
    """
    Your answer is correct
    Your answer is partially correct
    Your answer is incorrect
    Ihre Antwort ist richtig
    Ihre Antwort ist falsch
    Ihre Antwort ist teilweise richtig
    Die Antwort ist richtig
    Die Antwort ist falsch
    Respuesta correcta
    Respuesta incorrecta
    Votre réponse est correcte
    Votre réponse est incorrecte
    Sua resposta está correta
    Sua resposta está incorreta
    Risposta corretta
    Risposta errata
    """)

  /// Lines that are furniture only next to such a line, or where they come again and again.
  static let likely = PhraseSet(
    """
    # point
    # points
    Not at all
    Perfectly
    Again
    Hard
    Good
    Easy
    Flip
    Next
    Previous
    Prev
    Back to top
    Skip
    Show answer
    Hide answer
    Show Answer Hide Answer
    Reveal answer
    View answer
    See answer
    Check answer
    Submit answer
    Submit
    Know
    Don't know
    Don't know?
    I knew it
    I didn't know
    Got it
    Star
    Star this term
    Audio
    Edit
    Share
    Save
    Report
    Bookmark
    Discuss
    Print
    Terms
    Study
    Learn
    Test
    Match
    Flashcards
    Log in
    Sign up
    Upgrade
    Ad
    Advertisement
    Question text
    Weiter
    Zurück
    Antwort anzeigen
    Fragetext
    Siguiente
    Anterior
    Suivant
    Précédent
    Próximo
    Avanti
    Indietro
    Далее
    Назад
    下一题
    上一题
    次へ
    前へ
    """)

  /// Lines at the head of a page.
  static let heads = PhraseSet(
    """
    # # # reviews
    # # # ratings
    # cards
    # flashcards
    # terms
    # questions
    Cards #
    Flashcards #
    Terms in this set #
    Cards in this set #
    Terms #
    Study with # cards
    Home
    Menu
    Search
    Log in
    Sign up
    Share
    Edit
    Print
    Flashcards
    Learn
    Test
    Match
    Study
    Preview
    Karten #
    # Karten
    # Fragen
    # tarjetas
    # cartes
    """)

  /// How a question went, below its number.
  static let outcomes = PhraseSet(
    """
    Correct
    Incorrect
    Partially correct
    Skipped
    Unanswered
    Not answered
    Not yet answered
    Unattempted
    Complete
    Finished
    Richtig
    Falsch
    Teilweise richtig
    Nicht beantwortet
    Vollständig
    Correcta
    Incorrecta
    Correcte
    Incorrecte
    Correto
    Incorreto
    Corretta
    Errata
    """)

  /// The line above the terms of a set, on its page.
  static let setHeads = PhraseSet(
    """
    Terms in this set #
    Cards in this set #
    Terms #
    Begriffe in diesem Lernset #
    Begriffe #
    Términos en este conjunto #
    Termes de cet ensemble #
    Termos neste conjunto #
    Termini in questa lista #
    Термины в модуле #
    学习集中的单词 #
    """)

  /// What stands where a page shows something to buy.
  static let ads = PhraseSet(
    "Advertisement\nAdvertisements\nAd\nAds\nSponsored\nWerbung\nAnzeige\nPublicidad\nPublicité"
      + "\nReklama\nРеклама\n广告"
  )

  /// The line above the shares that each choice of a page's readers has.
  static let voteHeads = PhraseSet("Community vote distribution\nVote distribution")

  /// What stands below the cards of a page: other sets, what the site is about.
  static let feet = PhraseTable(
    """
    students also viewed, other sets by this creator, sets found in the same folder,
    sets with similar terms, recommended textbook solutions, recommended textbooks,
    verified questions, other quizlet sets, related questions, related flashcards, related sets,
    recent flashcard sets, flashcard sets found in the same folder, explore top flashcards,
    decks in, other decks in, more decks in, similar decks, you might also like,
    explore recently published flashcards, this set is often in folders with,
    andere lernsets von diesem ersteller, dieses lernset ist in den folgenden ordnern,
    weitere lernsets, ähnliche lernsets, otros conjuntos de este creador,
    otros sets de este creador, autres ensembles de ce créateur, outros conjuntos deste criador,
    другие модули этого автора
    """)

  /// The ways to study a set, which its page offers below the set's name.
  static let modes = PhraseSet(
    "Flashcards\nLearn\nTest\nMatch\nStudy\nKarteikarten\nLernen\nZuordnen\nTarjetas\nAprender"
      + "\nCombinar\nCartes")

  /// How the terms of a set are sorted, a choice right below its head.
  static let orders = PhraseSet(
    """
    Original
    Original order
    Alphabetical
    Your stats
    Ursprünglich
    Alphabetisch
    Alfabético
    Alphabétique
    Originale
    Alfabetico
    По алфавиту
    原始
    字母顺序
    """)

  /// Words that announce the front of a card on a line of their own.
  static let sides = PhraseSet(
    "Question\nFront\nTerm\nFrage\nVorderseite\nPregunta\nPergunta\nDomanda\nRecto")

  /// All of these, to see whether a text holds any.
  static let all = PhraseSet([telling, verdicts, likely, heads, setHeads, modes, outcomes, sides])
}
